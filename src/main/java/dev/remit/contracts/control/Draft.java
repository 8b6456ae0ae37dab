package dev.remit.contracts.control;

import dev.remit.contracts.Verdict;
import dev.remit.contracts.VersionState;
import dev.remit.contracts.VersionView;
import dev.remit.openapi.Document;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * A document that somebody wants to publish, read and found in order.
 *
 * @param digest SHA-256 of the bytes
 */
record Draft(String digest, byte[] bytes, Document document) {

  private static final int LONGEST_TITLE = 200;

  String version() {
    return document.version();
  }

  VersionView view(String api, VersionState state, @Nullable Verdict verdict, String by, Instant at) {
    return new VersionView(
        api, version(), title(), document.openapi(), document.notation(), digest, bytes.length, at, by, verdict, null, state, null);
  }

  /** One line that every database stores; the document itself keeps what was written. */
  private String title() {
    var line = document.title().replaceAll("[\\p{Cntrl}\\p{Cs}]+", " ").strip();
    if (line.isEmpty()) {
      return version();
    }
    return line.length() <= LONGEST_TITLE ? line : line.substring(0, LONGEST_TITLE - 1).replaceFirst("\\p{Cs}$", "") + "…";
  }
}
