package dev.remit.platform.problem;

import java.util.List;

/**
 * A request that cannot be granted, said in words for the person or program that made it. It knows no HTTP: each
 * door translates {@link #kind()} into its own terms. {@link #code()} is stable and may be relied on by programs;
 * the message and the details are for people, name no class, no SQL and no secret, and may be reworded.
 */
public class Problem extends RuntimeException {

  private final transient Kind kind;
  private final String code;
  private final transient List<Violation> violations;

  /** What is wrong, independent of the door it is told at. */
  public enum Kind {
    /** The text cannot be understood at all. */
    MALFORMED,
    /** Nobody has said who asks. */
    UNAUTHENTICATED,
    /** Who asks may not do this. */
    FORBIDDEN,
    /** The object does not exist, or the asker may not know that it does. */
    NOT_FOUND,
    /** The request contradicts the present state. */
    CONFLICT,
    /** The object was changed since the asker read it. */
    STALE,
    /** The request does not say which state of the object it is about. */
    UNCONDITIONAL,
    /** The request is understood and breaks a rule. */
    INVALID,
    /** The request is larger than is accepted. */
    TOO_LARGE,
    /** The asker has asked too often. */
    TOO_MANY,
    /** The system cannot answer now, and will later. */
    UNAVAILABLE
  }

  public Problem(Kind kind, String code, String message) {
    this(kind, code, message, List.of());
  }

  public Problem(Kind kind, String code, String message, List<Violation> violations) {
    super(message);
    this.kind = kind;
    this.code = code;
    this.violations = List.copyOf(violations);
  }

  public Kind kind() {
    return kind;
  }

  public String code() {
    return code;
  }

  /** The places that break a rule, in the order of the input; empty when the message says all. */
  public List<Violation> violations() {
    return violations;
  }
}
