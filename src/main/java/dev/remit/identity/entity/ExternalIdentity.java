package dev.remit.identity.entity;

import dev.remit.identity.ExternalIdentityView;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** That somebody whom the company knows under a subject is this person. It never changes; who was linked wrongly is unlinked. */
@Entity
@Table(name = "external_identity")
public class ExternalIdentity {

  @Id
  private UUID id;

  @Column(name = "person_id", nullable = false)
  private UUID person;

  @Column(name = "issuer", nullable = false, length = 255)
  private String issuer;

  @Column(name = "subject", nullable = false, length = 400)
  private String subject;

  @Column(name = "login", length = 200)
  private @Nullable String login;

  @Column(name = "linked_at", nullable = false)
  private Instant linkedAt;

  protected ExternalIdentity() {}

  public ExternalIdentity(UUID id, UUID person, String issuer, String subject, Instant linkedAt) {
    this.id = id;
    this.person = person;
    this.issuer = issuer;
    this.subject = subject;
    this.linkedAt = linkedAt;
  }

  /** Keeps under which name they signed in last. */
  public void cameAs(@Nullable String typed) {
    login = typed;
  }

  public UUID id() {
    return id;
  }

  public UUID person() {
    return person;
  }

  public ExternalIdentityView view() {
    return new ExternalIdentityView(id, issuer, subject, linkedAt);
  }
}
