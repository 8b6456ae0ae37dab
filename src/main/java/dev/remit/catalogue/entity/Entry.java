package dev.remit.catalogue.entity;

import dev.remit.catalogue.EntityKind;
import dev.remit.catalogue.EntityRef;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.hibernate.Length;
import org.jspecify.annotations.Nullable;

/**
 * One thing of the catalogue, or the place that is kept for one that somebody refers to. Kind and name are its address for
 * ever; who removes it and enters it again finds its history. Other modules know an API by its key.
 */
@Entity
@Table(name = "catalogue_entry")
public class Entry {

  @Id
  private UUID id;

  @Enumerated(EnumType.STRING)
  @Column(name = "kind", nullable = false, length = 16)
  private EntityKind kind;

  @Column(name = "name", nullable = false, length = 127)
  private String name;

  @Column(name = "spelling", length = 63)
  private @Nullable String spelling;

  @Column(name = "title", nullable = false, length = 200)
  private String title;

  @Column(name = "description", length = 1000)
  private @Nullable String description;

  @Column(name = "entry_type", length = 200)
  private @Nullable String type;

  @Column(name = "lifecycle", length = 63)
  private @Nullable String lifecycle;

  @Column(name = "owner_id")
  private @Nullable UUID owner;

  @Column(name = "subject_id")
  private @Nullable UUID subject;

  @Column(name = "present", nullable = false)
  private boolean present;

  @Column(name = "import_source", length = 200)
  private @Nullable String source;

  @Column(name = "declared", length = Length.LONG32)
  private @Nullable String declared;

  @Column(name = "index_format", nullable = false)
  private int indexFormat;

  @Column(name = "created_at", nullable = false)
  private Instant createdAt;

  @Column(name = "changed_at")
  private @Nullable Instant changedAt;

  @Version
  @Column(name = "revision", nullable = false)
  private int revision;

  protected Entry() {}

  /** The place of something that is referred to and not there. */
  public Entry(UUID id, EntityRef ref, Instant createdAt) {
    this.id = id;
    this.kind = ref.kind();
    this.name = ref.address();
    this.title = ref.name();
    this.createdAt = createdAt;
  }

  /** Is there from now on, and as this says. */
  public void become(EntryData data, Instant at) {
    if (!present) {
      createdAt = at;
    }
    present = true;
    spelling = data.spelling();
    title = data.title();
    description = data.description();
    type = data.type();
    lifecycle = data.lifecycle();
    declared = data.declared();
    changedAt = at;
  }

  /** Only a place is left, for those who still refer to it. */
  public void leave(Instant at) {
    present = false;
    owner = null;
    subject = null;
    source = null;
    declared = null;
    changedAt = at;
  }

  /** Nothing tells any more who it was. */
  public void forget(String pseudonym) {
    name = pseudonym;
    spelling = null;
    title = pseudonym;
    description = null;
    declared = null;
    present = false;
  }

  public void belongTo(@Nullable UUID team) {
    owner = team;
  }

  /** Shows a team or a person that identity keeps. */
  public void show(UUID teamOrPerson) {
    subject = teamOrPerson;
  }

  public void comeFrom(@Nullable String importSource) {
    source = importSource;
  }

  public void indexed(int format) {
    indexFormat = format;
  }

  /** Says it without what must not be known any more. */
  public void retell(String text) {
    declared = text;
  }

  public UUID id() {
    return id;
  }

  public EntityRef ref() {
    return EntityRef.at(kind, name).orElseThrow();
  }

  /** What stands in its address. */
  public String name() {
    return name;
  }

  public boolean present() {
    return present;
  }

  public Optional<UUID> owner() {
    return Optional.ofNullable(owner);
  }

  public Optional<UUID> subject() {
    return Optional.ofNullable(subject);
  }

  public @Nullable String source() {
    return source;
  }

  public int indexFormat() {
    return indexFormat;
  }

  public EntryData data() {
    return new EntryData(spelling, title, description, type, lifecycle, declared);
  }

  public Instant createdAt() {
    return createdAt;
  }

  public Instant changedAt() {
    return changedAt == null ? createdAt : changedAt;
  }

  public int revision() {
    return revision;
  }
}
