package dev.remit.releases.control;

import dev.remit.catalogue.EntityNotFound;
import dev.remit.catalogue.EntitySummary;
import dev.remit.identity.PersonErased;
import dev.remit.platform.event.DomainEvent;
import dev.remit.platform.id.TimeOrderedId;
import dev.remit.platform.page.Cursor;
import dev.remit.platform.page.Limit;
import dev.remit.platform.page.Page;
import dev.remit.platform.persistence.Revisions;
import dev.remit.platform.persistence.Uniqueness;
import dev.remit.platform.problem.InvalidInput;
import dev.remit.platform.problem.Problem;
import dev.remit.platform.security.Actor;
import dev.remit.releases.ComponentVersionInput;
import dev.remit.releases.ComponentVersionView;
import dev.remit.releases.VersionStated;
import dev.remit.releases.entity.ComponentContract;
import dev.remit.releases.entity.ComponentVersion;
import dev.remit.releases.entity.ContractClaim;
import dev.remit.releases.entity.NamedApi;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.OptimisticLockException;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * What versions of components say they provide and expect. A build states it once, and may do so again: the same is no news,
 * and what is different needs somebody who has seen what it replaces.
 */
@ApplicationScoped
@Transactional
public class ComponentVersions {

  /** Most versions on one page. */
  public static final int MOST_ON_A_PAGE = 200;

  @Inject
  EntityManager entities;

  @Inject
  VersionQueries queries;

  @Inject
  Components components;

  @Inject
  Statements statements;

  @Inject
  ComponentVersionViews views;

  @Inject
  Event<DomainEvent> events;

  @Inject
  Clock clock;

  /**
   * What became of a statement.
   *
   * @param fresh whether the version had none before
   */
  public record Stated(ComponentVersionView version, boolean fresh) {}

  /**
   * Says what a version provides and expects from now on.
   *
   * @param component its name in its address
   * @param seen the revision that the asker has seen; absent when they mean the first statement
   * @throws Problem of kind UNCONDITIONAL when something else was stated before and they did not see it, STALE when they saw
   *     something older
   */
  public Stated state(Actor by, String component, String version, @Nullable Integer seen, ComponentVersionInput input) {
    return state(by, components.at(by, component), version, seen, input);
  }

  Stated state(Actor by, EntitySummary component, String version, @Nullable Integer seen, ComponentVersionInput input) {
    ReleasePolicy.state(by, components.owner(component)).orRefuse(by);
    if (!Report.isVersion(version)) {
      throw new InvalidInput("version", Report.VERSION_RULE);
    }
    var claims = statements.read(by, input);
    var known = queries.stated(component.id(), version);
    if (known.isEmpty()) {
      checkNothing(seen);
      return new Stated(keep(by, new ComponentVersion(TimeOrderedId.at(clock.instant()), component.id(), component.name(), version), Map.of(), claims), true);
    }
    return new Stated(again(by, known.get(), seen, claims), false);
  }

  private ComponentVersionView again(Actor by, ComponentVersion version, @Nullable Integer seen, Set<ContractClaim> claims) {
    var before = queries.contracts(List.of(version.id())).stream().collect(Collectors.toMap(ComponentContract::claim, Function.identity()));
    var same = before.keySet().equals(claims);
    if (seen != null) {
      Revisions.check(seen, version.revision());
    } else if (!same) {
      throw new Problem(Problem.Kind.UNCONDITIONAL, "if-match-required",
          "Something else was stated of this version. To replace it, send its ETag in the header If-Match.");
    }
    return same ? views.of(version) : keep(by, version, before, claims);
  }

  private static void checkNothing(@Nullable Integer seen) {
    if (seen != null) {
      throw new Problem(Problem.Kind.STALE, "stale", "Nothing is stated of this version.");
    }
  }

  private ComponentVersionView keep(Actor by, ComponentVersion version, Map<ContractClaim, ComponentContract> had, Set<ContractClaim> claims) {
    var fresh = version.statedAt() == null;
    var before = fresh ? Map.<String, Object>of() : views.facts(version);
    var now = clock.instant();
    version.stated(by.signature(), now);
    if (fresh) {
      entities.persist(version);
    }
    // before the contracts, so that of two at once one is told that the other was faster
    flush();
    had.entrySet().stream().filter(each -> !claims.contains(each.getKey())).forEach(each -> entities.remove(each.getValue()));
    claims.stream().filter(claim -> !had.containsKey(claim))
        .forEach(claim -> entities.persist(new ComponentContract(TimeOrderedId.at(now), version.id(), claim)));
    entities.flush();
    name(version.component(), claims, now);
    events.fire(new VersionStated(by, version.component(), version.componentName(), before, views.facts(version), now));
    return views.of(version);
  }

  /** What was named once stays named. */
  private void name(UUID component, Set<ContractClaim> claims, Instant now) {
    var known = queries.named(component).stream().map(each -> List.of(each.role(), each.api())).collect(Collectors.toSet());
    claims.stream().filter(claim -> known.add(List.of(claim.role(), claim.api())))
        .forEach(claim -> entities.persist(new NamedApi(TimeOrderedId.at(now), component, claim.role(), claim.api())));
    Uniqueness.flush(entities, StatedAtOnce::new);
  }

  private void flush() {
    try {
      Uniqueness.flush(entities, () -> new Problem(Problem.Kind.CONFLICT, "stated-at-once", "Somebody else has just stated this version. Read it."));
    } catch (OptimisticLockException faster) {
      throw new Problem(Problem.Kind.STALE, "stale", "It was edited since you read it. Read it again.");
    }
  }

  /** One version that was stated or deployed. */
  public ComponentVersionView one(Actor by, String component, String version) {
    return find(by, component, version)
        .orElseThrow(() -> new Problem(Problem.Kind.NOT_FOUND, "no-such-component-version", "This version was neither stated nor deployed."));
  }

  /** The same where it may be that there is none; the component has to be there. */
  public Optional<ComponentVersionView> find(Actor by, String component, String version) {
    var known = visible(by, component);
    return queries.stated(known.id(), version).map(views::of)
        .or(() -> Optional.of(version).filter(any -> queries.deployments(known.id(), version) > 0).map(any -> ComponentVersionViews.unstated(known.name(), version)));
  }

  /**
   * All that were stated or deployed, the latest first.
   *
   * @param limit from 1 to {@value #MOST_ON_A_PAGE}
   */
  public Page<ComponentVersionView> list(Actor by, String component, int limit, @Nullable String cursor) {
    var known = visible(by, component);
    Limit.checked(limit, MOST_ON_A_PAGE);
    var from = Cursor.offset(cursor);
    var names = queries.known(known.id()).setFirstResult(from).setMaxResults(limit + 1).getResultList();
    var page = Page.of(names, limit, name -> String.valueOf(from + limit));
    var stated = queries.statedOf(known.id(), page.items()).stream().collect(Collectors.toMap(ComponentVersion::version, Function.identity()));
    var all = statements.of(stated.values());
    return page.map(name -> stated.containsKey(name) ? ComponentVersionViews.of(stated.get(name), all.get(name)) : ComponentVersionViews.unstated(known.name(), name));
  }

  private EntitySummary visible(Actor by, String component) {
    if (!ReleasePolicy.knows(by)) {
      throw new EntityNotFound();
    }
    return components.at(by, component);
  }

  void rename(@Observes PersonErased event) {
    queries.rename(event.name(), event.pseudonym());
  }
}
