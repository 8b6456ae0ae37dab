package dev.remit.openapi.diff;

import dev.remit.openapi.Direction;
import dev.remit.openapi.Party;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** What proves a change that is no matter of values: the message that used to work, or the one that now may come. */
final class Structure {

  private static final Set<Rule> OF_THE_MISSING =
      EnumSet.of(Rule.REQUIRED_PARAMETER_ADDED, Rule.PARAMETER_BECAME_REQUIRED, Rule.REQUIRED_PARAMETER_MOVED);

  private Structure() {}

  /** Null if the message would not show it. */
  static @Nullable Proof proof(Rule rule, Direction direction, List<Origin> origins, Side before) {
    return origins.stream().map(Origin::setting).filter(setting -> !isSentAnyway(rule, setting, before)).findFirst()
        .map(setting -> proof(rule, direction, setting)).orElse(null);
  }

  // a parameter that callers send as their key is missing nowhere
  private static boolean isSentAnyway(Rule rule, Setting setting, Side before) {
    return OF_THE_MISSING.contains(rule) && setting.before() != null && setting.part() instanceof Part.Parameter parameter
        && new Credentials(before, setting.before(), parameter.after(), null).demandMissing();
  }

  private static Proof proof(Rule rule, Direction direction, Setting setting) {
    boolean mayComeNow = rule.widens() && !rule.narrows() || setting.part() instanceof Part.Header && direction == Direction.RESPONSE;
    return new Proof(mayComeNow ? Party.AFTER : Party.BEFORE, direction, setting, null, null, null, null);
  }
}
