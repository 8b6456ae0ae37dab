package dev.remit.consumers.control;

import dev.remit.catalogue.ApiSummary;
import dev.remit.catalogue.CatalogueApi;
import dev.remit.catalogue.EntitiesApi;
import dev.remit.catalogue.EntitySummary;
import dev.remit.consumers.UsageSource;
import dev.remit.consumers.entity.User;
import dev.remit.openapi.Usage;
import dev.remit.platform.security.Actor;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.UUID;

/** What is seen of uses. It is kept as it was seen: an observer expects nothing that a contract could fail to promise. */
@ApplicationScoped
class Observing {

  @Inject
  CatalogueApi catalogue;

  @Inject
  EntitiesApi things;

  @Inject
  Register register;

  void observe(Actor by, UUID component, UUID api, String version, Usage usage) {
    var seen = things.summaries(List.of(component)).stream().filter(EntitySummary::present).findFirst();
    var used = catalogue.withIds(Actor.SYSTEM, List.of(api)).stream().findFirst();
    if (seen.isPresent() && used.isPresent()) {
      record(by, used.get(), new User(api, component, seen.get().name(), null, UsageSource.OBSERVED), version, usage);
    }
  }

  // whoever was faster is looked at again
  private void record(Actor by, ApiSummary api, User user, String version, Usage usage) {
    for (int left = Consumptions.TRIES; ; left--) {
      try {
        register.add(by, api, user, version, usage);
        return;
      } catch (RecordedAtOnce faster) {
        if (left == 0) {
          throw faster;
        }
      }
    }
  }
}
