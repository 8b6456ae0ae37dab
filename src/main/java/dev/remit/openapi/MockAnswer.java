package dev.remit.openapi;

import java.time.Duration;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * What a mock answers.
 *
 * @param status of HTTP
 * @param mediaType of the body; null if there is none
 * @param fields header fields, without those of the body
 * @param body its bytes, which nobody may change; empty if there is none
 * @param refusal what is to be said in place of a body, where the document says nothing; null otherwise
 * @param delay how long to wait before, because it was asked for
 * @param why how this answer came about
 */
public record MockAnswer(
    int status, @Nullable String mediaType, List<HeaderField> fields, byte[] body, @Nullable Refusal refusal, Duration delay, Why why) {

  /**
   * A problem in words of ours.
   *
   * @param code stable, for programs
   * @param detail one sentence
   */
  public record Refusal(String code, String detail) {}

  /**
   * How an answer came about.
   *
   * @param operation method and path as the document writes them; null if there is none
   * @param violations where the request breaks the contract
   * @param told which of the possible answers it is and where its body is from, in words
   * @param deprecated whether the document calls the operation deprecated
   * @param sunset when the operation ends as the document writes it; null if it does not say
   * @param secrets names of the headers, query parameters and cookies in which the document wants keys
   * @param limit how often the operation may be called; null if the document does not say
   */
  public record Why(
      @Nullable String operation, List<Violation> violations, String told, boolean deprecated, @Nullable String sunset, Set<String> secrets,
      @Nullable RateLimit limit) {}
}
