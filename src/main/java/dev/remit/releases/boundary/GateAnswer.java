package dev.remit.releases.boundary;

import dev.remit.releases.GateReason;
import dev.remit.releases.GateView;
import jakarta.json.JsonValue;
import java.time.Instant;
import java.util.List;

/** What the gates say, in JSON: that it is not known is a word of its own there, and not a member that is missing. */
public record GateAnswer(
    String component, String version, String environment, JsonValue deployable, String summary, List<GateReason> reasons, Instant checkedAt) {

  static GateAnswer of(GateView view) {
    return new GateAnswer(view.component(), view.version(), view.environment(), deployable(view), view.summary(), view.reasons(), view.checkedAt());
  }

  private static JsonValue deployable(GateView view) {
    if (view.deployable() == null) {
      return JsonValue.NULL;
    }
    return view.deployable() ? JsonValue.TRUE : JsonValue.FALSE;
  }
}
