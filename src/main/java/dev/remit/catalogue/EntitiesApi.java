package dev.remit.catalogue;

import dev.remit.platform.page.Page;
import dev.remit.platform.security.Actor;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * All kinds of things, for who walks from one to the next: each question is asked of many at once, and how many statements it
 * takes does not depend on how many. Whatever is asked, what the asker may not see is not there.
 */
public interface EntitiesApi {

  /** Most things on one page, and most neighbours of one thing. */
  int MOST_ON_A_PAGE = 200;

  /** How far one can look for what is reached. */
  int DEEPEST = 50;

  /**
   * What fits, by the word it is found by and then by name.
   *
   * @param limit from 1 to {@value #MOST_ON_A_PAGE}; a page may be shorter although more follows
   * @param cursor {@link Page#next()} of the page before
   */
  Page<EntitySummary> find(Actor by, Criteria criteria, int limit, @Nullable String cursor);

  /** Those of these that are there, in no order. */
  List<EntitySummary> named(Actor by, Collection<EntityRef> refs);

  /** What lists do not show, by key. */
  Map<UUID, EntityFacts> facts(Actor by, Collection<UUID> ids);

  /**
   * What stands in some relations to each of these things, by relation, kind and name.
   *
   * @param relations by the names of both ends: {@code dependsOn}, {@code dependencyOf}; all of them when there are none
   * @param limit how many of each thing, from 1 to {@value #MOST_ON_A_PAGE}
   */
  Map<UUID, Neighbours> neighbours(Actor by, Collection<UUID> ids, Set<String> relations, int limit);

  /** Keys of all that stand so to one thing now, however many; for modules that must not overlook one, not for people. */
  Set<UUID> sources(UUID target, RelationType relation);

  /** The things of these keys, also those that are only referred to, in no order; for modules, not for people. */
  List<EntitySummary> summaries(Collection<UUID> ids);

  /**
   * What is reached from each of these things.
   *
   * @param direction {@code downstream} or {@code upstream}
   * @param depth from 1 to {@value #DEEPEST} steps
   */
  Map<UUID, ImpactView> impacts(Actor by, Collection<UUID> ids, String direction, int depth);

  /**
   * From now on one thing is seen to stand so to another, whatever is declared; again changes nothing. Who may tell so is for
   * the caller to decide.
   */
  void observe(UUID source, RelationType relation, UUID target);

  /** It is not seen any more; what is declared stays. */
  void unobserve(UUID source, RelationType relation, UUID target);
}
