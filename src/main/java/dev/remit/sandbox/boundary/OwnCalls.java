package dev.remit.sandbox.boundary;

import dev.remit.platform.page.Page;
import dev.remit.platform.problem.InvalidInput;
import dev.remit.sandbox.CallView;
import dev.remit.sandbox.control.Calls;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** The calls of one guest, for each door that shows them. */
@ApplicationScoped
class OwnCalls {

  @Inject
  Calls calls;

  /**
   * All that are remembered, the newest first.
   *
   * @param after number of a call; only later ones are told then
   * @throws InvalidInput when it is no number
   */
  Page<CallView> since(UUID guest, @Nullable String after) {
    if (after != null && !after.matches("[0-9]{1,18}")) {
      throw new InvalidInput("after", "The number of a call is expected.");
    }
    return new Page<>(calls.of(guest, after == null ? 0 : Long.parseLong(after)), null);
  }
}
