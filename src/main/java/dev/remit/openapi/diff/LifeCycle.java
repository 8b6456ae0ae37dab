package dev.remit.openapi.diff;

import dev.remit.openapi.Direction;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * Deprecation and sunset: what is announced to end, when, and whether it ended as announced.
 *
 * @param on the day on which the documents are compared; null if it is not to matter
 */
record LifeCycle(@Nullable LocalDate on) {

  private static final String DEPRECATED = "deprecated";

  /** What the announcements about one kind of thing are called. */
  record Announcements(Rule deprecated, Rule withSunset, Rule reactivated) {

    static final Announcements OPERATION = new Announcements(
        Rule.OPERATION_DEPRECATED, Rule.OPERATION_DEPRECATED_WITH_SUNSET, Rule.OPERATION_REACTIVATED);
    static final Announcements PARAMETER = new Announcements(
        Rule.PARAMETER_DEPRECATED, Rule.PARAMETER_DEPRECATED_WITH_SUNSET, Rule.PARAMETER_REACTIVATED);
    static final Announcements VALUE = new Announcements(
        Rule.DEPRECATED, Rule.DEPRECATED_WITH_SUNSET, Rule.REACTIVATED);
  }

  /** What a removal is called: without an announcement, before the announced end, and after it. */
  record Removal(Rule unannounced, Rule beforeSunset, Rule afterSunset) {

    static final Removal MEMBER = new Removal(
        Rule.PROPERTY_REMOVED, Rule.PROPERTY_REMOVED_BEFORE_SUNSET, Rule.PROPERTY_REMOVED_AFTER_SUNSET);
    static final Removal REQUIRED_MEMBER = new Removal(
        Rule.REQUIRED_PROPERTY_REMOVED, Rule.REQUIRED_PROPERTY_REMOVED_BEFORE_SUNSET, Rule.PROPERTY_REMOVED_AFTER_SUNSET);
    static final Removal MEMBER_OF_CLOSED = new Removal(
        Rule.PROPERTY_FORBIDDEN, Rule.PROPERTY_FORBIDDEN_BEFORE_SUNSET, Rule.PROPERTY_FORBIDDEN_AFTER_SUNSET);
    static final Removal REQUIRED_MEMBER_OF_CLOSED = new Removal(
        Rule.REQUIRED_PROPERTY_FORBIDDEN, Rule.REQUIRED_PROPERTY_FORBIDDEN_BEFORE_SUNSET, Rule.PROPERTY_FORBIDDEN_AFTER_SUNSET);

    Rule of(Located gone, LifeCycle life) {
      return of(gone.flag(DEPRECATED) ? gone.at(Sunset.KEY) : null, life.on);
    }

    Rule of(Shape gone, LifeCycle life) {
      return of(gone.flag(DEPRECATED) ? gone.first(Sunset.KEY) : null, life.on);
    }

    private Rule of(@Nullable Located announced, @Nullable LocalDate on) {
      var sunset = Sunset.at(announced);
      return sunset == null ? unannounced : Sunset.hasPassed(sunset, on) ? afterSunset : beforeSunset;
    }
  }

  /** Compares what is announced about something that both documents have. */
  void compare(Scope scope, Announcements rules, Direction direction, String place, Located old, Located now) {
    boolean was = old.flag(DEPRECATED);
    boolean is = now.flag(DEPRECATED);
    if (was && !is) {
      scope.found(rules.reactivated, direction, place, old.at(DEPRECATED), now.at(DEPRECATED));
    } else if (is && !was) {
      scope.found(deprecation(rules, old, now), direction, place);
    }
    sunset(scope, was == is, direction, place, old, now);
  }

  private static Finding deprecation(Announcements rules, Located old, Located now) {
    var sunset = now.at(Sunset.KEY);
    var plain = Finding.of(rules.deprecated, old.at(DEPRECATED), now.at(DEPRECATED));
    return sunset == null || Sunset.at(sunset) == null ? plain
        : Finding.of(rules.withSunset, old.at(DEPRECATED), now.at(DEPRECATED)).showing(plain.old(), Sunset.shown(sunset));
  }

  private void sunset(Scope scope, boolean alone, Direction direction, String place, Located old, Located now) {
    var rule = Sunset.change(old.at(Sunset.KEY), now.at(Sunset.KEY), on);
    if (rule != null && (alone || !Sunset.isPartOfDeprecation(rule))) {
      scope.found(rule, direction, place, old.at(Sunset.KEY), now.at(Sunset.KEY));
    }
  }
}
