package dev.remit.catalogue.picture;

/**
 * Something that is to stand in the picture.
 *
 * @param name tells it from all others of the picture
 * @param frame name of the frame that it stands in with others; empty for a picture without frames
 */
public record Spot(String name, String frame) {}
