package dev.remit.agreements.control;

import dev.remit.agreements.Side;
import dev.remit.platform.id.Sha256;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * A team that is asked about a version.
 *
 * @param team its key; absent where nobody answers for a consumer
 * @param blocking whether the version waits for it
 * @param touches its components that are touched
 * @param subject digest of what it is asked about: what it says counts as long as this is the same
 */
record Need(@Nullable UUID team, Side side, boolean blocking, List<Touch> touches, String subject) {

  private static final Comparator<Need> ORDER = Comparator.comparing(Need::side).thenComparing(Need::blocking, Comparator.reverseOrder());

  /**
   * Everybody who is asked: who owns the API, who the policy names, and who is touched.
   *
   * @param owner key of the team that answers for the API; absent while nobody does
   * @param whole digest of all that changes, which those are asked about who answer for all of it
   */
  static List<Need> of(@Nullable UUID owner, Collection<UUID> reviewers, List<Touch> touches, String whole) {
    var asking = touches.stream().filter(Touch::asks).toList();
    var needs = new ArrayList<Need>();
    if (owner != null) {
      needs.add(new Need(owner, Side.OWNER, true, of(owner, asking), whole));
    }
    reviewers.stream().filter(team -> !team.equals(owner)).distinct()
        .forEach(team -> needs.add(new Need(team, Side.REVIEWER, true, of(team, asking), whole)));
    var known = needs.stream().map(Need::team).toList();
    var others = asking.stream().filter(touch -> touch.team() == null || !known.contains(touch.team()))
        .collect(Collectors.groupingBy(touch -> Optional.ofNullable(touch.team()), LinkedHashMap::new, Collectors.toList()));
    others.forEach((team, its) -> needs.add(new Need(team.orElse(null), Side.CONSUMER, its.stream().anyMatch(Touch::blocks), its, digest(its))));
    return needs.stream().sorted(ORDER).toList();
  }

  /** Those whose components would lose what they use. */
  static List<Need> ofLosers(List<Touch> users, String end) {
    var teams = users.stream().collect(Collectors.groupingBy(touch -> Optional.ofNullable(touch.team()), LinkedHashMap::new, Collectors.toList()));
    return teams.entrySet().stream()
        .map(each -> new Need(each.getKey().orElse(null), Side.CONSUMER, each.getValue().stream().anyMatch(Touch::blocks), each.getValue(),
            Sha256.of((end + names(each.getValue())).getBytes(StandardCharsets.UTF_8))))
        .toList();
  }

  private static List<Touch> of(@Nullable UUID team, List<Touch> all) {
    return all.stream().filter(touch -> Objects.equals(touch.team(), team)).toList();
  }

  private static String names(List<Touch> touches) {
    return touches.stream().map(Touch::component).sorted().collect(Collectors.joining(" ", " ", ""));
  }

  /** A waiver changes whom it waits for, and not what it is about. */
  private static String digest(List<Touch> touches) {
    var text = touches.stream()
        .flatMap(touch -> touch.changes().stream().filter(Touch.Effect::asks).map(effect -> line(touch, effect)))
        .sorted()
        .collect(Collectors.joining("\n"));
    return Sha256.of(text.getBytes(StandardCharsets.UTF_8));
  }

  private static String line(Touch touch, Touch.Effect effect) {
    return Stream.of(touch.component(), effect.fingerprint(), effect.severity(), effect.level()).map(String::valueOf).collect(Collectors.joining(" "));
  }
}
