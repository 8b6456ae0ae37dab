package dev.remit.platform.event;

import java.time.Instant;

/**
 * A fact that a use case has just made true; its name is in the past tense. Observers run in the same transaction,
 * so a fact whose recording fails did not happen.
 */
public interface DomainEvent {

  /** When it became true. */
  Instant at();
}
