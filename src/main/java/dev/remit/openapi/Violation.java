package dev.remit.openapi;

/**
 * Where a message breaks its contract.
 *
 * @param place the part of the message
 * @param name of the parameter or header; of a body the JSON pointer (RFC 6901) to the value, empty for all of it
 * @param rule what it breaks, stable: a keyword of JSON Schema, or {@code required}, {@code syntax}, {@code media-type}, {@code security}
 * @param detail what was found and what is demanded, one sentence
 * @param clause JSON pointer to the place of the document that demands it
 */
public record Violation(Place place, String name, String rule, String detail, String clause) {

  /** A part of a message. */
  public enum Place { PATH, QUERY, HEADER, COOKIE, BODY, MEDIA_TYPE, SECURITY, STATUS }
}
