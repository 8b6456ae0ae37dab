package dev.remit.consumers;

/** How much is known of what a consumer uses. */
public enum UsageDepth {
  /** That it uses the API, and nothing else. */
  API,
  /** Which operations. */
  OPERATIONS,
  /** Of some operation also parameters or members. */
  FIELDS
}
