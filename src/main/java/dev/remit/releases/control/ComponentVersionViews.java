package dev.remit.releases.control;

import dev.remit.releases.ComponentVersionView;
import dev.remit.releases.ContractView;
import dev.remit.releases.StatedContract;
import dev.remit.releases.Statement;
import dev.remit.releases.entity.ComponentVersion;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** Versions of components as others see them, and as the trail keeps them. */
@ApplicationScoped
class ComponentVersionViews {

  @Inject
  Statements statements;

  ComponentVersionView of(ComponentVersion version) {
    return of(version, statements.of(version));
  }

  static ComponentVersionView of(ComponentVersion version, Statement statement) {
    return new ComponentVersionView(version.componentName(), version.version(), true, contracts(statement.provides()), contracts(statement.expects()),
        version.statedAt(), version.statedBy(), version.revision());
  }

  /** What was only deployed. */
  static ComponentVersionView unstated(String component, String version) {
    return new ComponentVersionView(component, version, false, null, null, null, null, null);
  }

  Map<String, Object> facts(ComponentVersion version) {
    var statement = statements.of(version);
    return new TreeMap<>(Map.of("version", version.version(), "provides", texts(statement.provides()), "expects", texts(statement.expects())));
  }

  private static List<String> texts(List<StatedContract> contracts) {
    return contracts.stream().map(each -> each.name() + " " + each.version()).toList();
  }

  private static List<ContractView> contracts(List<StatedContract> contracts) {
    return contracts.stream().map(each -> new ContractView(each.name(), each.version())).toList();
  }
}
