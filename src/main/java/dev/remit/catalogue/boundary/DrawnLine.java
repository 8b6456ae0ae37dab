package dev.remit.catalogue.boundary;

/**
 * A line of a picture, from what needs to what is needed.
 *
 * @param from reference of the one, {@code to} of the other
 * @param type the relation that it draws, for the style sheet
 * @param path its {@code d}
 */
public record DrawnLine(String from, String to, String type, String path) {}
