package dev.remit.agreements;

import java.util.List;

/**
 * Whom a version touches, and how.
 *
 * @param component the consumer's name in its address
 * @param level {@code CONFIRMED}, {@code POSSIBLE}, {@code UNKNOWN} or {@code NONE}: the gravest of a breaking or risky change
 * @param changes the breaking and risky changes that touch it or may
 */
public record TouchView(String component, String level, List<ChangeTouch> changes) {

  /**
   * @param fingerprint of the change
   * @param severity of the change
   * @param level how it touches the consumer
   * @param reason in one sentence
   * @param waived whether somebody has let it pass
   */
  public record ChangeTouch(String fingerprint, String severity, String level, String reason, boolean waived) {}
}
