package dev.remit.identity.control;

/**
 * What somebody may do with one person.
 *
 * @param edit whether they may change what is kept of them
 * @param help whether they may let them choose a new password
 * @param export whether they may have all that is kept of them
 * @param erase whether they may take it away
 */
public record PersonRights(boolean edit, boolean help, boolean export, boolean erase) {}
