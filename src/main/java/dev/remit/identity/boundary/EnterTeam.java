package dev.remit.identity.boundary;

import dev.remit.identity.TeamInput;
import org.jspecify.annotations.Nullable;

/** The body that enters a team, as it came. */
public record EnterTeam(
    @Nullable String name,
    @Nullable String title,
    @Nullable String parent,
    @Nullable String contact,
    @Nullable Boolean partner) {

  TeamInput input() {
    return new TeamInput(title, parent, contact, partner);
  }
}
