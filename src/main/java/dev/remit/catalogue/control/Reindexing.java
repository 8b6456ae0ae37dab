package dev.remit.catalogue.control;

import dev.remit.catalogue.EntityKind;
import dev.remit.catalogue.entity.Entry;
import dev.remit.identity.IdentityApi;
import dev.remit.platform.security.Actor;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Makes the words of things that were entered before there were words, or before these were made as they are now. */
@ApplicationScoped
@Transactional
class Reindexing {

  private static final int SHOWN_AT_ONCE = 100;
  private static final int AT_ONCE = 10_000;

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

  /**
   * Of teams and people, of each of whom one has to ask.
   *
   * @return whether more may be left
   */
  boolean someShown() {
    var due = queries.shownIndexedBefore(Words.FORMAT).setMaxResults(SHOWN_AT_ONCE).getResultList();
    due.forEach(this::mirror);
    declarations.index(kept(due));
    return due.size() == SHOWN_AT_ONCE;
  }

  /**
   * Of all others. So many together, because each lot of words touches all of the index: in lots of a hundred H2 wrote it a thousand times.
   *
   * @return whether more may be left
   */
  boolean some() {
    var due = queries.indexedBefore(Words.FORMAT).setMaxResults(AT_ONCE).getResultList();
    declarations.index(kept(due));
    return due.size() == AT_ONCE;
  }

  private void mirror(Entry entry) {
    var subject = entry.subject();
    if (subject.isPresent() && entry.ref().kind() == EntityKind.TEAM) {
      identity.describeTeam(subject.get()).ifPresent(team -> mirror.show(Actor.SYSTEM, team));
    }
    if (subject.isPresent() && entry.ref().kind() == EntityKind.PERSON) {
      identity.describePerson(subject.get()).ifPresent(person -> mirror.show(Actor.SYSTEM, person));
    }
  }

  /** As it is said already; what was stored before one could say it gets its relations so. */
  private List<Kept> kept(List<Entry> due) {
    var bySource = due.stream().collect(Collectors.groupingBy(entry -> Optional.ofNullable(entry.source())));
    return bySource.entrySet().stream().flatMap(some -> keep(some.getValue(), some.getKey().orElse(null)).stream()).toList();
  }

  private List<Kept> keep(List<Entry> some, @Nullable String source) {
    return declarations.keep(Actor.SYSTEM.signature(), some.stream().map(said::of).toList(), source);
  }
}
