package dev.remit.releases.control;

import dev.remit.identity.PersonErased;
import dev.remit.platform.event.DomainEvent;
import dev.remit.platform.id.TimeOrderedId;
import dev.remit.platform.page.Cursor;
import dev.remit.platform.page.Limit;
import dev.remit.platform.page.Page;
import dev.remit.platform.persistence.SearchPattern;
import dev.remit.platform.problem.InvalidInput;
import dev.remit.platform.problem.Problem;
import dev.remit.platform.security.Actor;
import dev.remit.releases.DeploymentInput;
import dev.remit.releases.DeploymentRecorded;
import dev.remit.releases.DeploymentView;
import dev.remit.releases.entity.Deployment;
import dev.remit.releases.entity.Environment;
import dev.remit.releases.entity.Target;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.UUID;
import java.util.stream.Collectors;
import org.hibernate.query.SelectionQuery;
import org.jspecify.annotations.Nullable;

/** Which version of a component was put where, and what runs there now. */
@ApplicationScoped
@Transactional
public class Deployments {

  /** Most deployments on one page. */
  public static final int MOST_ON_A_PAGE = 200;

  @Inject
  EntityManager entities;

  @Inject
  DeploymentQueries queries;

  @Inject
  EnvironmentQueries places;

  @Inject
  Environments environments;

  @Inject
  Components components;

  @Inject
  Event<DomainEvent> events;

  @Inject
  Clock clock;

  /**
   * What became of a report.
   *
   * @param fresh whether nothing was known of this deployment before
   */
  public record Told(DeploymentView deployment, boolean fresh) {}

  /**
   * Something was put somewhere, or that has come to an end. Reports may come twice and in any order; the end is the same.
   *
   * @throws InvalidInput when there is no such component or environment
   * @throws Problem of kind CONFLICT when the same external id was told of another version
   */
  public Told tell(Actor by, DeploymentInput input) {
    var report = Report.read(input, clock.instant());
    var component = components.named(by, report.component());
    ReleasePolicy.tell(by, components.owner(component)).orRefuse(by);
    var environment = places.byName(report.environment()).orElseThrow(() -> new InvalidInput("/environment", "There is no environment of this name."));
    entities.refresh(environment, LockModeType.PESSIMISTIC_WRITE);
    var target = new Target(component.id(), component.name(), environment.id(), report.instance());
    var known = Optional.ofNullable(report.externalId())
        .flatMap(id -> queries.called(target.environment(), target.component(), target.instance(), id));
    known.filter(deployment -> !deployment.version().equals(report.version())).ifPresent(other -> {
      throw new Problem(Problem.Kind.CONFLICT, "deployment-differs", "This external id was told of version " + other.version() + ".");
    });
    return tell(by, known.orElseGet(() -> new Deployment(TimeOrderedId.at(clock.instant()), target, report.version(), report.externalId())),
        report, environment, known.isEmpty());
  }

  private Told tell(Actor by, Deployment deployment, Report report, Environment environment, boolean fresh) {
    var before = fresh ? Map.<String, Object>of() : facts(deployment, environment);
    var now = clock.instant();
    if (deployment.told(report.status(), report.at(), by.signature(), now)) {
      if (fresh) {
        entities.persist(deployment);
      }
      entities.flush();
      settle(deployment.target());
      events.fire(new DeploymentRecorded(by, deployment.target().component(), deployment.target().componentName(), before,
          facts(deployment, environment), now));
    }
    return new Told(view(deployment, environment.name()), fresh);
  }

  /** What has ended well last is what runs, whatever was told when. */
  private void settle(Target target) {
    var running = queries.succeeded(target.environment(), target.component(), target.instance()).setMaxResults(1).getResultList();
    queries.current(target.environment(), target.component(), target.instance()).stream()
        .filter(each -> !running.contains(each)).forEach(each -> each.stand(false));
    running.forEach(each -> each.stand(true));
    entities.flush();
  }

  public DeploymentView one(Actor by, UUID id) {
    var deployment = Optional.of(id).filter(any -> ReleasePolicy.knows(by)).flatMap(queries::withId)
        .orElseThrow(() -> new Problem(Problem.Kind.NOT_FOUND, "no-such-deployment", "There is no such deployment."));
    return views(List.of(deployment)).get(0);
  }

  /**
   * All there ever were, the latest first.
   *
   * @param component name of the one that they are of; of all when absent
   * @param environment name of the one that they are in; in all when absent
   * @param limit from 1 to {@value #MOST_ON_A_PAGE}
   */
  public Page<DeploymentView> history(Actor by, @Nullable String component, @Nullable String environment, int limit, @Nullable String cursor) {
    ReleasePolicy.see(by).orRefuse(by);
    Limit.checked(limit, MOST_ON_A_PAGE);
    var from = Cursor.offset(cursor);
    var name = component == null ? null : Report.component(component, "component").address();
    var found = history(name, environment == null ? null : environments.visible(by, environment).id())
        .setFirstResult(from).setMaxResults(limit + 1).getResultList();
    return Page.of(views(found), limit, view -> String.valueOf(from + limit));
  }

  private SelectionQuery<Deployment> history(@Nullable String component, @Nullable UUID environment) {
    if (component == null) {
      return environment == null ? queries.all() : queries.ofEnvironment(environment);
    }
    return environment == null ? queries.ofComponent(component) : queries.ofBoth(environment, component);
  }

  /** What runs in an environment, by component: of so many components all instances. */
  public Page<DeploymentView> running(Actor by, String environment, int limit, @Nullable String cursor) {
    var place = environments.visible(by, environment);
    Limit.checked(limit, MOST_ON_A_PAGE);
    var names = queries.runningIn(place.id(), Cursor.name(cursor)).setMaxResults(limit + 1).getResultList();
    var page = Page.of(names, limit, name -> name);
    return new Page<>(views(queries.currentIn(place.id(), page.items())), page.next());
  }

  /** What runs anywhere, for components whose name contains a text: of so many components in all environments. */
  public Page<DeploymentView> everywhere(Actor by, @Nullable String text, int limit, @Nullable String cursor) {
    ReleasePolicy.see(by).orRefuse(by);
    Limit.checked(limit, MOST_ON_A_PAGE);
    var names = queries.running(SearchPattern.containing(text), Cursor.name(cursor)).setMaxResults(limit + 1).getResultList();
    var page = Page.of(names, limit, name -> name);
    return new Page<>(views(queries.currentOf(page.items())), page.next());
  }

  void rename(@Observes PersonErased event) {
    queries.rename(event.name(), event.pseudonym());
  }

  private static Map<String, Object> facts(Deployment deployment, Environment environment) {
    return new TreeMap<>(Map.of("version", deployment.version(), "environment", environment.name(), "instance", deployment.target().instance(),
        "status", deployment.status().text(), "at", deployment.at().toString()));
  }

  private List<DeploymentView> views(List<Deployment> all) {
    var names = places.withIds(all.stream().map(each -> each.target().environment()).distinct().toList()).stream()
        .collect(Collectors.toMap(Environment::id, Environment::name));
    return all.stream().map(each -> view(each, names.get(each.target().environment()))).toList();
  }

  private static DeploymentView view(Deployment deployment, String environment) {
    return new DeploymentView(deployment.id(), deployment.target().componentName(), deployment.version(), environment, deployment.target().instance(),
        deployment.status().text(), deployment.at(), deployment.current(), deployment.externalId(), deployment.recordedBy(), deployment.recordedAt());
  }
}
