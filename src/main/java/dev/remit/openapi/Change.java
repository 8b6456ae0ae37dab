package dev.remit.openapi;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One difference between two documents. A difference in a schema that several operations share is one change with
 * several {@link #uses()}, because it is one edit, decided once.
 *
 * @param rule stable name of the kind of change, in kebab-case
 * @param severity what it does to those who keep to the old document
 * @param sourceBreaking whether code generated from the document changes its names, though messages do not
 * @param direction which way the data travels
 * @param operation the operation it touches that is nearest to it, such as {@code GET /orders/{id}}: fewest steps lead there from a part of its
 *     messages; the first of several, a webhook only if no path is touched; null for the whole document
 * @param place where in that operation, in words, such as {@code 200 application/json: items[].total}
 * @param pointerBefore JSON pointer (RFC 6901) into the old document, references followed; null if not there
 * @param pointerAfter the same in the new document
 * @param before the old value as compact JSON, cut at {@value #VALUE_LIMIT} characters; null if not there
 * @param after the new value likewise
 * @param why the reason of the severity in a sentence
 * @param fix how to make the change without harm, in a sentence
 * @param fingerprint identity of the change: hash of rule, direction, pointers and values, never of wording
 * @param uses every operation it touches and where, in document order, that one included; empty for the whole document. Where all changes
 *     together have more than a million uses, as between documents of 50 MB, further ones are not listed
 * @param witness a message that proves it; every breaking change has one, and none other
 */
public record Change(
    String rule,
    Severity severity,
    boolean sourceBreaking,
    Direction direction,
    @Nullable String operation,
    String place,
    @Nullable String pointerBefore,
    @Nullable String pointerAfter,
    @Nullable String before,
    @Nullable String after,
    String why,
    String fix,
    String fingerprint,
    List<Use> uses,
    @Nullable Witness witness) {

  /** Longest text of a value, in characters. */
  public static final int VALUE_LIMIT = 1_000;

  /** The same change with another severity below breaking, which needs no witness, and the reason for it. */
  public Change judged(Severity milder, String reason) {
    return new Change(rule, milder, sourceBreaking, direction, operation, place, pointerBefore, pointerAfter, before, after,
        reason, fix, fingerprint, uses, null);
  }

  /**
   * An operation that a change touches.
   *
   * @param operation method and path template
   * @param place where in it, in words
   */
  public record Use(String operation, String place) {}
}
