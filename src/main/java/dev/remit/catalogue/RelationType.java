package dev.remit.catalogue;

import static dev.remit.catalogue.EntityKind.API;
import static dev.remit.catalogue.EntityKind.COMPONENT;
import static dev.remit.catalogue.EntityKind.DOMAIN;
import static dev.remit.catalogue.EntityKind.PERSON;
import static dev.remit.catalogue.EntityKind.RESOURCE;
import static dev.remit.catalogue.EntityKind.SYSTEM;
import static dev.remit.catalogue.EntityKind.TEAM;

import java.util.Set;

/** How one thing of the catalogue stands to another; each is kept once and read from both ends. */
public enum RelationType {
  /** The one team that answers for it; Backstage's files may name a person, who then is shown and does not count. */
  OWNED_BY("ownedBy", "ownerOf", Set.of(COMPONENT, API, RESOURCE, SYSTEM, DOMAIN), Set.of(TEAM, PERSON)),
  /** A team that works on it too. */
  CONTRIBUTED_BY("contributedBy", "contributorOf", Set.of(COMPONENT, API, RESOURCE, SYSTEM, DOMAIN), Set.of(TEAM)),
  PROVIDES_API("providesApi", "apiProvidedBy", Set.of(COMPONENT), Set.of(API)),
  CONSUMES_API("consumesApi", "apiConsumedBy", Set.of(COMPONENT), Set.of(API)),
  DEPENDS_ON("dependsOn", "dependencyOf", Set.of(COMPONENT, RESOURCE), Set.of(COMPONENT, RESOURCE)),
  PART_OF("partOf", "hasPart", Set.of(COMPONENT, API, RESOURCE, SYSTEM, DOMAIN), Set.of(COMPONENT, SYSTEM, DOMAIN)),
  CHILD_OF("childOf", "parentOf", Set.of(TEAM), Set.of(TEAM)),
  MEMBER_OF("memberOf", "hasMember", Set.of(PERSON), Set.of(TEAM));

  private final String forward;
  private final String backward;
  private final Set<EntityKind> sources;
  private final Set<EntityKind> targets;

  RelationType(String forward, String backward, Set<EntityKind> sources, Set<EntityKind> targets) {
    this.forward = forward;
    this.backward = backward;
    this.sources = sources;
    this.targets = targets;
  }

  /** As its source says it. */
  public String forward() {
    return forward;
  }

  /** As its target says it. */
  public String backward() {
    return backward;
  }

  /** Whether it may stand between things of these kinds. */
  public boolean joins(EntityKind source, EntityKind target) {
    return sources.contains(source) && targets.contains(target)
        && (this != PART_OF || partOf(source, target));
  }

  private static boolean partOf(EntityKind part, EntityKind whole) {
    return switch (whole) {
      case COMPONENT -> part == COMPONENT;
      case SYSTEM -> part == COMPONENT || part == API || part == RESOURCE;
      case DOMAIN -> part == SYSTEM || part == DOMAIN;
      default -> false;
    };
  }
}
