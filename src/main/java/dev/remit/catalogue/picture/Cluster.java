package dev.remit.catalogue.picture;

import java.util.List;
import java.util.Map;

/**
 * Things that were placed together, from 0/0 on.
 *
 * @param lines the ties among them that were led around the boxes: where each begins, bends and ends
 */
record Cluster(int width, int height, List<Box> boxes, Map<Tie, List<Point>> lines) {}
