package dev.remit.identity.entity;

import dev.remit.identity.MembershipView;
import dev.remit.identity.PersonView;
import dev.remit.platform.security.SiteRole;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Somebody who uses Remit. They are entered once and never deleted: what they did stays theirs. Who leaves becomes
 * inactive; who asks for it is erased, and a pseudonym stays in their place.
 */
@Entity
@Table(name = "person")
public class Person {

  private static final int OF_THE_KEY = 12;

  @Id
  private UUID id;

  @Column(name = "name", nullable = false, length = 63)
  private String name;

  @Column(name = "display_name", nullable = false, length = 200)
  private String displayName;

  @Column(name = "email", length = 254)
  private @Nullable String email;

  @Column(name = "time_zone", nullable = false, length = 64)
  private String zone;

  @Column(name = "active", nullable = false)
  private boolean active;

  @Enumerated(EnumType.STRING)
  @Column(name = "site_role", nullable = false, length = 16)
  private SiteRole role;

  @Column(name = "created_at", nullable = false)
  private Instant createdAt;

  @Column(name = "erased_at")
  private @Nullable Instant erasedAt;

  @Version
  @Column(name = "revision", nullable = false)
  private int revision;

  protected Person() {}

  public Person(UUID id, String name, PersonData data, Instant createdAt) {
    this.id = id;
    this.name = name;
    this.createdAt = createdAt;
    become(data);
  }

  public final void become(PersonData data) {
    displayName = data.displayName();
    email = data.email();
    zone = data.zone();
    role = data.role();
    active = data.active();
  }

  /** Takes everything away that tells who it was; the key stays. */
  public void erase(Instant at) {
    name = pseudonym();
    displayName = "Erased person";
    email = null;
    zone = "UTC";
    active = false;
    erasedAt = at;
  }

  /** What stands in the place of the name of somebody who was erased. */
  public String pseudonym() {
    var key = id.toString().replace("-", "");
    return "erased-" + key.substring(key.length() - OF_THE_KEY);
  }

  public UUID id() {
    return id;
  }

  public String name() {
    return name;
  }

  public PersonData data() {
    return new PersonData(displayName, email, zone, role, active);
  }

  public boolean active() {
    return active;
  }

  public boolean erased() {
    return erasedAt != null;
  }

  public SiteRole role() {
    return role;
  }

  public int revision() {
    return revision;
  }

  public PersonView view(List<MembershipView> teams) {
    return new PersonView(id, name, displayName, email, zone, active, role.text(), teams, createdAt, erasedAt, revision);
  }
}
