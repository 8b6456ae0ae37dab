package dev.remit.openapi;

import java.util.List;

/**
 * An answer that is ready to be sent.
 *
 * @param fields header fields, without those of the body
 * @param body its bytes; empty if there is none
 * @param told where the body is from, in words
 */
public record PreparedAnswer(String mediaType, List<HeaderField> fields, byte[] body, String told) {

  private static final int OVERHEAD = 500;

  /** How much memory it takes, in bytes, nearly. */
  public long weight() {
    return OVERHEAD + body.length;
  }
}
