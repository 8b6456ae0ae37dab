package dev.remit.catalogue.picture;

import java.util.List;
import java.util.Map;

/**
 * A graph with a place for everything, in pixels.
 *
 * @param frames what surrounds things that belong together, by name; none when nothing was to be framed
 * @param boxes the place of each spot, by its name
 * @param lines one for each tie, in their order, as the {@code d} of an SVG path; empty for a tie of a thing with itself
 */
public record Picture(int width, int height, List<Box> frames, Map<String, Box> boxes, List<String> lines) {}
