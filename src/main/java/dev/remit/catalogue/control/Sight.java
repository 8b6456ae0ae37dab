package dev.remit.catalogue.control;

import dev.remit.catalogue.EntityNotFound;
import dev.remit.catalogue.EntityRef;
import dev.remit.catalogue.entity.ApiShare;
import dev.remit.catalogue.entity.Entry;
import dev.remit.platform.security.Actor;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/** What of the catalogue somebody sees: people of the company all of it, partners what their teams own and what these were shown. */
@ApplicationScoped
class Sight {

  @Inject
  EntryQueries queries;

  @Inject
  ApiQueries shares;

  /** @throws EntityNotFound when it is not there or not for them */
  Entry one(Actor by, EntityRef ref) {
    EntityPolicy.list(by).orRefuse(by);
    return find(by, ref).orElseThrow(EntityNotFound::new);
  }

  /** The same, also of what was there once; of that only people of the company know. */
  Entry ever(Actor by, EntityRef ref) {
    EntityPolicy.list(by).orRefuse(by);
    return known(by, ref).filter(entry -> entry.present() || by.internal()).orElseThrow(EntityNotFound::new);
  }

  /** What is there and for them. */
  Optional<Entry> find(Actor by, EntityRef ref) {
    return known(by, ref).filter(Entry::present);
  }

  private Optional<Entry> known(Actor by, EntityRef ref) {
    return queries.byName(ref.kind(), ref.address()).filter(entry -> !of(by, List.of(entry)).isEmpty());
  }

  List<Entry> of(Actor by, Collection<Entry> entries) {
    if (by.internal()) {
      return List.copyOf(entries);
    }
    var teams = List.copyOf(by.teams().keySet());
    var shown = Chunks.ask(entries.stream().map(Entry::id).toList(), ids -> shares.shares(ids, teams)).stream()
        .map(ApiShare::api)
        .collect(Collectors.toSet());
    return entries.stream()
        .filter(entry -> isOf(by, entry) || shown.contains(entry.id()))
        .toList();
  }

  private static boolean isOf(Actor by, Entry entry) {
    return entry.owner().filter(by::isIn).isPresent()
        || entry.subject().filter(subject -> by.isIn(subject) || EntityPolicy.isOneself(by, subject)).isPresent();
  }
}
