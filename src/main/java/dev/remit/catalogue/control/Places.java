package dev.remit.catalogue.control;

import dev.remit.catalogue.EntityKind;
import dev.remit.catalogue.EnteredAtOnce;
import dev.remit.catalogue.EntityRef;
import dev.remit.catalogue.entity.Entry;
import dev.remit.platform.id.TimeOrderedId;
import dev.remit.platform.persistence.Uniqueness;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import java.time.Instant;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/** The rows of references: what is only referred to has one too, so that nothing that is said gets lost. */
@ApplicationScoped
class Places {

  @Inject
  EntityManager entities;

  @Inject
  EntryQueries queries;

  /** The rows that are there. */
  Map<EntityRef, Entry> known(Collection<EntityRef> refs) {
    var found = new HashMap<EntityRef, Entry>();
    var byKind = refs.stream().distinct().collect(Collectors.groupingBy(EntityRef::kind));
    byKind.forEach((kind, ofKind) -> ask(kind, ofKind).forEach(entry -> found.put(entry.ref(), entry)));
    return found;
  }

  /** The row of one, as {@link #hold} gives it. */
  Optional<Entry> held(EntityRef ref) {
    return queries.byName(ref.kind(), ref.address()).map(this::hold);
  }

  /** The same as it is now; whoever wants to change it too waits until this transaction ends. */
  Entry hold(Entry entry) {
    entities.refresh(entry, LockModeType.PESSIMISTIC_WRITE);
    return entry;
  }

  /** The rows of all of them; those that were missing are made. */
  Map<EntityRef, Entry> of(Collection<EntityRef> refs, Instant now) {
    var all = planned(refs, now);
    write(all.values());
    return all;
  }

  /** The same, but those that were missing are not written yet, so that more can be said of them at once. */
  Map<EntityRef, Entry> planned(Collection<EntityRef> refs, Instant now) {
    var found = known(refs);
    var missing = new HashSet<>(refs);
    missing.removeAll(found.keySet());
    missing.forEach(ref -> found.put(ref, new Entry(TimeOrderedId.at(now), ref, now)));
    return found;
  }

  void write(Collection<Entry> planned) {
    var missing = planned.stream().filter(entry -> !entities.contains(entry)).toList();
    missing.forEach(entities::persist);
    if (!missing.isEmpty()) {
      Uniqueness.flush(entities, EnteredAtOnce::new);
    }
  }

  private List<Entry> ask(EntityKind kind, List<EntityRef> refs) {
    return Chunks.ask(refs.stream().map(EntityRef::address).toList(), names -> queries.byNames(kind, names));
  }
}
