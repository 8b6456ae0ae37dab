package dev.remit.releases.entity;

import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.util.UUID;

/** One of the contract versions that a version of a component provides or expects. */
@Entity
@Table(name = "component_contract")
public class ComponentContract {

  @Id
  private UUID id;

  @Column(name = "component_version_id", nullable = false, updatable = false)
  private UUID stating;

  @Embedded
  private ContractClaim claim;

  protected ComponentContract() {}

  /** @param stating key of the version of the component */
  public ComponentContract(UUID id, UUID stating, ContractClaim claim) {
    this.id = id;
    this.stating = stating;
    this.claim = claim;
  }

  public UUID stating() {
    return stating;
  }

  public ContractClaim claim() {
    return claim;
  }
}
