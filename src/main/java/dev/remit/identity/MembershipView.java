package dev.remit.identity;

/**
 * That a person is in a team.
 *
 * @param team name of the team
 * @param person name of the person
 * @param role {@code lead} or {@code member}
 */
public record MembershipView(String team, String person, String role) {}
