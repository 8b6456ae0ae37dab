package dev.remit.openapi.diff;

import java.util.HashMap;
import java.util.Map;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** What a kind of change is called when it is made backwards: what was added is removed, what was raised is lowered. */
final class Mirror {

  private static final Map<String, String> WORDS = both(Map.ofEntries(
      Map.entry("ADDED", "REMOVED"),
      Map.entry("RAISED", "LOWERED"),
      Map.entry("NARROWED", "WIDENED"),
      Map.entry("TIGHTENED", "LOOSENED"),
      Map.entry("SECURITY_TIGHTENED", "SECURITY_RELAXED"),
      Map.entry("DEMANDED", "DROPPED"),
      Map.entry("CLOSED", "OPENED"),
      Map.entry("ALLOWED", "FORBIDDEN"),
      Map.entry("EXTENDED", "REDUCED"),
      Map.entry("DEPRECATED", "REACTIVATED"),
      Map.entry("BECAME_REQUIRED", "BECAME_OPTIONAL"),
      Map.entry("BECAME_NULLABLE", "BECAME_NOT_NULLABLE"),
      Map.entry("BECAME_READ_ONLY", "BECAME_NOT_READ_ONLY"),
      Map.entry("BECAME_WRITE_ONLY", "BECAME_NOT_WRITE_ONLY"),
      Map.entry("PROPERTY_ADDED_TO_CLOSED_OBJECT", "PROPERTY_FORBIDDEN")));

  /** Whether an end was announced does not turn around. */
  private static final Pattern SUNSET = Pattern.compile("(?<=_(REMOVED|FORBIDDEN))_(BEFORE|AFTER)_SUNSET$");

  private Mirror() {}

  private static Map<String, String> both(Map<String, String> words) {
    var both = new HashMap<>(words);
    words.forEach((word, opposite) -> both.put(opposite, word));
    return both;
  }

  /** The rule of the change made backwards: itself where that has no name of its own. */
  static Rule of(Rule rule) {
    var name = SUNSET.matcher(rule.name()).replaceFirst("");
    for (int from = 0; from >= 0; from = name.indexOf('_', from + 1)) {
      int start = from == 0 ? 0 : from + 1;
      var opposite = WORDS.get(name.substring(start));
      var mirror = opposite == null ? null : named(name.substring(0, start) + opposite);
      if (mirror != null) {
        return mirror;
      }
    }
    return rule;
  }

  private static @Nullable Rule named(String name) {
    for (var rule : Rule.values()) {
      if (rule.name().equals(name)) {
        return rule;
      }
    }
    return null;
  }
}
