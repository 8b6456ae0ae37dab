package dev.remit.consumers;

/** Where it is known from what a consumer uses. */
public enum UsageSource {
  /** Somebody said so. */
  DECLARED,
  /** A Pact file shows it. */
  PACT,
  /** A document that holds what is used and nothing else shows it. */
  OPENAPI,
  /** It was seen in traffic. */
  OBSERVED
}
