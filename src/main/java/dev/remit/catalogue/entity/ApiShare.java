package dev.remit.catalogue.entity;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.util.UUID;

/** That a team of another company may see an API. */
@Entity
@Table(name = "api_share")
public class ApiShare {

  @Id
  private UUID id;

  @Column(name = "api_id", nullable = false)
  private UUID api;

  @Column(name = "team_id", nullable = false)
  private UUID team;

  protected ApiShare() {}

  public ApiShare(UUID id, UUID api, UUID team) {
    this.id = id;
    this.api = api;
    this.team = team;
  }

  public UUID api() {
    return api;
  }

  public UUID team() {
    return team;
  }
}
