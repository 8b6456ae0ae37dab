package dev.remit.catalogue.control;

import dev.remit.catalogue.Criteria;
import dev.remit.catalogue.EntitySummary;
import dev.remit.catalogue.control.WordQueries.Place;
import dev.remit.catalogue.entity.Entry;
import dev.remit.platform.page.Cursor;
import dev.remit.platform.page.Limit;
import dev.remit.platform.page.Page;
import dev.remit.platform.problem.InvalidInput;
import dev.remit.platform.security.Actor;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/**
 * Finds things as one types. The rarest of the words that are looked for leads; the others are checked on what it leads to. So the
 * work follows the length of the answer and not that of the catalogue.
 */
@ApplicationScoped
@Transactional
public class Finder {

  /** Most things on one page. */
  public static final int MOST_ON_A_PAGE = 200;

  /** How often one looks on for who may see little of what there is. */
  private static final int MOST_STRETCHES = 25;

  @Inject
  Crossings crossings;

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
    var terms = Wanted.terms(criteria);
    var order = cursor == null ? crossings.order(terms) : orderOf(terms, cursor);
    var walk = cursor == null ? Walk.along(terms, order) : resumed(Walk.along(terms, order), cursor);
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
    var most = by.internal() ? limit - found.size() : MOST_ON_A_PAGE;
    var fitting = crossings.next(walk, most);
    var entries = Chunks.ask(fitting.stream().map(Place::entry).toList(), queries::withIds);
    var seen = sight.of(by, entries).stream().filter(Entry::present).collect(Collectors.toMap(Entry::id, Function.identity()));
    for (var place : fitting) {
      var entry = seen.get(place.entry());
      if (entry != null) {
        found.add(entry);
        if (found.size() == limit) {
          return walk.at(place);
        }
      }
    }
    return fitting.size() < most ? walk.end() : walk.at(fitting.get(most - 1));
  }

  /** The term that led to the page before, and the others as they come. */
  private static List<Integer> orderOf(List<Term> terms, String cursor) {
    try {
      var lead = Integer.parseInt(Cursor.position(cursor).split(" ")[0]);
      Objects.checkIndex(lead, terms.size());
      return IntStream.concat(IntStream.of(lead), IntStream.range(0, terms.size()).filter(number -> number != lead)).boxed().toList();
    } catch (IndexOutOfBoundsException | NumberFormatException notOurs) {
      throw unknown();
    }
  }

  /** The place of what the page before ended with, among the words that led to it. */
  private Walk resumed(Walk walk, String cursor) {
    var parts = Cursor.position(cursor).split(" ");
    try {
      var entry = queries.withIds(List.of(UUID.fromString(parts[1]))).stream().findFirst().orElseThrow(Finder::unknown);
      return words.of(List.of(entry.id())).stream().flatMap(all -> all.words().stream())
          .filter(walk.leading()::holds).filter(word -> Walk.mark(word).equals(parts[2])).findFirst()
          .map(word -> walk.at(new Place(word, entry.name(), entry.id()))).orElseThrow(Finder::unknown);
    } catch (IndexOutOfBoundsException | IllegalArgumentException notOurs) {
      throw unknown();
    }
  }

  private static InvalidInput unknown() {
    return new InvalidInput("cursor", "What the page before ended with is not found any more. Start again.");
  }
}
