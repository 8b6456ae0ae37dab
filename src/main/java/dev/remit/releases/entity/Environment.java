package dev.remit.releases.entity;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A place where components run. */
@Entity
@Table(name = "environment")
public class Environment {

  @Id
  private UUID id;

  @Column(name = "name", nullable = false, length = 63, updatable = false)
  private String name;

  @Column(name = "title", nullable = false, length = 200)
  private String title;

  @Column(name = "production", nullable = false)
  private boolean production;

  @Column(name = "place", nullable = false)
  private int position;

  @Column(name = "owner_id")
  private @Nullable UUID owner;

  @Column(name = "created_at", nullable = false, updatable = false)
  private Instant createdAt;

  @Version
  @Column(name = "revision", nullable = false)
  private int revision;

  protected Environment() {}

  public Environment(UUID id, String name, Instant createdAt) {
    this.id = id;
    this.name = name;
    this.createdAt = createdAt;
  }

  /** From now on this is so of it. */
  public void become(String newTitle, boolean forCustomers, int newPosition, @Nullable UUID newOwner) {
    title = newTitle;
    production = forCustomers;
    position = newPosition;
    owner = newOwner;
  }

  public UUID id() {
    return id;
  }

  public String name() {
    return name;
  }

  public String title() {
    return title;
  }

  public boolean production() {
    return production;
  }

  public int position() {
    return position;
  }

  public @Nullable UUID owner() {
    return owner;
  }

  public Instant createdAt() {
    return createdAt;
  }

  public int revision() {
    return revision;
  }
}
