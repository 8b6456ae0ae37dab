package dev.remit.identity.entity;

import dev.remit.identity.TeamSummary;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A group of people that owns things. Its name is its address for ever. */
@Entity
@Table(name = "team")
public class Team {

  @Id
  private UUID id;

  @Column(name = "name", nullable = false, length = 63)
  private String name;

  @Column(name = "title", nullable = false, length = 200)
  private String title;

  @Column(name = "parent_id")
  private @Nullable UUID parent;

  @Column(name = "contact", length = 500)
  private @Nullable String contact;

  @Column(name = "partner", nullable = false)
  private boolean partner;

  @Column(name = "created_at", nullable = false)
  private Instant createdAt;

  @Version
  @Column(name = "revision", nullable = false)
  private int revision;

  protected Team() {}

  public Team(UUID id, String name, TeamData data, Instant createdAt) {
    this.id = id;
    this.name = name;
    this.createdAt = createdAt;
    become(data);
  }

  public final void become(TeamData data) {
    title = data.title();
    parent = data.parent();
    contact = data.contact();
    partner = data.partner();
  }

  public UUID id() {
    return id;
  }

  public String name() {
    return name;
  }

  public TeamData data() {
    return new TeamData(title, parent, contact, partner);
  }

  public Instant createdAt() {
    return createdAt;
  }

  public int revision() {
    return revision;
  }

  public TeamSummary summary() {
    return new TeamSummary(id, name, title);
  }
}
