package dev.remit.contracts.control;

import dev.remit.openapi.Document;
import dev.remit.openapi.Limits;
import dev.remit.openapi.UnreadableDocument;
import dev.remit.platform.cache.WeightedCache;
import dev.remit.platform.problem.Problem;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import java.util.function.Function;

/**
 * Documents that have been read, by the digest of their text. Reading a large one takes many times its size in memory,
 * so only few large ones are read at the same time.
 */
@ApplicationScoped
class Documents {

  private static final int LARGE = 1024 * 1024;
  private static final int LARGE_AT_ONCE = 2;
  private static final int PATIENCE_SECONDS = 20;
  private static final long BYTES_OF_TEXT_KEPT = 64L * 1024 * 1024;

  private final WeightedCache<String, Known> known = new WeightedCache<>(BYTES_OF_TEXT_KEPT, Known::bytes);
  private final Semaphore large = new Semaphore(LARGE_AT_ONCE, true);

  private record Known(Document document, int bytes) {}

  /**
   * Reads a text, or remembers it.
   *
   * @throws UnreadableDocument when it is no OpenAPI document
   */
  Draft read(byte[] bytes) {
    var digest = Digest.of(bytes);
    return new Draft(digest, bytes, withDigest(digest, unread -> bytes));
  }

  /** The document of this digest; its text is asked for only when it is not remembered. */
  Document withDigest(String digest, Function<String, byte[]> text) {
    return known.get(digest, unread -> parsed(text.apply(unread))).document();
  }

  private Known parsed(byte[] bytes) {
    if (bytes.length < LARGE) {
      return new Known(Document.read(bytes, Limits.DEFAULT), bytes.length);
    }
    waitForTurn();
    try {
      return new Known(Document.read(bytes, Limits.DEFAULT), bytes.length);
    } finally {
      large.release();
    }
  }

  private void waitForTurn() {
    try {
      if (large.tryAcquire(PATIENCE_SECONDS, TimeUnit.SECONDS)) {
        return;
      }
    } catch (InterruptedException stopping) {
      Thread.currentThread().interrupt();
    }
    throw new Problem(Problem.Kind.UNAVAILABLE, "busy", "Too many large documents are being read. Try again shortly.");
  }
}
