package dev.remit.identity.boundary;

import dev.remit.identity.TokenInput;
import dev.remit.platform.pages.Form;
import java.time.Duration;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** A token as a form asks for it: for a number of days instead of until an instant. */
final class TokenForm {

  private TokenForm() {}

  static TokenInput input(Form form, Instant now) {
    var team = form.text("team").strip();
    return new TokenInput(form.text("name"), form.texts("scopes"), end(form.text("days").strip(), now), team.isEmpty() ? null : team);
  }

  /** What is no number of days is no time at all, and refused as such. */
  private static @Nullable Instant end(String days, Instant now) {
    return days.matches("\\d{1,3}") ? now.plus(Duration.ofDays(Long.parseLong(days))) : null;
  }
}
