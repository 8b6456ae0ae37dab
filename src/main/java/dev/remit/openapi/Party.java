package dev.remit.openapi;

/** One of the two documents that are compared. */
public enum Party { BEFORE, AFTER }
