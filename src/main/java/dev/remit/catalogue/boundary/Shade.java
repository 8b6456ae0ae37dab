package dev.remit.catalogue.boundary;

/**
 * One line of a legend.
 *
 * @param name what is so coloured or drawn
 * @param mark the class that the style sheet draws it by
 */
public record Shade(String name, String mark) {}
