package dev.remit.agreements.entity;

import dev.remit.agreements.Side;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.util.UUID;

/** That a review waits for a team, so that the team finds it; follows from the review. */
@Entity
@Table(name = "agreement_asked")
public class Asked {

  @Id
  private UUID id;

  @Column(name = "review_id", nullable = false, updatable = false)
  private UUID review;

  @Column(name = "team_id", nullable = false, updatable = false)
  private UUID team;

  @Enumerated(EnumType.STRING)
  @Column(name = "side", nullable = false, length = 16, updatable = false)
  private Side side;

  @Column(name = "blocking", nullable = false, updatable = false)
  private boolean blocking;

  protected Asked() {}

  public Asked(UUID id, UUID review, UUID team, Side side, boolean blocking) {
    this.id = id;
    this.review = review;
    this.team = team;
    this.side = side;
    this.blocking = blocking;
  }

  public UUID id() {
    return id;
  }

  public UUID review() {
    return review;
  }

  public UUID team() {
    return team;
  }

  public Side side() {
    return side;
  }

  public boolean blocking() {
    return blocking;
  }
}
