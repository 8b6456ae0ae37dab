package dev.remit.releases.entity;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** That somebody stated which contract versions a version of a component provides and expects; these are kept beside. */
@Entity
@Table(name = "component_version")
public class ComponentVersion {

  @Id
  private UUID id;

  @Column(name = "component_id", nullable = false, updatable = false)
  private UUID component;

  @Column(name = "component_name", nullable = false, length = 127, updatable = false)
  private String componentName;

  @Column(name = "version_text", nullable = false, length = 100, updatable = false)
  private String version;

  @Column(name = "stated_by", nullable = false, length = 100)
  private @Nullable String statedBy;

  @Column(name = "stated_at", nullable = false)
  private @Nullable Instant statedAt;

  @Version
  @Column(name = "revision", nullable = false)
  private int revision;

  protected ComponentVersion() {}

  /** @param componentName as it stands in its address, which never changes */
  public ComponentVersion(UUID id, UUID component, String componentName, String version) {
    this.id = id;
    this.component = component;
    this.componentName = componentName;
    this.version = version;
  }

  /** Somebody said what it provides and expects. */
  public void stated(String by, Instant at) {
    statedBy = by;
    statedAt = at;
  }

  public UUID id() {
    return id;
  }

  public UUID component() {
    return component;
  }

  public String componentName() {
    return componentName;
  }

  public String version() {
    return version;
  }

  public @Nullable String statedBy() {
    return statedBy;
  }

  /** Absent before it is stated for the first time. */
  public @Nullable Instant statedAt() {
    return statedAt;
  }

  public int revision() {
    return revision;
  }
}
