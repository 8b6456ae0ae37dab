package dev.remit.catalogue.entity;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;
import org.hibernate.Length;
import org.jspecify.annotations.Nullable;

/** What was said of a thing for some time, and by whom. */
@Entity
@Table(name = "catalogue_version")
public class EntryVersion {

  /** What made the difference to the version before. */
  public enum Act {
    ENTERED,
    EDITED,
    REMOVED
  }

  @Id
  private UUID id;

  @Column(name = "entry_id", nullable = false)
  private UUID entry;

  @Column(name = "number_of_entry", nullable = false)
  private int number;

  @Column(name = "valid_from", nullable = false)
  private Instant from;

  @Column(name = "valid_to")
  private @Nullable Instant to;

  @Enumerated(EnumType.STRING)
  @Column(name = "act", nullable = false, length = 16)
  private Act act;

  @Column(name = "changed_by", nullable = false, length = 100)
  private String changedBy;

  @Column(name = "import_source", length = 200)
  private @Nullable String source;

  @Column(name = "declared", length = Length.LONG32)
  private @Nullable String declared;

  protected EntryVersion() {}

  public EntryVersion(UUID id, UUID entry, int number, Act act, String changedBy, Instant from) {
    this.id = id;
    this.entry = entry;
    this.number = number;
    this.act = act;
    this.changedBy = changedBy;
    this.from = from;
  }

  /** @param source what it was imported from, if it was */
  public EntryVersion saying(String text, @Nullable String source) {
    declared = text;
    this.source = source;
    return this;
  }

  public void end(Instant at) {
    to = at;
  }

  /** Says it without what must not be known any more. */
  public void retell(@Nullable String text) {
    declared = text;
  }

  public UUID id() {
    return id;
  }

  public UUID entry() {
    return entry;
  }

  public int number() {
    return number;
  }

  public Act act() {
    return act;
  }

  public String changedBy() {
    return changedBy;
  }

  public @Nullable String source() {
    return source;
  }

  public Instant from() {
    return from;
  }

  public @Nullable String declared() {
    return declared;
  }
}
