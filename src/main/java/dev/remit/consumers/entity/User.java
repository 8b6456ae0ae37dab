package dev.remit.consumers.entity;

import dev.remit.consumers.UsageSource;
import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Who uses what, by which source; there is one word of each. */
@Embeddable
public class User {

  /** Whichever version; no version is called so. Oracle holds an empty text for null. */
  private static final String ANY = "*";

  @Column(name = "api_id", nullable = false, updatable = false)
  private UUID api;

  @Column(name = "component_id", nullable = false, updatable = false)
  private UUID component;

  @Column(name = "component_name", nullable = false, length = 127, updatable = false)
  private String name;

  @Column(name = "component_version", nullable = false, length = 100, updatable = false)
  private String version;

  @Enumerated(EnumType.STRING)
  @Column(name = "source", nullable = false, length = 16, updatable = false)
  private UsageSource source;

  protected User() {}

  /**
   * @param name of the component, as it stands in its address
   * @param version of the component; absent for whichever
   */
  public User(UUID api, UUID component, String name, @Nullable String version, UsageSource source) {
    this.api = api;
    this.component = component;
    this.name = name;
    this.version = version == null ? ANY : version;
    this.source = source;
  }

  public UUID api() {
    return api;
  }

  public UUID component() {
    return component;
  }

  public String name() {
    return name;
  }

  /** Absent for whichever. */
  public @Nullable String version() {
    return version.equals(ANY) ? null : version;
  }

  /** As it is stored. */
  public String versionKey() {
    return version;
  }

  public UsageSource source() {
    return source;
  }
}
