package dev.remit.platform.persistence;

/** The schema is in place, and nobody is served yet: what has to be there before the first request is made now. */
public record DatabaseMigrated() {}
