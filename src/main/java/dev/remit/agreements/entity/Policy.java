package dev.remit.agreements.entity;

import dev.remit.agreements.PolicyInput;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What is set at one place: the site, a team, an API. */
@Entity
@Table(name = "agreement_policy")
public class Policy {

  private static final String SEPARATOR = " ";

  @Id
  @Column(name = "place", length = 48)
  private String place;

  @Column(name = "review")
  private @Nullable Boolean review;

  @Column(name = "waivers")
  private @Nullable Boolean waivers;

  @Column(name = "notice_days")
  private @Nullable Integer noticeDays;

  @Column(name = "due_days")
  private @Nullable Integer dueDays;

  @Column(name = "silence_days")
  private @Nullable Integer silenceDays;

  @Column(name = "reviewers", length = 1300)
  private @Nullable String reviewers;

  @Column(name = "reason", length = 400)
  private @Nullable String reason;

  @Column(name = "set_by", nullable = false, length = 200)
  private String by;

  @Column(name = "set_at", nullable = false)
  private Instant at;

  @Version
  @Column(name = "revision", nullable = false)
  private int revision;

  protected Policy() {}

  public Policy(String place) {
    this.place = place;
  }

  public void become(PolicyInput input, String who, Instant now) {
    review = input.review();
    waivers = input.waivers();
    noticeDays = input.noticeDays();
    dueDays = input.dueDays();
    silenceDays = input.silenceDays();
    reviewers = input.reviewers() == null || input.reviewers().isEmpty() ? null : String.join(SEPARATOR, input.reviewers());
    reason = input.reason();
    by = who;
    at = now;
  }

  public PolicyInput input() {
    return new PolicyInput(review, waivers, noticeDays, dueDays, silenceDays,
        reviewers == null ? null : List.of(reviewers.split(SEPARATOR)), reason);
  }

  public String place() {
    return place;
  }

  public int revision() {
    return revision;
  }
}
