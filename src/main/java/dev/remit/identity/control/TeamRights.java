package dev.remit.identity.control;

/**
 * What somebody may do with one team.
 *
 * @param edit whether they may edit and delete it
 * @param members whether they decide who is in it
 */
public record TeamRights(boolean edit, boolean members) {}
