package dev.remit.releases.boundary;

import dev.remit.releases.DeploymentView;
import dev.remit.releases.EnvironmentView;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/**
 * A component and what of it runs where.
 *
 * @param component its name in its address
 * @param cells what runs in each environment, in their order; several instances beside each other, or nothing
 */
public record MatrixRow(String component, List<List<DeploymentView>> cells) {

  static List<MatrixRow> of(List<DeploymentView> current, List<EnvironmentView> environments) {
    var components = current.stream().map(DeploymentView::component).distinct().toList();
    var places = current.stream().collect(Collectors.groupingBy(DeploymentView::component, Collectors.groupingBy(DeploymentView::environment)));
    return components.stream().map(each -> row(each, places.get(each), environments)).toList();
  }

  private static MatrixRow row(String component, Map<String, List<DeploymentView>> places, List<EnvironmentView> environments) {
    return new MatrixRow(component, environments.stream().map(each -> places.getOrDefault(each.name(), List.of())).toList());
  }
}
