package dev.remit.catalogue.entity;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** That one team offers to another to answer for something from now on. It is decided once, and then stays as it is. */
@Entity
@Table(name = "handover")
public class Handover {

  /** What became of it. */
  public enum State {
    OFFERED,
    ACCEPTED,
    DECLINED,
    WITHDRAWN
  }

  @Id
  private UUID id;

  @Column(name = "entry_id", nullable = false)
  private UUID entry;

  @Column(name = "open_entry_id")
  private @Nullable UUID openEntry;

  @Column(name = "from_team_id")
  private @Nullable UUID from;

  @Column(name = "to_team_id", nullable = false)
  private UUID to;

  @Column(name = "note", length = 1000)
  private @Nullable String note;

  @Enumerated(EnumType.STRING)
  @Column(name = "state", nullable = false, length = 16)
  private State state;

  @Column(name = "offered_by", nullable = false, length = 100)
  private String offeredBy;

  @Column(name = "offered_at", nullable = false)
  private Instant offeredAt;

  @Column(name = "decided_by", length = 100)
  private @Nullable String decidedBy;

  @Column(name = "decided_at")
  private @Nullable Instant decidedAt;

  @Version
  @Column(name = "revision", nullable = false)
  private int revision;

  protected Handover() {}

  /** @param from the team that answers for it until then; absent for what nobody owns */
  public Handover(UUID id, UUID entry, @Nullable UUID from, UUID to, @Nullable String note, String offeredBy, Instant offeredAt) {
    this.id = id;
    this.entry = entry;
    this.openEntry = entry;
    this.from = from;
    this.to = to;
    this.note = note;
    this.state = State.OFFERED;
    this.offeredBy = offeredBy;
    this.offeredAt = offeredAt;
  }

  public void decide(State decision, String signature, Instant at) {
    if (state != State.OFFERED) {
      throw new IllegalStateException("It was decided already");
    }
    state = decision;
    openEntry = null;
    decidedBy = signature;
    decidedAt = at;
  }

  public UUID id() {
    return id;
  }

  public UUID entry() {
    return entry;
  }

  public @Nullable UUID from() {
    return from;
  }

  public UUID to() {
    return to;
  }

  public @Nullable String note() {
    return note;
  }

  public State state() {
    return state;
  }

  public String offeredBy() {
    return offeredBy;
  }

  public Instant offeredAt() {
    return offeredAt;
  }

  public @Nullable String decidedBy() {
    return decidedBy;
  }

  public @Nullable Instant decidedAt() {
    return decidedAt;
  }
}
