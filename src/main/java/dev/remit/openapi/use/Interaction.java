package dev.remit.openapi.use;

import java.util.List;
import java.util.Map;

/**
 * One request over HTTP with the answer that is counted on, out of a Pact file.
 *
 * @param name its description
 * @param path without the query, percent-encoded as in the file
 * @param query decoded values by name
 * @param status of the answer
 */
public record Interaction(
    String name, String method, String path, Map<String, List<String>> query, Message request, int status, Message response) {

  /** Whether the request is meant to be a good one; bad ones are sent on purpose to see them refused. */
  boolean isMeantWell() {
    return status < 400;
  }
}
