package dev.remit.agreements;

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
    Subject subject, String action, Map<String, Object> before, Map<String, Object> after, Actor by, Instant at) implements DomainEvent {}
