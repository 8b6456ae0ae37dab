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
import java.util.stream.IntStream;

/** What other modules ask of environments and deployments. */
@ApplicationScoped
@Transactional
public class Releases implements ReleasesApi {

  /** As many values as every database takes in one list. */
  private static final int MOST_AT_ONCE = 500;

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
    return stated.running(environment, api, role).stream().map(RunningRow::view).toList();
  }

  @Override
  public Set<UUID> anywhere(UUID api, String contract, ContractRole role) {
    return Set.copyOf(stated.anywhere(api, contract, role));
  }

  @Override
  public List<RunningVersion> running(UUID environment, Collection<UUID> among) {
    var all = List.copyOf(among);
    return IntStream.iterate(0, start -> start < all.size(), start -> start + MOST_AT_ONCE)
        .mapToObj(start -> current.currentAmong(environment, all.subList(start, Math.min(start + MOST_AT_ONCE, all.size()))))
        .flatMap(List::stream)
        .map(Releases::running)
        .sorted(Comparator.comparing(RunningVersion::name).thenComparing(RunningVersion::instance))
        .toList();
  }

  private static RunningVersion running(Deployment deployment) {
    return new RunningVersion(deployment.target().component(), deployment.target().componentName(), deployment.target().instance(), deployment.version());
  }
}
