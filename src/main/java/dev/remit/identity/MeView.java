package dev.remit.identity;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Who asks.
 *
 * @param kind {@code person}, {@code team} or {@code system}
 * @param name of the person or team
 * @param role what they are for the whole of Remit
 * @param teams the teams they act in
 * @param scopes what their token is for; absent for a browser
 * @param rights names of the rules that allow them something somewhere
 */
public record MeView(
    String kind, String name, String role, List<MembershipView> teams, @Nullable List<String> scopes, List<String> rights) {}
