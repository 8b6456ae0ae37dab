package dev.remit.consumers.control;

import dev.remit.catalogue.ApiSummary;
import dev.remit.consumers.ApiUsers;
import dev.remit.consumers.ConsumerImpact;
import dev.remit.consumers.ConsumerView;
import dev.remit.platform.security.Actor;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** The users of an API as they were once; each step from version to version is looked at once for all of them. */
final class UsersThen implements ApiUsers {

  private final Assessing assessing;
  private final ApiSummary api;
  private final Map<UUID, Known.Consumer> all;
  private final Map<List<String>, Assessing.Step> steps = new HashMap<>();

  UsersThen(Assessing assessing, ApiSummary api, List<Known.Consumer> all) {
    this.assessing = assessing;
    this.api = api;
    this.all = all.stream().collect(Collectors.toMap(each -> each.component().id(), Function.identity()));
  }

  @Override
  public Map<UUID, ConsumerView> all() {
    return all.values().stream().collect(Collectors.toMap(each -> each.component().id(), Known.Consumer::view));
  }

  @Override
  public Optional<ConsumerImpact> touch(String from, String to, UUID component, @Nullable String componentVersion) {
    return Optional.ofNullable(all.get(component))
        .map(user -> assessing.impact(step(from, to), user.component(), user.counting(componentVersion)));
  }

  private Assessing.Step step(String from, String to) {
    return steps.computeIfAbsent(List.of(from, to), pair -> assessing.step(Actor.SYSTEM, api.name(), to, from));
  }
}
