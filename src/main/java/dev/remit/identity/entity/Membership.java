package dev.remit.identity.entity;

import dev.remit.platform.security.TeamRole;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.util.UUID;

/** That a person is in a team. */
@Entity
@Table(name = "membership")
public class Membership {

  @Id
  private UUID id;

  @Column(name = "person_id", nullable = false)
  private UUID person;

  @Column(name = "team_id", nullable = false)
  private UUID team;

  @Enumerated(EnumType.STRING)
  @Column(name = "team_role", nullable = false, length = 16)
  private TeamRole role;

  protected Membership() {}

  public Membership(UUID id, UUID person, UUID team, TeamRole role) {
    this.id = id;
    this.person = person;
    this.team = team;
    this.role = role;
  }

  public void become(TeamRole other) {
    role = other;
  }

  public UUID person() {
    return person;
  }

  public UUID team() {
    return team;
  }

  public TeamRole role() {
    return role;
  }
}
