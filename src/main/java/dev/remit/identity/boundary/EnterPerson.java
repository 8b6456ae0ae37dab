package dev.remit.identity.boundary;

import dev.remit.identity.PersonInput;
import org.jspecify.annotations.Nullable;

/** The body that enters a person, as it came. */
public record EnterPerson(
    @Nullable String name,
    @Nullable String displayName,
    @Nullable String email,
    @Nullable String zone,
    @Nullable String role,
    @Nullable Boolean active) {

  PersonInput input() {
    return new PersonInput(displayName, email, zone, role, active);
  }
}
