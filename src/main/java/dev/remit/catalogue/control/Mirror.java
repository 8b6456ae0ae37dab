package dev.remit.catalogue.control;

import dev.remit.catalogue.Claim;
import dev.remit.catalogue.Declaration;
import dev.remit.catalogue.EntityKind;
import dev.remit.catalogue.EntityRef;
import dev.remit.catalogue.RelationType;
import dev.remit.catalogue.entity.Entry;
import dev.remit.identity.IdentityApi;
import dev.remit.identity.MembershipChanged;
import dev.remit.identity.MembershipView;
import dev.remit.identity.PersonChanged;
import dev.remit.identity.PersonErased;
import dev.remit.identity.PersonView;
import dev.remit.identity.TeamChanged;
import dev.remit.identity.TeamView;
import dev.remit.platform.security.Actor;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.UUID;

/**
 * Shows teams and people in the catalogue as identity has them, in the transaction in which they change. What identity does not
 * keep, labels and links for instance, stays as somebody declared it; so does what is said of people who are not there.
 */
@ApplicationScoped
@Transactional
public class Mirror {

  private static final String USUAL_TYPE = "team";

  @Inject
  IdentityApi identity;

  @Inject
  EntryQueries queries;

  @Inject
  Places places;

  @Inject
  Declarations declarations;

  @Inject
  Said said;

  @Inject
  Clock clock;

  void follow(@Observes TeamChanged event) {
    hold(event.team());
    identity.describeTeam(event.team()).ifPresentOrElse(
        team -> show(event.by(), team),
        () -> queries.ofSubject(event.team()).ifPresent(entry -> declarations.remove(event.by().signature(), List.of(entry))));
  }

  void follow(@Observes MembershipChanged event) {
    hold(event.team());
    identity.describeTeam(event.team()).ifPresent(team -> show(event.by(), team));
  }

  void follow(@Observes PersonChanged event) {
    hold(event.person());
    identity.describePerson(event.person()).ifPresent(person -> show(event.by(), person));
  }

  /** Two who change one team at once are told of one after the other, each as it is by then. */
  private void hold(UUID subject) {
    queries.ofSubject(subject).ifPresent(places::hold);
  }

  /** Nothing tells any more who it was, neither now nor in what was said before. */
  void forget(@Observes PersonErased event) {
    queries.rename(event.name(), event.pseudonym());
    queries.ofSubject(event.person()).ifPresent(entry -> {
      part(event.by(), entry);
      forget(entry, event.pseudonym());
    });
  }

  /** Nobody has them any more among what belongs to it. */
  private void part(Actor by, Entry person) {
    var others = Chunks.ask(queries.around(person.id()), queries::withIds).stream().filter(Entry::present).map(places::hold).toList();
    declarations.keep(by.signature(), others.stream().map(said::of).map(other -> without(other, person.ref())).toList(), null);
  }

  private static Declaration without(Declaration said, EntityRef gone) {
    return said.claiming(said.claims().stream().filter(claim -> !claim.other().equals(gone)).toList());
  }

  private void forget(Entry entry, String pseudonym) {
    var name = '"' + entry.ref().toString() + '"';
    var instead = '"' + new EntityRef(EntityKind.PERSON, EntityRef.DEFAULT_NAMESPACE, pseudonym).toString() + '"';
    declarations.remove(Actor.SYSTEM.signature(), List.of(entry));
    var around = queries.around(entry.id());
    for (var version : Chunks.ask(around, queries::versions)) {
      if (version.declared() != null) {
        version.retell(version.declared().replace(name, instead));
      }
    }
    for (var other : Chunks.ask(around, queries::withIds)) {
      if (other.data().declared() != null) {
        other.retell(other.data().declared().replace(name, instead));
      }
    }
    queries.versions(List.of(entry.id())).forEach(version -> version.retell(null));
    entry.forget(pseudonym);
  }

  void show(Actor by, TeamView team) {
    var entry = shown(ref(EntityKind.TEAM, team.name()), team.id());
    declarations.keep(by.signature(), List.of(canonical(team, before(entry))), entry.source());
    queries.giveTo(team.id(), entry.id());
  }

  void show(Actor by, PersonView person) {
    var entry = shown(ref(EntityKind.PERSON, person.name()), person.id());
    declarations.keep(by.signature(), List.of(canonical(person, before(entry))), entry.source());
  }

  /** What is said of a team, with what identity knows as identity has it. */
  Declaration canonical(TeamView team, Declaration was) {
    var claims = new LinkedHashSet<Claim>();
    if (team.parent() != null) {
      claims.add(new Claim(RelationType.CHILD_OF, false, ref(EntityKind.TEAM, team.parent())));
    }
    team.members().stream().map(MembershipView::person)
        .forEach(person -> claims.add(new Claim(RelationType.MEMBER_OF, true, ref(EntityKind.PERSON, person))));
    claims.addAll(unfulfilled(was));
    var typed = was.type() == null ? was.typed(USUAL_TYPE) : was;
    return typed.titled(team.title()).claiming(List.copyOf(claims));
  }

  Declaration canonical(PersonView person, Declaration was) {
    return was.titled(person.displayName()).claiming(unfulfilled(was));
  }

  private Entry shown(EntityRef ref, UUID subject) {
    var entry = places.of(List.of(ref), clock.instant()).get(ref);
    entry.show(subject);
    return entry;
  }

  private Declaration before(Entry entry) {
    return entry.present() ? said.of(entry) : Declaration.bare(entry.ref());
  }

  /** What somebody declared of teams and people who are not there. */
  private List<Claim> unfulfilled(Declaration was) {
    var known = places.known(was.claims().stream().map(Claim::other).toList());
    return was.claims().stream().filter(claim -> known.get(claim.other()) == null || !known.get(claim.other()).present()).toList();
  }

  private static EntityRef ref(EntityKind kind, String name) {
    return new EntityRef(kind, EntityRef.DEFAULT_NAMESPACE, name);
  }
}
