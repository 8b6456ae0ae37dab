package dev.remit.sandbox.control;

import dev.remit.openapi.HeaderField;
import dev.remit.openapi.MockAnswer;
import dev.remit.openapi.RateLimit;
import dev.remit.openapi.Request;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;

/** Plays the limits that contracts declare: each guest has so many calls of an operation in a window, on this server. */
@ApplicationScoped
public class Allowances {

  private static final int MOST = 20_000;
  private static final Set<String> REMAINING = Set.of("x-ratelimit-remaining", "x-rate-limit-remaining", "ratelimit-remaining");

  private final Map<Use, Window> windows = new ConcurrentHashMap<>();

  @Inject
  Clock clock;

  private record Use(UUID guest, String digest, String operation) {}

  private record Window(Instant ends, long calls) {}

  /** The answer, or that there were too many. */
  public MockAnswer within(Guest guest, Mocked mocked, Request request, MockAnswer answer) {
    var limit = answer.why().limit();
    var operation = answer.why().operation();
    return limit == null || operation == null ? answer : within(new Use(guest.id(), mocked.version().digest(), operation), limit, mocked, request, answer);
  }

  private MockAnswer within(Use use, RateLimit limit, Mocked mocked, Request request, MockAnswer answer) {
    var now = clock.instant();
    if (windows.size() > MOST) {
      windows.values().removeIf(window -> !now.isBefore(window.ends));
    }
    var window = windows.compute(use, (key, known) -> next(known, limit, now));
    if (window.calls <= limit.calls()) {
      return telling(answer, limit.calls() - window.calls, null);
    }
    long wait = Math.max(1, window.ends.getEpochSecond() - now.getEpochSecond());
    return telling(mocked.mock().tooMany(request), 0, wait);
  }

  private static Window next(@Nullable Window known, RateLimit limit, Instant now) {
    return known == null || !now.isBefore(known.ends) ? new Window(now.plus(limit.window()), 1) : new Window(known.ends, known.calls + 1);
  }

  /** What is left is told where the contract tells it; how long to wait always (RFC 9110, section 10.2.3). */
  private static MockAnswer telling(MockAnswer answer, long left, @Nullable Long wait) {
    var fields = new ArrayList<HeaderField>();
    for (var field : answer.fields()) {
      var name = field.name().toLowerCase(Locale.ROOT);
      if (wait == null || !name.equals("retry-after")) {
        fields.add(REMAINING.contains(name) ? new HeaderField(field.name(), String.valueOf(left)) : field);
      }
    }
    if (wait != null) {
      fields.add(new HeaderField("Retry-After", wait.toString()));
    }
    return new MockAnswer(answer.status(), answer.mediaType(), List.copyOf(fields), answer.body(), answer.refusal(), answer.delay(), answer.why());
  }
}
