package dev.remit.releases.control;

import dev.remit.platform.security.Actor;
import dev.remit.releases.ComponentVersionInput;
import dev.remit.releases.ContractRole;
import dev.remit.releases.DeploymentInput;
import dev.remit.releases.DeploymentView;
import dev.remit.releases.EnvironmentInput;
import dev.remit.releases.ReleasesApi;
import dev.remit.releases.RunningContract;
import dev.remit.releases.RunningVersion;
import dev.remit.releases.Statement;
import dev.remit.releases.entity.Deployment;
import dev.remit.releases.entity.Environment;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** What other modules ask of environments and deployments. */
@ApplicationScoped
@Transactional
public class Releases implements ReleasesApi {

  /** As many values as every database takes in one list. */
  private static final int MOST_AT_ONCE = 500;

  private static final Comparator<RunningVersion> BY_NAME = Comparator.comparing(RunningVersion::name).thenComparing(RunningVersion::instance);
  private static final Comparator<RunningContract> ORDER = Comparator.comparing(RunningContract::running, BY_NAME).thenComparing(RunningContract::contract);

  @Inject
  Environments environments;

  @Inject
  Deployments deployments;

  @Inject
  ComponentVersions versions;

  @Inject
  Components components;

  @Inject
  Statements statements;

  @Inject
  EnvironmentQueries queries;

  @Inject
  VersionQueries stated;

  @Inject
  DeploymentQueries current;

  @Override
  public void declare(Actor by, String name, EnvironmentInput input) {
    if (queries.byName(name).isEmpty()) {
      environments.enter(by, name, input);
    }
  }

  @Override
  public DeploymentView tell(Actor by, DeploymentInput input) {
    return deployments.tell(by, input).deployment();
  }

  @Override
  public Optional<UUID> environment(String name) {
    return queries.byName(name).map(Environment::id);
  }

  @Override
  public void state(Actor by, String component, String version, ComponentVersionInput input) {
    var known = components.named(by, Report.component(component, "/component"));
    if (stated.stated(known.id(), version).isEmpty()) {
      versions.state(by, known, version, null, input);
    }
  }

  @Override
  public Optional<Statement> statement(UUID component, String version) {
    return stated.stated(component, version).map(statements::of);
  }

  @Override
  public List<RunningContract> running(UUID environment, UUID api, ContractRole role) {
    return named(among(stated.naming(api, role), some -> current.currentAmong(environment, some)), api, role)
        .map(RunningRow::view).sorted(ORDER).toList();
  }

  @Override
  public Set<UUID> anywhere(UUID api, String contract, ContractRole role) {
    return named(among(stated.naming(api, role), current::currentAnywhere), api, role)
        .filter(row -> row.contract().equals(contract)).map(RunningRow::component).collect(Collectors.toSet());
  }

  @Override
  public List<RunningVersion> running(UUID environment, Collection<UUID> among) {
    return among(among, some -> current.currentAmong(environment, some)).stream()
        .map(Releases::running)
        .sorted(BY_NAME)
        .toList();
  }

  /** Which of these deployments name a version of an API's contract, and which. */
  private Stream<RunningRow> named(List<Deployment> deployments, UUID api, ContractRole role) {
    return among(deployments.stream().map(Deployment::id).toList(), some -> stated.naming(some, api, role)).stream();
  }

  private static <T> List<T> among(Collection<UUID> keys, Function<List<UUID>, List<T>> asked) {
    var all = List.copyOf(keys);
    return IntStream.iterate(0, start -> start < all.size(), start -> start + MOST_AT_ONCE)
        .mapToObj(start -> asked.apply(all.subList(start, Math.min(start + MOST_AT_ONCE, all.size()))))
        .flatMap(List::stream)
        .toList();
  }

  private static RunningVersion running(Deployment deployment) {
    return new RunningVersion(deployment.target().component(), deployment.target().componentName(), deployment.target().instance(), deployment.version());
  }
}
