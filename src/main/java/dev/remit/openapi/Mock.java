package dev.remit.openapi;

import dev.remit.openapi.mock.Mocking;
import java.util.List;

/**
 * The running mock of one document. Answers requests as their contract says: each is held against the contract first; then the
 * answer is chosen by what the client prefers (RFC 7240) and accepts, and its body taken from an example or made. For any number of
 * threads at once.
 */
public final class Mock {

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

  /** One request for each operation that it takes, in the order of the document; made anew each time. */
  public List<SampleCall> samples() {
    return mocking.samples();
  }

  /** What it is answered when there were more before it than its operation's {@link RateLimit} lets through: 429. */
  public MockAnswer tooMany(Request request) {
    return mocking.tooMany(request);
  }
}
