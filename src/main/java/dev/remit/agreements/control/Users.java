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

/** Who still relies on a version: who said so last, what runs somewhere and says so, and perhaps who was seen calling it and has said nothing. */
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
    var name = consumer.getValue().component();
    if (running.contains(consumer.getKey())) {
      return touch(consumer.getValue(), Touch.Level.CONFIRMED, name + " is deployed and relies on " + version + ".", waived);
    }
    var told = Touches.told(consumer.getValue());
    if (!told.isEmpty()) {
      return told.get(0).version().equals(version) ? touch(consumer.getValue(), Touch.Level.CONFIRMED, name + " relies on " + version + ".", waived) : null;
    }
    boolean seen = consumer.getValue().uses().stream().anyMatch(each -> each.version().equals(version));
    return seen ? touch(consumer.getValue(), Touch.Level.POSSIBLE, name + " was seen calling " + version + ", and has not told what it relies on.", waived) : null;
  }

  private Touch touch(ConsumerView consumer, Touch.Level level, String reason, Set<String> waived) {
    return new Touch(consumer.component(), touches.team(consumer.team()).orElse(null),
        List.of(new Touch.Effect(RETIREMENT, Severity.BREAKING, level, reason, waived.contains(RETIREMENT))));
  }
}
