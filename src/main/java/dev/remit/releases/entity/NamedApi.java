package dev.remit.releases.entity;

import dev.remit.releases.ContractRole;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.util.UUID;

/**
 * That some version of a component has once provided or expected some version of an API's contract. It stays, whatever is stated
 * later: whoever looks for what runs and names an API has to look at these components and at no other.
 */
@Entity
@Table(name = "named_api")
public class NamedApi {

  @Id
  private UUID id;

  @Column(name = "api_id", nullable = false, updatable = false)
  private UUID api;

  @Enumerated(EnumType.STRING)
  @Column(name = "contract_role", nullable = false, length = 16, updatable = false)
  private ContractRole role;

  @Column(name = "component_id", nullable = false, updatable = false)
  private UUID component;

  protected NamedApi() {}

  public NamedApi(UUID id, UUID component, ContractRole role, UUID api) {
    this.id = id;
    this.component = component;
    this.role = role;
    this.api = api;
  }

  public UUID api() {
    return api;
  }

  public ContractRole role() {
    return role;
  }
}
