package dev.remit.openapi;

import dev.remit.openapi.use.Interaction;
import dev.remit.openapi.use.PactReading;
import java.util.List;

/**
 * A Pact file (Pact specification 1 to 4): what a consumer sends to a provider and what it counts on in the answers.
 *
 * @param consumer its name
 * @param provider the name of the one it calls
 * @param specification the version of the Pact specification as written, {@code 2.0.0} if there is none
 * @param interactions those over HTTP
 * @param skipped what is in the file and not used, each in a sentence, such as messages
 */
public record Pact(String consumer, String provider, String specification, List<Interaction> interactions, List<String> skipped) {

  /**
   * Reads JSON.
   *
   * @throws UnreadableDocument if the bytes are no JSON, beyond a limit, or no Pact; each flaw has its pointer
   */
  public static Pact read(byte[] bytes, Limits limits) {
    return PactReading.of(bytes, limits);
  }
}
