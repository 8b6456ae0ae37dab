package dev.remit.contracts.control;

import dev.remit.platform.id.Sha256;
import dev.remit.openapi.Document;
import dev.remit.openapi.Limits;
import dev.remit.openapi.UnreadableDocument;
import dev.remit.platform.cache.IdleCaches;
import dev.remit.platform.cache.WeightedCache;
import dev.remit.platform.load.Turnstile;
import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.function.Function;

/**
 * Documents that have been read, by the digest of their text. Reading a large one takes many times its size in memory,
 * so only few large ones are read at the same time.
 */
@ApplicationScoped
class Documents {

  private static final int LARGE = 1024 * 1024;
  private static final int LARGE_AT_ONCE = 2;
  // a document in memory is several times its text, so this is at most about a quarter of the heap
  private static final long BYTES_OF_TEXT_KEPT = Math.min(64L * 1024 * 1024, Runtime.getRuntime().maxMemory() / 24);

  private final WeightedCache<String, Known> known = new WeightedCache<>(BYTES_OF_TEXT_KEPT, Known::bytes);
  private final Turnstile large = new Turnstile(LARGE_AT_ONCE, Duration.ofSeconds(10));

  @Inject
  IdleCaches idle;

  private record Known(Document document, int bytes) {}

  @PostConstruct
  void begin() {
    idle.add(known);
  }

  /**
   * Reads a text, or remembers it.
   *
   * @throws UnreadableDocument when it is no OpenAPI document
   */
  Draft read(byte[] bytes) {
    var digest = Sha256.of(bytes);
    return new Draft(digest, bytes, withDigest(digest, unread -> bytes));
  }

  /** The document of this digest; its text is asked for only when it is not remembered. */
  Document withDigest(String digest, Function<String, byte[]> text) {
    return known.get(digest, unread -> parsed(text.apply(unread))).document();
  }

  private Known parsed(byte[] bytes) {
    return bytes.length < LARGE ? read(bytes, Limits.DEFAULT) : large.inside(() -> read(bytes, Limits.DEFAULT));
  }

  private static Known read(byte[] bytes, Limits limits) {
    return new Known(Document.read(bytes, limits), bytes.length);
  }
}
