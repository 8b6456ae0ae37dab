package dev.remit.sandbox.boundary;

import dev.remit.openapi.MockAnswer;
import dev.remit.platform.problem.Problem;
import dev.remit.sandbox.CallView;
import dev.remit.sandbox.control.Allowances;
import dev.remit.sandbox.control.Calls;
import dev.remit.sandbox.control.Guest;
import dev.remit.sandbox.control.Mocked;
import dev.remit.sandbox.control.Mocks;
import dev.remit.sandbox.control.Sightings;
import dev.remit.sandbox.control.Spaces;
import jakarta.annotation.Resource;
import jakarta.enterprise.concurrent.ManagedScheduledExecutorService;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.time.Clock;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import org.jspecify.annotations.Nullable;

/** Lets mocks answer over HTTP, and remembers what they were asked. */
@ApplicationScoped
class Serving {

  /** Which space a call is made in; without one nothing is remembered. */
  static final String SPACE = "X-Remit-Space";

  /** The space of a key that always has one. */
  private static final String OWN = "own";

  /** Of answers that were asked to be late so many wait at a time; others come at once. */
  private static final int MOST_LATE = 500;
  private static final int OVERHEAD = 600;

  private final AtomicInteger late = new AtomicInteger();

  @Inject
  Mocks mocks;

  @Inject
  Calls calls;

  @Inject
  Allowances allowances;

  @Inject
  Sightings sightings;

  @Inject
  Spaces spaces;

  @Inject
  OwnRoom room;

  @Inject
  Clock clock;

  @Resource
  ManagedScheduledExecutorService timer;

  /** @throws Problem when there is no such mock */
  void serve(Guest guest, SandboxAddress address, HttpServletRequest request, HttpServletResponse response) throws IOException {
    long start = System.nanoTime();
    var root = request.getContextPath();
    var mocked = mocks.of(guest, address.api(), address.version(), root);
    var named = request.getHeader(SPACE);
    var space = named == null && guest.remembers() ? OWN : named;
    if (address.path().startsWith(OwnRoom.FOLDER)) {
      room.serve(guest, mocked, address, space, request, response);
      return;
    }
    var call = HttpCall.of(request, address);
    var answer = allowances.within(guest, mocked, call, answer(guest, mocked, call, space));
    var body = answer.refusal() == null ? answer.body() : SandboxProblem.of(answer, mocked, root);
    remember(guest, mocked, call, answer, body, root, System.nanoTime() - start);
    sightings.see(guest, mocked, answer);
    if (answer.delay().isZero() || !mayWait()) {
      new SandboxResponse(request, response).write(answer, body, mocked);
    } else {
      later(answer, body, mocked, request);
    }
  }

  private boolean mayWait() {
    if (late.incrementAndGet() <= MOST_LATE) {
      return true;
    }
    late.decrementAndGet();
    return false;
  }

  private MockAnswer answer(Guest guest, Mocked mocked, HttpCall call, @Nullable String space) {
    if (space == null) {
      return mocked.mock().answer(call);
    }
    var opened = spaces.open(guest, mocked, space);
    return opened.mock().answer(call, opened.space());
  }

  // no thread waits meanwhile
  private void later(MockAnswer answer, byte[] body, Mocked mocked, HttpServletRequest request) {
    var waiting = request.startAsync();
    waiting.setTimeout(0);
    timer.schedule(() -> {
      late.decrementAndGet();
      try {
        new SandboxResponse((HttpServletRequest) waiting.getRequest(), (HttpServletResponse) waiting.getResponse()).write(answer, body, mocked);
      } catch (IOException gone) {
        // whoever asked does not wait any more
      } finally {
        waiting.complete();
      }
    }, answer.delay().toMillis(), TimeUnit.MILLISECONDS);
  }

  // what is remembered holds nothing of the answer but what is shown of it
  private void remember(Guest guest, Mocked mocked, HttpCall call, MockAnswer answer, byte[] body, String root, long nanos) {
    var at = clock.instant();
    var why = answer.why();
    var redaction = new Redaction(why.secrets());
    var headers = redaction.headers(call.allHeaders());
    var target = redaction.target(call.path(), call.query());
    var sent = Redaction.body(call.body());
    var method = call.method();
    int status = answer.status();
    var beginning = Redaction.beginning(body);
    var version = mocked.version();
    var clauses = SandboxProblem.clauses(why.violations(), mocked, root);
    var callbacks = mocked.mock().callbacks(call, answer).stream().map(Curl::ofCallback).toList();
    int size = OVERHEAD + 2 * target.length() + (sent == null ? 0 : 2 * sent.length()) + 100 * headers.size() + 500 * clauses.size() + beginning.length;
    calls.remember(guest, size, number -> new CallView(number, at, version.api(), version.version(), why.operation(), method, target, headers, sent, status, why.told(),
        clauses, Redaction.body(beginning), callbacks, nanos / 1_000));
  }
}
