package dev.remit.releases.entity;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.util.UUID;

/**
 * What is put where: at one target one version runs at a time.
 *
 * @param component key of the component
 * @param componentName as it stands in its address, which never changes
 * @param environment key of the environment
 * @param instance which of several beside each other; {@value #ONLY} for the only one
 */
@Embeddable
public record Target(
    @Column(name = "component_id", nullable = false, updatable = false) UUID component,
    @Column(name = "component_name", nullable = false, length = 127, updatable = false) String componentName,
    @Column(name = "environment_id", nullable = false, updatable = false) UUID environment,
    @Column(name = "instance", nullable = false, length = 63, updatable = false) String instance) {

  /** Oracle takes an empty text for none, so it has a name. */
  public static final String ONLY = "main";
}
