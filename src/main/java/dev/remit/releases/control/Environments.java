package dev.remit.releases.control;

import dev.remit.identity.IdentityApi;
import dev.remit.identity.TeamSummary;
import dev.remit.platform.event.DomainEvent;
import dev.remit.platform.id.Slug;
import dev.remit.platform.id.TimeOrderedId;
import dev.remit.platform.page.Cursor;
import dev.remit.platform.page.Limit;
import dev.remit.platform.page.Page;
import dev.remit.platform.persistence.Revisions;
import dev.remit.platform.persistence.SearchPattern;
import dev.remit.platform.persistence.Uniqueness;
import dev.remit.platform.problem.InvalidInput;
import dev.remit.platform.problem.Problem;
import dev.remit.platform.problem.Violation;
import dev.remit.platform.security.Actor;
import dev.remit.releases.EnvironmentChanged;
import dev.remit.releases.EnvironmentInput;
import dev.remit.releases.EnvironmentView;
import dev.remit.releases.entity.Environment;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.TreeMap;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** The places where components run. */
@ApplicationScoped
@Transactional
public class Environments {

  /** Most environments on one page. */
  public static final int MOST_ON_A_PAGE = 200;

  private static final int LONGEST_TITLE = 200;
  private static final int LAST_POSITION = 9_999;

  @Inject
  EntityManager entities;

  @Inject
  EnvironmentQueries queries;

  @Inject
  DeploymentQueries deployments;

  @Inject
  IdentityApi identity;

  @Inject
  Event<DomainEvent> events;

  @Inject
  Clock clock;

  /** @throws Problem of kind CONFLICT when the name is taken */
  public EnvironmentView enter(Actor by, @Nullable String name, EnvironmentInput input) {
    ReleasePolicy.enter(by).orRefuse(by);
    var violations = violations(input);
    if (name == null || !Slug.isOne(name)) {
      violations.add(0, new Violation("/name", Slug.RULE));
    }
    var owner = owner(input.owner(), violations);
    var now = clock.instant();
    var environment = new Environment(TimeOrderedId.at(now), name, now);
    become(environment, input, owner);
    if (queries.byName(name).isPresent()) {
      throw taken();
    }
    Uniqueness.insert(entities, environment, Environments::taken);
    return changed(by, environment, "environment-entered", Map.of(), facts(environment));
  }

  /** @param revision what the asker has seen last */
  public EnvironmentView edit(Actor by, String name, int revision, EnvironmentInput input) {
    var environment = visible(by, name);
    ReleasePolicy.edit(by, environment.owner()).orRefuse(by);
    Revisions.check(revision, environment.revision());
    var owner = owner(input.owner(), violations(input));
    var before = facts(environment);
    become(environment, input, owner);
    entities.flush();
    var after = facts(environment);
    return before.equals(after) ? view(environment) : changed(by, environment, "environment-edited", before, after);
  }

  /**
   * Deletes an environment in which nothing was ever put.
   *
   * @throws Problem of kind CONFLICT when something was: its history stays
   */
  public void delete(Actor by, String name) {
    var environment = visible(by, name);
    ReleasePolicy.enter(by).orRefuse(by);
    if (!deployments.ofEnvironment(environment.id()).setMaxResults(1).getResultList().isEmpty()) {
      throw new Problem(Problem.Kind.CONFLICT, "environment-used", "Components were put there, and what was done stays on the record.");
    }
    entities.remove(environment);
    entities.flush();
    changed(by, environment, "environment-deleted", facts(environment), Map.of());
  }

  public EnvironmentView one(Actor by, String name) {
    return view(visible(by, name));
  }

  /**
   * In the order in which one deploys to them; searched for by name and title.
   *
   * @param limit from 1 to {@value #MOST_ON_A_PAGE}
   */
  public Page<EnvironmentView> list(Actor by, @Nullable String text, int limit, @Nullable String cursor) {
    ReleasePolicy.see(by).orRefuse(by);
    Limit.checked(limit, MOST_ON_A_PAGE);
    var from = Cursor.offset(cursor);
    var found = queries.matching(SearchPattern.containing(text)).setFirstResult(from).setMaxResults(limit + 1).getResultList();
    return Page.of(views(found), limit, view -> String.valueOf(from + limit));
  }

  Environment visible(Actor by, String name) {
    return Optional.of(name).filter(any -> ReleasePolicy.knows(by)).flatMap(queries::byName).orElseThrow(Environments::notFound);
  }

  private static List<Violation> violations(EnvironmentInput input) {
    var violations = new ArrayList<Violation>();
    if (input.title() != null && (input.title().length() > LONGEST_TITLE || input.title().matches("(?s).*[\\p{Cntrl}\\p{Cs}].*"))) {
      violations.add(new Violation("/title", "A title is one line of at most " + LONGEST_TITLE + " characters."));
    }
    if (input.position() != null && (input.position() < 0 || input.position() > LAST_POSITION)) {
      violations.add(new Violation("/position", "A position is between 0 and " + LAST_POSITION + "."));
    }
    return violations;
  }

  private @Nullable UUID owner(@Nullable String name, List<Violation> violations) {
    var owner = identity.teamId(name);
    if (name != null && owner.isEmpty()) {
      violations.add(new Violation("/owner", "There is no team of this name."));
    }
    if (!violations.isEmpty()) {
      throw new InvalidInput(violations);
    }
    return owner.orElse(null);
  }

  private static void become(Environment environment, EnvironmentInput input, @Nullable UUID owner) {
    var title = input.title() == null || input.title().isBlank() ? environment.name() : input.title().strip();
    environment.become(title, Boolean.TRUE.equals(input.production()), Objects.requireNonNullElse(input.position(), 0), owner);
  }

  private EnvironmentView changed(Actor by, Environment environment, String action, Map<String, Object> before, Map<String, Object> after) {
    events.fire(new EnvironmentChanged(by, environment.id(), environment.name(), action, before, after, clock.instant()));
    return view(environment);
  }

  private static Map<String, Object> facts(Environment environment) {
    var facts = new TreeMap<String, Object>(Map.of("title", environment.title(), "production", environment.production(),
        "position", environment.position()));
    if (environment.owner() != null) {
      facts.put("owner", environment.owner().toString());
    }
    return facts;
  }

  private EnvironmentView view(Environment environment) {
    return views(List.of(environment)).get(0);
  }

  private List<EnvironmentView> views(List<Environment> all) {
    var owners = identity.teams(all.stream().flatMap(each -> Optional.ofNullable(each.owner()).stream()).distinct().toList()).stream()
        .collect(Collectors.toMap(TeamSummary::id, TeamSummary::name));
    return all.stream().map(each -> new EnvironmentView(each.name(), each.title(), each.production(), each.position(),
        owners.get(each.owner()), each.createdAt(), each.revision())).toList();
  }

  private static Problem taken() {
    return new Problem(Problem.Kind.CONFLICT, "environment-name-taken", "Another environment has this name.");
  }

  private static Problem notFound() {
    return new Problem(Problem.Kind.NOT_FOUND, "no-such-environment", "There is no such environment.");
  }
}
