package dev.remit.releases.boundary;

import dev.remit.releases.EnvironmentInput;
import org.jspecify.annotations.Nullable;

/** A new environment and what there is to say of it. */
public record EnterEnvironment(
    @Nullable String name, @Nullable String title, @Nullable Boolean production, @Nullable Integer position, @Nullable String owner) {

  EnvironmentInput input() {
    return new EnvironmentInput(title, production, position, owner);
  }
}
