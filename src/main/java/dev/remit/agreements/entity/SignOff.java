package dev.remit.agreements.entity;

import dev.remit.agreements.Answer;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** What a team has said to a version; never changed. It counts as long as what touches the team is what it was. */
@Entity
@Table(name = "agreement_sign_off")
public class SignOff {

  @Id
  private UUID id;

  @Column(name = "review_id", nullable = false, updatable = false)
  private UUID review;

  @Column(name = "team_id", nullable = false, updatable = false)
  private UUID team;

  @Column(name = "team_name", nullable = false, length = 63, updatable = false)
  private String teamName;

  @Enumerated(EnumType.STRING)
  @Column(name = "answer", nullable = false, length = 16, updatable = false)
  private Answer answer;

  @Column(name = "reason", length = 1000, updatable = false)
  private @Nullable String reason;

  @Column(name = "signed_by", nullable = false, length = 200)
  private String by;

  @Column(name = "signed_at", nullable = false, updatable = false)
  private Instant at;

  @Column(name = "touch", nullable = false, length = 64, updatable = false)
  private String touch;

  @Column(name = "document_digest", nullable = false, length = 64, updatable = false)
  private String digest;

  protected SignOff() {}

  /** @param touch digest of what touched the team */
  public SignOff(
      UUID id, UUID review, UUID team, String teamName, Answer answer, @Nullable String reason, String by, Instant at, String touch, String digest) {
    this.id = id;
    this.review = review;
    this.team = team;
    this.teamName = teamName;
    this.answer = answer;
    this.reason = reason;
    this.by = by;
    this.at = at;
    this.touch = touch;
    this.digest = digest;
  }

  public UUID team() {
    return team;
  }

  public String teamName() {
    return teamName;
  }

  public Answer answer() {
    return answer;
  }

  public @Nullable String reason() {
    return reason;
  }

  public String by() {
    return by;
  }

  public Instant at() {
    return at;
  }

  public String touch() {
    return touch;
  }

  public String digest() {
    return digest;
  }
}
