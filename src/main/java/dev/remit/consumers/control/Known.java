package dev.remit.consumers.control;

import dev.remit.catalogue.ApiNotFound;
import dev.remit.catalogue.ApiSummary;
import dev.remit.catalogue.CatalogueApi;
import dev.remit.consumers.UsageDepth;
import dev.remit.consumers.UsageSource;
import dev.remit.consumers.entity.Consumption;
import dev.remit.platform.security.Actor;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Who uses an API, with what is known of each. */
@ApplicationScoped
@Transactional
public class Known {

  @Inject
  CatalogueApi catalogue;

  @Inject
  ConsumerQueries queries;

  @Inject
  Components components;

  /**
   * A consumer.
   *
   * @param recorded what is known of it, the latest first; nothing where only the catalogue says that it uses the API
   */
  record Consumer(Component component, List<Consumption> recorded) {

    /** What counts of it: the latest from each source, and that it uses the API only where nothing finer is known. */
    List<Consumption> counting() {
      var seen = EnumSet.noneOf(UsageSource.class);
      return finest(recorded.stream().filter(each -> seen.add(each.source())).toList());
    }

    /** What counts of one version of it. */
    List<Consumption> counting(@Nullable String version) {
      return version == null ? counting()
          : finest(recorded.stream().filter(each -> each.user().version() == null || Objects.equals(each.user().version(), version)).toList());
    }

    private static List<Consumption> finest(List<Consumption> some) {
      var finer = some.stream().filter(each -> each.depth() != UsageDepth.API).toList();
      return finer.isEmpty() ? some : finer;
    }
  }

  ApiSummary api(Actor by, String name) {
    var api = catalogue.find(by, name).orElseThrow(ApiNotFound::new);
    ConsumerPolicy.see(by).orRefuse(by);
    return api;
  }

  /** Those whom the asker sees, by name. */
  List<Consumer> consumers(Actor by, UUID api) {
    var recorded = queries.ofApi(api);
    Map<UUID, List<Consumption>> byComponent = recorded.stream().collect(Collectors.groupingBy(each -> each.user().component()));
    return components.of(api, recorded).stream().filter(each -> ConsumerPolicy.sees(by, each.owner()))
        .map(each -> new Consumer(each, byComponent.getOrDefault(each.id(), List.of()))).toList();
  }
}
