package dev.remit.catalogue.descriptor;

import static dev.remit.catalogue.EntityKind.API;
import static dev.remit.catalogue.EntityKind.COMPONENT;
import static dev.remit.catalogue.EntityKind.DOMAIN;
import static dev.remit.catalogue.EntityKind.RESOURCE;
import static dev.remit.catalogue.EntityKind.SYSTEM;
import static dev.remit.catalogue.EntityKind.TEAM;

import dev.remit.catalogue.EntityKind;
import java.util.Arrays;
import java.util.Optional;
import java.util.Set;

/**
 * Texts of {@code spec} that a declaration has, with the kinds that must and those that may say them. Backstage's schemas do
 * not name the life cycle of resources, systems and domains, and let them have it.
 */
enum Fact {
  TYPE("type", Set.of(COMPONENT, API, RESOURCE, TEAM), Set.of(SYSTEM, DOMAIN)),
  LIFECYCLE("lifecycle", Set.of(COMPONENT, API), Set.of(RESOURCE, SYSTEM, DOMAIN)),
  DEFINITION("definition", Set.of(API), Set.of());

  private final String member;
  private final Set<EntityKind> must;
  private final Set<EntityKind> may;

  Fact(String member, Set<EntityKind> must, Set<EntityKind> may) {
    this.member = member;
    this.must = must;
    this.may = may;
  }

  String member() {
    return member;
  }

  boolean isRequiredOf(EntityKind kind) {
    return must.contains(kind);
  }

  boolean isOf(EntityKind kind) {
    return must.contains(kind) || may.contains(kind);
  }

  static Optional<Fact> of(EntityKind kind, String member) {
    return Arrays.stream(values()).filter(fact -> fact.isOf(kind) && fact.member.equals(member)).findFirst();
  }
}
