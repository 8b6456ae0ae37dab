package dev.remit.openapi;

import dev.remit.openapi.diff.RuleBook;
import java.util.List;
import java.util.Optional;

/** The rules by which {@link Diff} judges, to be looked up. */
public final class Rules {

  private Rules() {}

  /** All rules, those of one area together. */
  public static List<RuleDescription> all() {
    return RuleBook.all();
  }

  public static Optional<RuleDescription> find(String id) {
    return RuleBook.find(id);
  }

  /**
   * The example of a rule.
   *
   * @throws java.util.NoSuchElementException if there is no such rule
   */
  public static RuleExample example(String id) {
    return RuleBook.example(id);
  }
}
