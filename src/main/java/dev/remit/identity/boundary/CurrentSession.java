package dev.remit.identity.boundary;

import jakarta.enterprise.context.RequestScoped;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** The session by which this request's caller is known; absent for tokens. */
@RequestScoped
public class CurrentSession {

  private @Nullable UUID id;

  public @Nullable UUID id() {
    return id;
  }

  void is(UUID known) {
    id = known;
  }
}
