package dev.remit.platform.persistence;

/** The schema is in place and matches the mapping; what has to run once per start may run now. */
public record DatabaseReady() {}
