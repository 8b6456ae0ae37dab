package dev.remit.identity.boundary;

import dev.remit.identity.TokenInput;
import dev.remit.platform.problem.InvalidInput;
import java.time.Instant;
import java.time.format.DateTimeParseException;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The body that makes a token, as it came. */
public record MakeToken(
    @Nullable String name, @Nullable List<String> scopes, @Nullable String expiresAt, @Nullable String team) {

  TokenInput input() {
    return new TokenInput(name, scopes, time(expiresAt), team);
  }

  private static @Nullable Instant time(@Nullable String text) {
    try {
      return text == null ? null : Instant.parse(text);
    } catch (DateTimeParseException malformed) {
      throw new InvalidInput("/expiresAt", "A time as in RFC 3339 is expected, for example 2027-01-31T00:00:00Z.");
    }
  }
}
