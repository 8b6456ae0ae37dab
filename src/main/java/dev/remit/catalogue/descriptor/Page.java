package dev.remit.catalogue.descriptor;

/**
 * One YAML document of a file.
 *
 * @param number counted from 1
 * @param flaws of the file
 */
record Page(String file, int number, Flaws flaws) {}
