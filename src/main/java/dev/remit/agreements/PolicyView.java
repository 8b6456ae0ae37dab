package dev.remit.agreements;

import java.util.List;
import java.util.Map;

/**
 * What counts at one place.
 *
 * @param review whether those whom a breaking change touches have to sign
 * @param silenceDays after how many days of silence a consumer is taken to consent; 0 for never
 * @param reviewers names of the teams that have to sign each version in review
 * @param origins for each of these where it was set: {@code api}, {@code team}, {@code site} or {@code default}
 * @param reasons why, by the place where something was set
 * @param set what is set at this very place
 * @param revision counts the edits at this place, for {@code If-Match}; 0 while nothing was set
 */
public record PolicyView(
    boolean review,
    boolean waivers,
    int noticeDays,
    int dueDays,
    int silenceDays,
    List<String> reviewers,
    Map<String, String> origins,
    Map<String, String> reasons,
    PolicyInput set,
    int revision) {}
