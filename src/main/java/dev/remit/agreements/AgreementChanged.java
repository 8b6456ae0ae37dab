package dev.remit.agreements;

import dev.remit.catalogue.ApiSummary;
import dev.remit.platform.event.DomainEvent;
import dev.remit.platform.event.Subject;
import dev.remit.platform.security.Actor;
import java.time.Instant;
import java.util.Map;

/**
 * A comment, a waiver or a policy became different, or somebody was reminded.
 *
 * @param action such as {@code comment-written}, {@code waiver-granted}, {@code policy-set}, {@code review-reminded}
 */
public record AgreementChanged(
    Subject subject, String action, Map<String, Object> before, Map<String, Object> after, Actor by, Instant at) implements DomainEvent {

  public static AgreementChanged of(
      ApiSummary api, String action, Map<String, Object> before, Map<String, Object> after, Actor by, Instant at) {
    return new AgreementChanged(new Subject("api", api.id().toString(), api.name()), action, before, after, by, at);
  }
}
