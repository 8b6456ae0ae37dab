package dev.remit.contracts;

import dev.remit.openapi.Notation;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * A version of an API.
 *
 * @param api name of its API
 * @param version the document's {@code info.version}
 * @param title the document's {@code info.title}
 * @param openapi version of the OpenAPI Specification it is written in
 * @param notation how it is written
 * @param digest SHA-256 of its bytes, hexadecimal, lower case
 * @param size its bytes
 * @param publishedAt when it was published; before that, when its document came; of a version that is only judged, when it was judged
 * @param publishedBy who did that
 * @param verdict against the highest version below it that counted at that time; absent where there was none
 * @param proof how far a second validator is with the verdict's proofs; absent without a verdict, and of what is only judged
 * @param state how far it is on its way
 * @param deprecation what is announced of its end; absent where nothing is
 */
public record VersionView(
    String api,
    String version,
    String title,
    String openapi,
    Notation notation,
    String digest,
    int size,
    Instant publishedAt,
    String publishedBy,
    @Nullable Verdict verdict,
    @Nullable Proof proof,
    VersionState state,
    @Nullable Deprecation deprecation) {

  /** The same on its way to somewhere else. */
  public VersionView in(VersionState other) {
    return new VersionView(
        api, version, title, openapi, notation, digest, size, publishedAt, publishedBy, verdict, proof, other, deprecation);
  }
}
