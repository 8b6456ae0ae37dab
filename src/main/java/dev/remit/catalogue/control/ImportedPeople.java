package dev.remit.catalogue.control;

import dev.remit.catalogue.Claim;
import dev.remit.catalogue.Declaration;
import dev.remit.catalogue.EntityKind;
import dev.remit.catalogue.EntityRef;
import dev.remit.catalogue.RelationType;
import dev.remit.catalogue.descriptor.Descriptor;
import dev.remit.identity.IdentityApi;
import dev.remit.identity.TeamSummary;
import dev.remit.platform.problem.InvalidInput;
import dev.remit.platform.security.Actor;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Imported teams and people: identity enters them, by its own rules; who refers to somebody who is not there waits until they are. */
@ApplicationScoped
class ImportedPeople {

  @Inject
  IdentityApi identity;

  @Inject
  Mirror mirror;

  /** @return those that were not there before */
  Set<EntityRef> declare(Actor by, Map<EntityRef, Descriptor> all) {
    var entered = new HashSet<EntityRef>();
    for (var each : of(all, EntityKind.TEAM, EntityKind.PERSON)) {
      placed(each, () -> enter(by, each.declaration(), entered));
    }
    for (var each : of(all, EntityKind.TEAM, EntityKind.PERSON)) {
      placed(each, () -> each.declaration().claims().forEach(claim -> fulfil(by, each.declaration().ref(), claim)));
    }
    return entered;
  }

  /** As the catalogue keeps it: what identity knows is said as identity has it. */
  Declaration canonical(Declaration said) {
    return switch (said.ref().kind()) {
      case TEAM -> identity.team(said.ref().address()).flatMap(team -> identity.describeTeam(team.id())).map(team -> mirror.canonical(team, said)).orElseThrow();
      case PERSON -> identity.person(said.ref().address()).flatMap(identity::describePerson).map(person -> mirror.canonical(person, said)).orElseThrow();
      default -> said;
    };
  }

  /** Who is in imported teams though these list others only. */
  List<Membership> unlisted(Map<EntityRef, Descriptor> all) {
    var listed = new HashSet<Membership>();
    for (var each : of(all, EntityKind.TEAM, EntityKind.PERSON)) {
      each.declaration().claims().stream().filter(claim -> claim.type() == RelationType.MEMBER_OF)
          .forEach(claim -> listed.add(membership(each.declaration().ref(), claim)));
    }
    var unlisted = new ArrayList<Membership>();
    for (var team : listed.stream().map(Membership::team).filter(all::containsKey).distinct().toList()) {
      identity.team(team.address()).flatMap(known -> identity.describeTeam(known.id())).ifPresent(known -> known.members().stream()
          .map(member -> new EntityRef(EntityKind.PERSON, EntityRef.DEFAULT_NAMESPACE, member.person()))
          .map(person -> new Membership(team, person))
          .filter(membership -> !listed.contains(membership))
          .forEach(unlisted::add));
    }
    return unlisted;
  }

  private void enter(Actor by, Declaration said, Set<EntityRef> entered) {
    if (!said.ref().namespace().equals(EntityRef.DEFAULT_NAMESPACE)) {
      throw new InvalidInput("/metadata/namespace", "Teams and people are in the namespace default.");
    }
    var name = said.ref().name();
    if (said.ref().kind() == EntityKind.TEAM) {
      if (identity.team(name).isEmpty()) {
        entered.add(said.ref());
      }
      identity.declareTeam(by, name, said.title(), null, email(said));
    } else {
      if (identity.person(name).isEmpty()) {
        entered.add(said.ref());
      }
      identity.declarePerson(by, name, said.title(), email(said));
    }
  }

  private void fulfil(Actor by, EntityRef self, Claim claim) {
    if (claim.type() == RelationType.MEMBER_OF) {
      var membership = membership(self, claim);
      if (identity.team(membership.team().address()).isPresent() && identity.person(membership.person().address()).isPresent()) {
        identity.join(by, membership.team().address(), membership.person().address());
      }
    }
    if (claim.type() == RelationType.CHILD_OF) {
      var child = claim.inverse() ? claim.other() : self;
      var parent = claim.inverse() ? self : claim.other();
      var present = identity.team(child.address()).map(TeamSummary::id).flatMap(identity::describeTeam);
      if (present.isPresent() && identity.team(parent.address()).isPresent() && !(claim.inverse() && present.get().parent() != null)) {
        identity.declareTeam(by, child.address(), null, parent.address(), null);
      }
    }
  }

  private static Membership membership(EntityRef self, Claim claim) {
    return claim.inverse() ? new Membership(self, claim.other()) : new Membership(claim.other(), self);
  }

  /** Backstage keeps it in the profile. */
  private static @Nullable String email(Declaration said) {
    return Optional.ofNullable(said.kept().get("profile"))
        .map(profile -> profile instanceof Map<?, ?> members && members.get("email") instanceof String email ? email : null)
        .orElse(null);
  }

  private static void placed(Descriptor descriptor, Runnable act) {
    try {
      act.run();
    } catch (InvalidInput refusal) {
      throw new RefusedUpload(descriptor.place(), refusal);
    }
  }

  private static List<Descriptor> of(Map<EntityRef, Descriptor> all, EntityKind... kinds) {
    return all.values().stream().filter(each -> List.of(kinds).contains(each.declaration().ref().kind())).toList();
  }

  /** A person in a team. */
  record Membership(EntityRef team, EntityRef person) {}
}
