package dev.remit.openapi.mock;

import dev.remit.openapi.Document;
import dev.remit.openapi.Mock;
import dev.remit.openapi.MockAnswer;
import dev.remit.openapi.PreparedAnswers;
import dev.remit.openapi.Request;
import dev.remit.openapi.SampleCall;
import dev.remit.openapi.diff.Operation;
import dev.remit.openapi.example.Bodies;
import dev.remit.openapi.example.Examples;
import dev.remit.openapi.message.Contract;
import dev.remit.openapi.message.Router;
import dev.remit.openapi.mock.space.Bounds;
import dev.remit.openapi.mock.space.Layout;
import dev.remit.openapi.mock.space.Space;
import dev.remit.openapi.value.Evaluator;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;

/**
 * The running mock of one document. Answers requests as their contract says: each is held against the contract first; then the
 * answer is chosen by what the client prefers and accepts, and its body taken from an example or made. An operation is made
 * ready when it is called for the first time. For any number of threads at once.
 */
public final class Mocking {

  private static final int FIRST_ERROR = 400;
  private static final int ATTEMPTS = 5;

  private final Document document;
  private final Contract contract;
  private final Router router;
  private final PreparedAnswers kept;
  private final Evaluator evaluator;
  private final Examples examples;
  private final Bodies bodies;
  private final Map<String, Plan> plans = new ConcurrentHashMap<>();
  private @Nullable Layout layout;

  /** @param kept where answers are kept that come out the same each time */
  public Mocking(Document document, PreparedAnswers kept) {
    this.document = document;
    this.contract = new Contract(document);
    this.router = new Router(contract);
    this.kept = kept;
    this.evaluator = new Evaluator(document);
    this.examples = new Examples(document);
    this.bodies = new Bodies(document);
  }

  /** What this request is answered, whatever it is. */
  public MockAnswer answer(Request request) {
    return answer(request, null);
  }

  /**
   * The same, where a space may answer what it remembers.
   *
   * @param space made for this document; null for none
   */
  public MockAnswer answer(Request request, @Nullable Space space) {
    if (space != null && !space.isOf(document)) {
      throw new IllegalArgumentException("The space was made for another document.");
    }
    return new Answering(this, request, space).answer();
  }

  /** What it is answered when there were too many before it. */
  public MockAnswer tooMany(Request request) {
    return new Answering(this, request, null).tooMany();
  }

  /** What a provider would call back after this answer, if that was asked for; nothing is sent. */
  public List<SampleCall> callbacks(Request request, MockAnswer answer) {
    var called = Preferences.of(request).callbacks() ? new Answering(this, request, null).called(request.method()) : null;
    if (called == null || answer.status() >= FIRST_ERROR) {
      return List.of();
    }
    synchronized (contract) {
      return new Callbacks(contract, new SampleCalls(contract, examples, bodies)).of(called, request, answer);
    }
  }

  /** What it takes, in the order of the document. */
  public List<Mock.Operation> operations() {
    return contract.paths().stream().map(each -> new Mock.Operation(each.label(), SampleCalls.summary(each))).toList();
  }

  /** A request for the operation of this label; such that no other operation takes it, if there is such a one. */
  public SampleCall sample(String label) {
    var operation = Objects.requireNonNull(contract.operation(label));
    var usual = sample(operation, 0);
    var call = usual;
    for (int attempt = 1; !isFor(operation, call); attempt++) {
      if (attempt > ATTEMPTS) {
        return usual;
      }
      call = sample(operation, attempt);
    }
    return call;
  }

  private SampleCall sample(Operation operation, int seed) {
    synchronized (contract) {
      return new SampleCalls(contract, examples, bodies).other(operation, seed);
    }
  }

  // never while the contract is held: a plan that is made elsewhere waits for it
  private boolean isFor(Operation operation, SampleCall call) {
    var request = new Proposed(call);
    var called = new Choosing(this, request, evaluator.another()).of(router.called(request.method(), request.path()));
    return called != null && called.operation().label().equals(operation.label());
  }

  /** A space of this document, with nothing in it. */
  public Space space(String name, Bounds bounds, Clock clock) {
    return new Space(name, layout(), bounds, clock);
  }

  /** The collections of this document; found when first asked for. */
  public synchronized Layout layout() {
    if (layout == null) {
      layout = Layout.of(document);
    }
    return layout;
  }

  Router router() {
    return router;
  }

  /** For one request. */
  Maker maker() {
    return new Maker(evaluator.another(), examples, bodies, kept);
  }

  Plan plan(Operation operation) {
    var known = plans.get(operation.label());
    return known != null ? known : plans.computeIfAbsent(operation.label(), label -> made(operation));
  }

  // a contract is not for several threads
  private Plan made(Operation operation) {
    synchronized (contract) {
      return new Plan(contract, document, operation);
    }
  }
}
