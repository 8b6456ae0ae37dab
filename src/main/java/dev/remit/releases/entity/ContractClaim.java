package dev.remit.releases.entity;

import dev.remit.releases.ContractRole;
import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.util.UUID;

/**
 * That a version of a component stands so to a version of an API's contract.
 *
 * @param api key of the API
 * @param version of its contract, as it was written
 */
@Embeddable
public record ContractClaim(
    @Enumerated(EnumType.STRING) @Column(name = "contract_role", nullable = false, length = 16, updatable = false) ContractRole role,
    @Column(name = "api_id", nullable = false, updatable = false) UUID api,
    @Column(name = "contract_version", nullable = false, length = 64, updatable = false) String version) {}
