package dev.remit.catalogue.control;

import dev.remit.catalogue.Claim;
import dev.remit.catalogue.Declaration;
import dev.remit.catalogue.EnteredAtOnce;
import dev.remit.catalogue.EntityKind;
import dev.remit.catalogue.EntityRef;
import dev.remit.catalogue.RelationType;
import dev.remit.catalogue.entity.Entry;
import dev.remit.catalogue.entity.EntryData;
import dev.remit.catalogue.entity.EntryVersion;
import dev.remit.catalogue.entity.EntryVersion.Act;
import dev.remit.catalogue.entity.Relation;
import dev.remit.catalogue.entity.Sieve;
import dev.remit.catalogue.entity.Vocabulary;
import dev.remit.catalogue.entity.Word;
import dev.remit.platform.id.TimeOrderedId;
import dev.remit.platform.persistence.Uniqueness;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.FlushModeType;
import jakarta.persistence.OptimisticLockException;
import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Brings the tables in line with what is said of things: rows, relations, words and versions follow from declarations and are
 * written nowhere else. Asks nobody for a right and fires nothing: its callers do.
 */
@ApplicationScoped
class Declarations {

  private static final int LONGEST_TITLE = 200;
  private static final int LONGEST_DESCRIPTION = 1_000;
  private static final int MOST_WORDS_AT_ONCE = 10_000;
  private static final Comparator<Word> IN_THE_INDEX = Comparator.comparing(Word::word).thenComparing(Word::name);

  @Inject
  EntityManager entities;

  @Inject
  EntryQueries queries;

  @Inject
  ApiQueries shares;

  @Inject
  WordQueries words;

  @Inject
  Places places;

  @Inject
  Clock clock;

  /**
   * From now on this is said of these things; each is named once.
   *
   * @param signature who says so
   * @param source what it is imported from, when it is
   */
  List<Kept> keep(String signature, List<Declaration> said, @Nullable String source) {
    var now = clock.instant();
    var rows = places.planned(said.stream().flatMap(Declarations::mentioned).toList(), now);
    var kept = said.stream().map(each -> compare(rows.get(each.ref()), each)).toList();
    var different = kept.stream().filter(each -> each.act() != null).toList();
    different.forEach(each -> write(each, now));
    kept.forEach(each -> own(each, rows));
    if (source != null) {
      kept.forEach(each -> each.entry().comeFrom(source));
    }
    places.write(rows.values());
    flush();
    record(different, rows, signature, source, now);
    return kept;
  }

  /**
   * The same of one thing that is not there yet.
   *
   * @throws EnteredAtOnce when somebody was faster
   */
  Kept enter(String signature, Declaration said) {
    var kept = keep(signature, List.of(said), null).get(0);
    if (kept.act() != Act.ENTERED) {
      throw new EnteredAtOnce();
    }
    return kept;
  }

  /** What it asks for here is written by nobody else, so that no question has to flush first: each flush compares all that is held. */
  private void record(List<Kept> different, Map<EntityRef, Entry> rows, String signature, @Nullable String source, Instant now) {
    var usual = entities.getFlushMode();
    entities.setFlushMode(FlushModeType.COMMIT);
    try {
      for (var some : Chunks.of(different)) {
        var written = new ArrayList<Object>(relate(some, rows, now));
        written.addAll(version(some, signature, source, now));
        leave(written);
      }
      index(different);
    } finally {
      entities.setFlushMode(usual);
    }
  }

  private void flush() {
    try {
      Uniqueness.flush(entities, EnteredAtOnce::new);
    } catch (OptimisticLockException faster) {
      throw new EnteredAtOnce();
    }
  }

  /** They are not there from now on; what others say of them stays. */
  void remove(String signature, List<Entry> removed) {
    var now = clock.instant();
    var ids = removed.stream().map(Entry::id).toList();
    Chunks.ask(ids, queries::declaredBy).forEach(relation -> relation.end(now));
    end(ids, now).forEach(version ->
        entities.persist(new EntryVersion(TimeOrderedId.at(now), version.entry(), version.number() + 1, Act.REMOVED, signature, now)));
    forget(removed);
    Chunks.ask(ids, shares::sharesOfAny).forEach(entities::remove);
    removed.forEach(entry -> entry.leave(now));
    entities.flush();
  }

  /** Makes the words of what is said. All of an import together: each page of the index is then written once. In no order H2 wrote ten times as much. */
  void index(List<Kept> all) {
    var fresh = new ArrayList<Word>();
    Chunks.of(all).forEach(some -> leave(vocabularies(some, fresh)));
    fresh.sort(IN_THE_INDEX);
    Chunks.of(fresh, MOST_WORDS_AT_ONCE).forEach(some -> {
      some.forEach(entities::persist);
      leave(some);
    });
  }

  private List<Vocabulary> vocabularies(List<Kept> some, List<Word> fresh) {
    var touched = new ArrayList<>(words.of(keys(some)));
    var present = touched.stream().collect(Collectors.toMap(Vocabulary::entry, Function.identity()));
    for (var each : some) {
      var now = Words.of(each.now());
      var before = present.get(each.entry().id());
      reword(each.entry(), before == null ? Set.of() : before.words(), now, fresh);
      if (before == null) {
        touched.add(persisted(new Vocabulary(each.entry().id(), now)));
      } else {
        before.become(now);
      }
      each.entry().indexed(Words.FORMAT);
    }
    return touched;
  }

  /** Each word's row has the sieve of all words; when that changes, all of them are new. */
  private void reword(Entry entry, Set<String> known, Set<String> now, List<Word> fresh) {
    var sieve = Sieve.of(now);
    var stays = sieve.equals(Sieve.of(known)) ? known : Set.<String>of();
    forget(known.stream().filter(word -> !now.contains(word) || !stays.contains(word)).toList(), entry);
    now.stream().filter(word -> !stays.contains(word)).forEach(word -> fresh.add(new Word(word, entry.name(), entry.id(), sieve)));
  }

  private void forget(List<Entry> removed) {
    var entries = removed.stream().collect(Collectors.toMap(Entry::id, Function.identity()));
    for (var all : Chunks.ask(entries.keySet(), words::of)) {
      forget(all.words(), entries.get(all.entry()));
      entities.remove(all);
    }
  }

  private void forget(Collection<String> gone, Entry entry) {
    Chunks.of(gone).forEach(some -> words.forget(some, entry.name(), entry.id()));
  }

  /** Writes rows that nobody looks at again: kept, Hibernate would compare each of hundreds of thousands at every later query. */
  private void leave(List<?> rows) {
    flush();
    rows.forEach(entities::detach);
  }

  private <T> T persisted(T row) {
    entities.persist(row);
    return row;
  }

  private static List<UUID> keys(List<Kept> some) {
    return some.stream().map(each -> each.entry().id()).toList();
  }

  private static Stream<EntityRef> mentioned(Declaration said) {
    return Stream.concat(Stream.of(said.ref()), said.claims().stream().map(Claim::other));
  }

  private static Kept compare(Entry entry, Declaration said) {
    if (!entry.present()) {
      return new Kept(entry, Act.ENTERED, null, said);
    }
    var text = entry.data().declared();
    if (text == null) {
      return new Kept(entry, Act.EDITED, null, said);
    }
    var same = text.equals(DeclarationText.of(said));
    return new Kept(entry, same ? null : Act.EDITED, DeclarationText.read(text), said);
  }

  private static void write(Kept kept, Instant now) {
    var said = kept.now();
    var spelling = said.spelling().equals(said.ref().name()) ? null : said.spelling();
    var title = said.title() == null ? said.spelling() : said.title();
    kept.entry().become(new EntryData(spelling, beginning(title, LONGEST_TITLE), beginning(said.description(), LONGEST_DESCRIPTION),
        said.type(), said.lifecycle(), DeclarationText.of(said)), now);
    kept.entry().indexed(Words.FORMAT);
  }

  private List<Relation> relate(List<Kept> some, Map<EntityRef, Entry> rows, Instant now) {
    var touched = new ArrayList<>(queries.declaredBy(keys(some)));
    var open = touched.stream().collect(Collectors.groupingBy(Relation::declarer));
    for (var each : some) {
      var wanted = wanted(each, rows);
      for (var relation : open.getOrDefault(each.entry().id(), List.of())) {
        if (!wanted.remove(new Ends(relation.type(), relation.source(), relation.target()))) {
          relation.end(now);
        }
      }
      wanted.forEach(ends -> touched.add(
          persisted(new Relation(TimeOrderedId.at(now), ends.type(), ends.source(), ends.target(), each.entry().id(), now))));
    }
    return touched;
  }

  private static Set<Ends> wanted(Kept kept, Map<EntityRef, Entry> rows) {
    var self = kept.entry().id();
    var wanted = new HashSet<Ends>();
    for (var claim : kept.now().claims()) {
      var other = rows.get(claim.other()).id();
      wanted.add(claim.inverse() ? new Ends(claim.type(), other, self) : new Ends(claim.type(), self, other));
    }
    return wanted;
  }

  /** Only a team that is there answers for something. */
  private static void own(Kept kept, Map<EntityRef, Entry> rows) {
    if (kept.entry().subject().isEmpty()) {
      kept.entry().belongTo(owner(kept.now()).map(rows::get).filter(Entry::present).flatMap(Entry::subject).orElse(null));
    }
  }

  static Optional<EntityRef> owner(Declaration said) {
    return said.claims().stream()
        .filter(claim -> claim.type() == RelationType.OWNED_BY && !claim.inverse() && claim.other().kind() == EntityKind.TEAM)
        .map(Claim::other)
        .findFirst();
  }

  private List<EntryVersion> version(List<Kept> some, String signature, @Nullable String source, Instant now) {
    var touched = new ArrayList<>(end(keys(some), now));
    var numbers = touched.stream().collect(Collectors.toMap(EntryVersion::entry, EntryVersion::number));
    for (var each : some) {
      var id = each.entry().id();
      touched.add(persisted(new EntryVersion(TimeOrderedId.at(now), id, numbers.getOrDefault(id, 0) + 1, each.act(), signature, now)
          .saying(DeclarationText.of(each.now()), source)));
    }
    return touched;
  }

  /** Ends the present versions. */
  private List<EntryVersion> end(List<UUID> entries, Instant now) {
    var latest = Chunks.ask(entries, queries::latest);
    latest.forEach(version -> version.end(now));
    return latest;
  }

  private static @Nullable String beginning(@Nullable String text, int longest) {
    if (text == null || text.length() <= longest) {
      return text;
    }
    var end = Character.isHighSurrogate(text.charAt(longest - 1)) ? longest - 1 : longest;
    return text.substring(0, end);
  }

  private record Ends(RelationType type, UUID source, UUID target) {}
}
