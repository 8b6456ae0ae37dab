package dev.remit.catalogue.entity;

import dev.remit.catalogue.ApiSummary;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A named interface that teams make promises about. Its name is its address for ever; title and description are
 * for people. Its documents are contract versions and belong to the module contracts, which knows it by id.
 */
@Entity
@Table(name = "api")
public class Api {

  @Id
  private UUID id;

  @Column(name = "name", nullable = false, length = 63)
  private String name;

  @Column(name = "title", nullable = false, length = 200)
  private String title;

  @Column(name = "description", length = 1000)
  private @Nullable String description;

  @Column(name = "owner_id")
  private @Nullable UUID owner;

  @Column(name = "created_at", nullable = false)
  private Instant createdAt;

  @Version
  @Column(name = "revision", nullable = false)
  private int revision;

  protected Api() {}

  public Api(UUID id, String name, String title, @Nullable String description, @Nullable UUID owner, Instant createdAt) {
    this.id = id;
    this.name = name;
    this.title = title;
    this.description = description;
    this.owner = owner;
    this.createdAt = createdAt;
  }

  public void belongTo(UUID team) {
    owner = team;
  }

  public ApiSummary summary() {
    return new ApiSummary(id, name, title, description, owner, createdAt, revision);
  }
}
