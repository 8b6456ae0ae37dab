package dev.remit.openapi;

import dev.remit.openapi.mock.Mocking;
import dev.remit.openapi.mock.space.Bounds;
import java.time.Clock;
import java.util.List;

/**
 * The running mock of one document. Answers requests as their contract says: each is held against the contract first; then the
 * answer is chosen by what the client prefers (RFC 7240) and accepts, and its body taken from an example or made. For any number of
 * threads at once.
 */
public final class Mock {

  /**
   * What can be called.
   *
   * @param label method and path as the document writes them
   * @param summary what the document says it is for; empty if nothing
   */
  public record Operation(String label, String summary) {}

  private final Mocking mocking;

  private Mock(Mocking mocking) {
    this.mocking = mocking;
  }

  /** @param kept where answers are kept that come out the same each time */
  public static Mock of(Document document, PreparedAnswers kept) {
    return new Mock(new Mocking(document, kept));
  }

  /** What this request is answered, whatever it is. */
  public MockAnswer answer(Request request) {
    return mocking.answer(request);
  }

  /**
   * The same, where a space may answer what it remembers.
   *
   * @param space made by this mock
   * @throws IllegalArgumentException if it was made for another document
   */
  public MockAnswer answer(Request request, Space space) {
    return mocking.answer(request, space.kept());
  }

  /**
   * A space, with nothing in it.
   *
   * @param items most items that it keeps
   * @param bytes most memory that they take, in bytes
   * @param clock tells when items are created and changed
   */
  public Space space(String name, int items, long bytes, Clock clock) {
    return new Space(mocking.space(name, new Bounds(items, bytes), clock));
  }

  /**
   * What a provider would call back after this answer (OpenAPI, callback object), if the request prefers {@code callbacks}. The target of each is the
   * whole address. Nothing is sent.
   */
  public List<SampleCall> callbacks(Request request, MockAnswer answer) {
    return mocking.callbacks(request, answer);
  }

  /** The operations that it takes, in the order of the document. */
  public List<Operation> operations() {
    return mocking.operations();
  }

  /** A request that this operation takes; made anew each time. */
  public SampleCall sample(Operation operation) {
    return mocking.sample(operation.label());
  }

  /** What it is answered when there were more before it than its operation's {@link RateLimit} lets through: 429. */
  public MockAnswer tooMany(Request request) {
    return mocking.tooMany(request);
  }
}
