package dev.remit.agreements;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What is set at one place; what is absent is inherited.
 *
 * @param review whether those whom a breaking change touches have to sign
 * @param waivers whether changes may be let pass without a signature
 * @param noticeDays how many days there are at least between the announcement of an end and the end, from 0 to 3,650
 * @param dueDays how many days those who are asked are given, from 1 to 365
 * @param silenceDays after how many days of silence a consumer is taken to consent, from 1 to 365; 0 for never
 * @param reviewers names of teams that have to sign each version in review
 * @param reason why, at most 400 characters; needed where review is switched off or silence is consent
 */
public record PolicyInput(
    @Nullable Boolean review,
    @Nullable Boolean waivers,
    @Nullable Integer noticeDays,
    @Nullable Integer dueDays,
    @Nullable Integer silenceDays,
    @Nullable List<String> reviewers,
    @Nullable String reason) {

  public static final PolicyInput NOTHING = new PolicyInput(null, null, null, null, null, null, null);
}
