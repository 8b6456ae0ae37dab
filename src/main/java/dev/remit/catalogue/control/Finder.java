package dev.remit.catalogue.control;

import dev.remit.catalogue.Criteria;
import dev.remit.catalogue.EntityKind;
import dev.remit.catalogue.EntityRef;
import dev.remit.catalogue.EntitySummary;
import dev.remit.catalogue.entity.Entry;
import dev.remit.catalogue.entity.Word;
import dev.remit.platform.page.Cursor;
import dev.remit.platform.page.Limit;
import dev.remit.platform.page.Page;
import dev.remit.platform.problem.InvalidInput;
import dev.remit.platform.security.Actor;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.UUID;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * Finds things as one types. The rarest of the words that are looked for leads; the others are checked on what it leads to, a
 * stretch at a time. So the work follows the length of the answer and not that of the catalogue.
 */
@ApplicationScoped
@Transactional
public class Finder {

  /** Most things on one page. */
  public static final int MOST_ON_A_PAGE = 200;

  private static final int MOST_WORDS = 8;
  private static final int FREQUENT = 300;
  private static final int STRETCH = 200;
  private static final int MOST_STRETCHES = 25;
  private static final String BEFORE_ALL_NAMES = "!";
  private static final UUID BEFORE_ALL_KEYS = new UUID(0, 0);

  @Inject
  WordQueries words;

  @Inject
  EntryQueries queries;

  @Inject
  EntityViews views;

  @Inject
  Sight sight;

  /**
   * What fits, by the word it is found by and then by name.
   *
   * @param limit from 1 to {@value #MOST_ON_A_PAGE}; a page may be shorter although more follows
   */
  public Page<EntitySummary> find(Actor by, Criteria criteria, int limit, @Nullable String cursor) {
    EntityPolicy.list(by).orRefuse(by);
    Limit.checked(limit, MOST_ON_A_PAGE);
    var terms = terms(criteria);
    var walk = cursor == null ? Walk.from(terms, rarest(terms)) : resumed(terms, cursor);
    var found = new ArrayList<Entry>();
    for (int stretch = 0; stretch < MOST_STRETCHES && found.size() < limit && !walk.ended(); stretch++) {
      walk = step(by, walk, found, limit);
    }
    return new Page<>(views.summaries(found), walk.ended() ? null : Cursor.of(walk.position()));
  }

  /** The keys of what fits and is wanted, at most so many. */
  List<UUID> keys(Actor by, Criteria criteria, Predicate<EntitySummary> wanted, int most) {
    var all = new ArrayList<UUID>();
    @Nullable String cursor = null;
    do {
      var page = find(by, criteria, Math.min(MOST_ON_A_PAGE, most - all.size()), cursor);
      page.items().stream().filter(wanted).forEach(item -> all.add(item.id()));
      cursor = page.next();
    } while (cursor != null && all.size() < most);
    return all;
  }

  private Walk step(Actor by, Walk walk, List<Entry> found, int limit) {
    var stretch = next(walk);
    var ids = stretch.stream().map(Word::entry).distinct().toList();
    var fitting = Chunks.ask(fitting(walk, stretch, ids), queries::withIds);
    var seen = sight.of(by, fitting).stream().filter(Entry::present).collect(Collectors.toMap(Entry::id, Function.identity()));
    for (var word : stretch) {
      var entry = seen.remove(word.entry());
      if (entry != null) {
        found.add(entry);
        if (found.size() == limit) {
          return walk.at(word);
        }
      }
    }
    return stretch.size() < STRETCH ? walk.end() : walk.at(stretch.get(stretch.size() - 1));
  }

  private List<Word> next(Walk walk) {
    var place = walk.place();
    var term = walk.leading();
    var query = term.single()
        ? words.having(term.from(), place.name(), place.entry())
        : words.after(place.word(), place.name(), place.entry(), term.to());
    return query.setMaxResults(STRETCH).getResultList();
  }

  /** Those that have all other words too and that were not found by an earlier word already. */
  private List<UUID> fitting(Walk walk, List<Word> stretch, List<UUID> ids) {
    var left = ids;
    for (var term : walk.others()) {
      left = Chunks.ask(left, some -> words.among(some, term.from(), term.to())).stream().map(Word::entry).distinct().toList();
    }
    if (walk.leading().single()) {
      return left;
    }
    var first = new HashMap<UUID, String>();
    Chunks.ask(left, some -> words.among(some, walk.leading().from(), walk.leading().to()))
        .forEach(word -> first.putIfAbsent(word.entry(), word.word()));
    var here = stretch.stream().collect(Collectors.toMap(Word::entry, Word::word, (one, other) -> one));
    return left.stream().filter(id -> here.get(id).equals(first.get(id))).toList();
  }

  private int rarest(List<Term> terms) {
    var rarest = 0;
    var fewest = Integer.MAX_VALUE;
    for (int number = 0; number < terms.size() && terms.size() > 1; number++) {
      var frequency = frequency(terms.get(number));
      if (frequency < fewest) {
        rarest = number;
        fewest = frequency;
      }
    }
    return rarest;
  }

  private int frequency(Term term) {
    return words.after(term.from(), BEFORE_ALL_NAMES, BEFORE_ALL_KEYS, term.to()).setMaxResults(FREQUENT).getResultList().size();
  }

  /** The place of what the page before ended with, among the words that led to it. */
  private Walk resumed(List<Term> terms, String cursor) {
    var parts = Cursor.position(cursor).split(" ");
    try {
      var walk = Walk.from(terms, Integer.parseInt(parts[0]));
      var last = UUID.fromString(parts[1]);
      return words.among(List.of(last), walk.leading().from(), walk.leading().to()).stream()
          .filter(word -> Walk.mark(word).equals(parts[2])).findFirst().map(walk::at).orElseThrow(Finder::unknown);
    } catch (IndexOutOfBoundsException | IllegalArgumentException notOurs) {
      throw unknown();
    }
  }

  private static InvalidInput unknown() {
    return new InvalidInput("cursor", "What the page before ended with is not found any more. Start again.");
  }

  private static List<Term> terms(Criteria criteria) {
    var terms = new ArrayList<Term>();
    EntityTexts.checkSearch("q", criteria.text());
    EntityTexts.checkSearch("owner", criteria.owner());
    EntityTexts.checkSearch("lifecycle", criteria.lifecycle());
    EntityTexts.checkSearch("tag", criteria.tag());
    if (criteria.text() != null) {
      Words.typed(criteria.text()).stream().limit(MOST_WORDS).map(Term::beginning).forEach(terms::add);
    }
    add(terms, criteria.kind(), kind -> Terms.kind(EntityKind.of(kind).orElseThrow(
        () -> new InvalidInput("kind", "The kinds are component, api, resource, system, domain, team and person."))));
    add(terms, criteria.owner(), owner -> Terms.owner(
        EntityRef.read(owner, EntityKind.TEAM, EntityRef.DEFAULT_NAMESPACE).map(EntityRef::address).orElse(owner)));
    add(terms, criteria.lifecycle(), Terms::lifecycle);
    add(terms, criteria.tag(), Terms::tag);
    return terms.isEmpty() ? List.of(Term.beginning(Terms.ANY_KIND)) : terms;
  }

  private static void add(List<Term> terms, @Nullable String value, Function<String, String> fact) {
    if (value != null && !value.isBlank()) {
      terms.add(Term.exactly(fact.apply(value.strip())));
    }
  }

  /** Where the search is: which word leads, and how far it has led. */
  private record Walk(List<Term> terms, int lead, @Nullable Word last, boolean ended) {

    static Walk from(List<Term> terms, int lead) {
      return new Walk(terms, terms.indexOf(terms.get(lead)), null, false);
    }

    Term leading() {
      return terms.get(lead);
    }

    List<Term> others() {
      return terms.stream().filter(term -> term != leading()).toList();
    }

    Word place() {
      return last == null ? new Word(leading().from(), BEFORE_ALL_NAMES, BEFORE_ALL_KEYS) : last;
    }

    Walk at(Word word) {
      return new Walk(terms, lead, word, false);
    }

    Walk end() {
      return new Walk(terms, lead, last, true);
    }

    String position() {
      return lead + " " + place().entry() + " " + mark(place());
    }

    /** Tells the words of one thing apart; a cursor takes no other letters than those of ASCII. */
    static String mark(Word word) {
      return Integer.toHexString(word.word().hashCode());
    }
  }
}
