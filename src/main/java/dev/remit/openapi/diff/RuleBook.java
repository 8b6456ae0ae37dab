package dev.remit.openapi.diff;

import dev.remit.openapi.Direction;
import dev.remit.openapi.RuleDescription;
import dev.remit.openapi.RuleExample;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** The rules as others see them. */
public final class RuleBook {

  private static final List<RuleDescription> ALL = describeAll();

  private RuleBook() {}

  public static List<RuleDescription> all() {
    return ALL;
  }

  public static Optional<RuleDescription> find(String id) {
    for (var rule : ALL) {
      if (rule.id().equals(id)) {
        return Optional.of(rule);
      }
    }
    return Optional.empty();
  }

  public static RuleExample example(String id) {
    return RuleExamples.of(id);
  }

  private static List<RuleDescription> describeAll() {
    var all = new ArrayList<RuleDescription>();
    for (var rule : Rule.values()) {
      all.add(new RuleDescription(rule.id(), rule.in(Direction.REQUEST), rule.in(Direction.RESPONSE),
          RuleTexts.why(rule, Direction.REQUEST), RuleTexts.why(rule, Direction.RESPONSE), RuleTexts.fix(rule),
          RuleTexts.argument(rule)));
    }
    return List.copyOf(all);
  }
}
