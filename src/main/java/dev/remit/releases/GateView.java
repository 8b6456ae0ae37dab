package dev.remit.releases;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Whether a version of a component may go into an environment, as far as that is known.
 *
 * @param component its name in its address
 * @param environment name of it
 * @param deployable false when something forbids it; absent when something that one has to know is unknown; true otherwise
 * @param summary the same in one sentence
 * @param reasons all that was found, the gravest first
 * @param checkedAt when
 */
public record GateView(
    String component, String version, String environment, @Nullable Boolean deployable, String summary, List<GateReason> reasons, Instant checkedAt) {

  public GateView {
    reasons = List.copyOf(reasons);
  }
}
