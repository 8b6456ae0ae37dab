package dev.remit.home.control;

import dev.remit.platform.security.Actor;
import dev.remit.releases.ComponentVersionInput;
import dev.remit.releases.ContractInput;
import dev.remit.releases.DeploymentInput;
import dev.remit.releases.EnvironmentInput;
import dev.remit.releases.ReleasesApi;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.json.bind.Jsonb;
import jakarta.json.bind.JsonbBuilder;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Where the Corner Shop runs, what its versions say of contracts, and what was put where in the last days. */
@ApplicationScoped
class DemoReleases {

  private static final Jsonb JSON = JsonbBuilder.create();

  @Inject
  ReleasesApi releases;

  @Inject
  Clock clock;

  /** All of it. */
  public record Shipping(List<Place> environments, List<Said> statements, List<Put> deployments) {}

  /** An environment. */
  public record Place(String name, String title, boolean production, int position, @Nullable String owner) {}

  /**
   * What a version says of itself.
   *
   * @param provides names of APIs, each with a version behind it
   * @param expects the same
   */
  public record Said(String component, String version, List<String> provides, List<String> expects) {}

  /**
   * A deployment.
   *
   * @param hoursAgo when it came to its end
   */
  public record Put(String component, String version, String environment, @Nullable String instance, String status, int hoursAgo) {}

  void load(Actor by) {
    var shipping = JSON.fromJson(PackagedFile.text("demo/corner-shop/deployments.json"), Shipping.class);
    shipping.environments().forEach(each ->
        releases.declare(by, each.name(), new EnvironmentInput(each.title(), each.production(), each.position(), each.owner())));
    shipping.statements().forEach(each ->
        releases.state(by, each.component(), each.version(), new ComponentVersionInput(contracts(each.provides()), contracts(each.expects()))));
    shipping.deployments().forEach(each -> tell(by, each));
  }

  private static List<ContractInput> contracts(List<String> named) {
    return named.stream().map(each -> each.split(" ")).map(each -> new ContractInput(each[0], each[1])).toList();
  }

  private void tell(Actor by, Put put) {
    releases.tell(by, new DeploymentInput(put.component(), put.version(), put.environment(), put.instance(), put.status(),
        "demo-" + put.hoursAgo(), clock.instant().minus(Duration.ofHours(put.hoursAgo()))));
  }
}
