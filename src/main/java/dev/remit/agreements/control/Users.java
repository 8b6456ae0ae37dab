package dev.remit.agreements.control;

import dev.remit.catalogue.ApiSummary;
import dev.remit.consumers.ConsumerView;
import dev.remit.contracts.VersionView;
import dev.remit.openapi.Severity;
import dev.remit.releases.ContractRole;
import dev.remit.releases.ReleasesApi;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Who still relies on a version: who said so last, and what runs somewhere and says so. */
@ApplicationScoped
class Users {

  /** Stands for the end of a version among fingerprints of changes. */
  static final String RETIREMENT = "retirement";

  @Inject
  Touches touches;

  @Inject
  ReleasesApi releases;

  /** @param waived what somebody has let pass */
  List<Touch> of(ApiSummary api, VersionView version, Set<String> waived) {
    var running = releases.anywhere(api.id(), version.version(), ContractRole.EXPECTS);
    return touches.users(api.id(), touches.using(api.id())).all().entrySet().stream()
        .flatMap(each -> Stream.ofNullable(touch(each, version.version(), running, waived)))
        .sorted(Comparator.comparing(Touch::component))
        .toList();
  }

  private @Nullable Touch touch(Map.Entry<UUID, ConsumerView> consumer, String version, Set<UUID> running, Set<String> waived) {
    var uses = consumer.getValue().uses();
    boolean says = !uses.isEmpty() && uses.get(0).version().equals(version);
    boolean runs = running.contains(consumer.getKey());
    return !says && !runs ? null : new Touch(consumer.getValue().component(), touches.team(consumer.getValue().team()).orElse(null),
        List.of(new Touch.Effect(RETIREMENT, Severity.BREAKING, Touch.Level.CONFIRMED, consumer.getValue().component() + (runs ? " is deployed and relies on " : " relies on ") + version + ".",
            waived.contains(RETIREMENT))));
  }
}
