package dev.remit.catalogue.descriptor;

import static dev.remit.catalogue.EntityKind.API;
import static dev.remit.catalogue.EntityKind.COMPONENT;
import static dev.remit.catalogue.EntityKind.DOMAIN;
import static dev.remit.catalogue.EntityKind.PERSON;
import static dev.remit.catalogue.EntityKind.RESOURCE;
import static dev.remit.catalogue.EntityKind.SYSTEM;
import static dev.remit.catalogue.EntityKind.TEAM;

import dev.remit.catalogue.Claim;
import dev.remit.catalogue.EntityKind;
import dev.remit.catalogue.EntityRef;
import dev.remit.catalogue.RelationType;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Members of {@code spec} that refer to other entities, as Backstage's catalog model has them, in the order they are written. */
enum Member {
  OWNER("owner", RelationType.OWNED_BY, Set.of(COMPONENT, API, RESOURCE, SYSTEM, DOMAIN), List.of(TEAM, PERSON)),
  SYSTEM_OF("system", RelationType.PART_OF, Set.of(COMPONENT, API, RESOURCE), List.of(SYSTEM)),
  SUBCOMPONENT_OF("subcomponentOf", RelationType.PART_OF, Set.of(COMPONENT), List.of(COMPONENT)),
  DOMAIN_OF("domain", RelationType.PART_OF, Set.of(SYSTEM), List.of(DOMAIN)),
  SUBDOMAIN_OF("subdomainOf", RelationType.PART_OF, Set.of(DOMAIN), List.of(DOMAIN)),
  PROVIDES_APIS("providesApis", RelationType.PROVIDES_API, Set.of(COMPONENT), List.of(API)),
  CONSUMES_APIS("consumesApis", RelationType.CONSUMES_API, Set.of(COMPONENT), List.of(API)),
  DEPENDS_ON("dependsOn", RelationType.DEPENDS_ON, Set.of(COMPONENT, RESOURCE), List.of(COMPONENT, RESOURCE)),
  DEPENDENCY_OF("dependencyOf", RelationType.DEPENDS_ON, Set.of(COMPONENT, RESOURCE), List.of(COMPONENT, RESOURCE)),
  PARENT("parent", RelationType.CHILD_OF, Set.of(TEAM), List.of(TEAM)),
  CHILDREN("children", RelationType.CHILD_OF, Set.of(TEAM), List.of(TEAM)),
  MEMBERS("members", RelationType.MEMBER_OF, Set.of(TEAM), List.of(PERSON)),
  MEMBER_OF("memberOf", RelationType.MEMBER_OF, Set.of(PERSON), List.of(TEAM));

  private final String member;
  private final RelationType relation;
  private final Set<EntityKind> speakers;
  private final List<EntityKind> others;

  Member(String member, RelationType relation, Set<EntityKind> speakers, List<EntityKind> others) {
    this.member = member;
    this.relation = relation;
    this.speakers = speakers;
    this.others = others;
  }

  String member() {
    return member;
  }

  RelationType relation() {
    return relation;
  }

  boolean isOf(EntityKind kind) {
    return speakers.contains(kind);
  }

  boolean mayName(EntityKind kind) {
    return others.contains(kind);
  }

  /** Whether the entity speaks as the target of the relation. */
  boolean isInverse() {
    return this == DEPENDENCY_OF || this == CHILDREN || this == MEMBERS;
  }

  boolean isList() {
    return relation != RelationType.OWNED_BY && relation != RelationType.PART_OF && this != PARENT;
  }

  /** A group has to say its children, and be it that there are none. */
  boolean isRequired() {
    return this == OWNER || this == CHILDREN;
  }

  /** Backstage asks every group for its children, and older ones every user for their groups, if there are none too. */
  boolean isWrittenEmpty() {
    return this == CHILDREN || this == MEMBER_OF;
  }

  /** What a reference is that does not say its kind; nothing where it has to. */
  @Nullable EntityKind assumed() {
    return relation == RelationType.DEPENDS_ON ? null : others.get(0);
  }

  Claim claim(EntityRef other) {
    return new Claim(relation, isInverse(), other);
  }

  /** Where an entity of this kind writes a claim; nothing if the format has no place for it. */
  static Optional<Member> of(EntityKind kind, Claim claim) {
    return Arrays.stream(values())
        .filter(each -> each.isOf(kind) && each.relation == claim.type() && each.isInverse() == claim.inverse() && each.mayName(claim.other().kind()))
        .findFirst();
  }

  static Optional<Member> of(EntityKind kind, String member) {
    return Arrays.stream(values()).filter(each -> each.isOf(kind) && each.member.equals(member)).findFirst();
  }
}
