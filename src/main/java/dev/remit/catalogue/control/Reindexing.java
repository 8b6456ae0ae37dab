package dev.remit.catalogue.control;

import dev.remit.catalogue.EntityKind;
import dev.remit.catalogue.entity.Entry;
import dev.remit.identity.IdentityApi;
import dev.remit.platform.security.Actor;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.List;

/** Makes the words of things that were entered before there were words, or before these were made as they are now. */
@ApplicationScoped
@Transactional
class Reindexing {

  private static final int AT_ONCE = 100;

  @Inject
  EntryQueries queries;

  @Inject
  Declarations declarations;

  @Inject
  Mirror mirror;

  @Inject
  IdentityApi identity;

  @Inject
  Said said;

  /** @return whether more may be left */
  boolean some() {
    var due = queries.indexedBefore(Words.FORMAT).setMaxResults(AT_ONCE).getResultList();
    due.forEach(this::tell);
    return due.size() == AT_ONCE;
  }

  private void tell(Entry entry) {
    var subject = entry.subject();
    if (subject.isPresent() && entry.ref().kind() == EntityKind.TEAM) {
      identity.describeTeam(subject.get()).ifPresent(team -> mirror.show(Actor.SYSTEM, team));
    }
    if (subject.isPresent() && entry.ref().kind() == EntityKind.PERSON) {
      identity.describePerson(subject.get()).ifPresent(person -> mirror.show(Actor.SYSTEM, person));
    }
    var kept = declarations.keep(Actor.SYSTEM.signature(), List.of(said.of(entry)), entry.source());
    declarations.index(kept);
  }
}
