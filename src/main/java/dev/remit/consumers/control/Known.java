package dev.remit.consumers.control;

import dev.remit.catalogue.ApiNotFound;
import dev.remit.catalogue.ApiSummary;
import dev.remit.catalogue.CatalogueApi;
import dev.remit.catalogue.EntitySummary;
import dev.remit.consumers.ConsumerView;
import dev.remit.consumers.ConsumptionView;
import dev.remit.consumers.UsageDepth;
import dev.remit.consumers.UsageSource;
import dev.remit.platform.security.Actor;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.Collection;
import java.util.EnumSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Who uses an API, with what is known of each. */
@ApplicationScoped
@Transactional
public class Known {

  /** As many values as every database takes in one list. */
  private static final int MOST_AT_ONCE = 500;

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
  record Consumer(EntitySummary component, List<Brief> recorded) {

    /** As it stands in a list. */
    ConsumerView view() {
      return view(recorded.stream().map(Words::listed).toList());
    }

    /** @param uses what is known of it, as much as is to be shown */
    ConsumerView view(List<ConsumptionView> uses) {
      return new ConsumerView(component.name(), component.title(), component.owner(), uses);
    }

    /** What counts of it: the latest from each source, and that it uses the API only where nothing finer is known. */
    List<Brief> counting() {
      var seen = EnumSet.noneOf(UsageSource.class);
      return finest(recorded.stream().filter(each -> seen.add(each.source())).toList());
    }

    /** What counts of one version of it. */
    List<Brief> counting(@Nullable String version) {
      return version == null ? counting()
          : finest(recorded.stream().filter(each -> each.user().version() == null || Objects.equals(each.user().version(), version)).toList());
    }

    private static List<Brief> finest(List<Brief> some) {
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
    return consumers(components.seen(by, using(api)), queries.ofApi(api));
  }

  /** Those among these components, by name. */
  List<Consumer> users(UUID api, Collection<UUID> among) {
    var keys = using(api).stream().filter(Set.copyOf(among)::contains).toList();
    return consumers(components.seen(Actor.SYSTEM, keys), keys.size() > MOST_AT_ONCE ? queries.ofApi(api) : queries.ofSome(api, keys));
  }

  private static List<Consumer> consumers(List<EntitySummary> users, List<Brief> recorded) {
    var byComponent = recorded.stream().collect(Collectors.groupingBy(each -> each.user().component()));
    return users.stream().map(each -> new Consumer(each, byComponent.getOrDefault(each.id(), List.of()))).toList();
  }

  /** Keys of all components that use an API. */
  Set<UUID> using(UUID api) {
    return components.using(api, queries.components(api));
  }

  /** The API of this key, whoever asks. */
  ApiSummary api(UUID key) {
    return catalogue.withIds(Actor.SYSTEM, List.of(key)).stream().findFirst().orElseThrow(ApiNotFound::new);
  }

  /** With its texts, the latest first. */
  List<ConsumptionView> whole(UUID api, UUID component) {
    return queries.ofComponent(api, component).stream().map(each -> Words.whole(each, null)).toList();
  }
}
