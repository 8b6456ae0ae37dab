package dev.remit.openapi;

/** Which way the changed data travels. In callbacks and webhooks the provider is the one who sends the request. */
public enum Direction {
  /** Neither: the change concerns the document or an operation as a whole. */
  NONE,
  /** From the consumer to the provider. */
  REQUEST,
  /** From the provider to the consumer. */
  RESPONSE
}
