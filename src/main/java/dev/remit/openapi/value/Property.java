package dev.remit.openapi.value;

import dev.remit.openapi.value.Characters.Range;
import java.lang.Character.UnicodeScript;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;

/**
 * A general category or a script of Unicode, which {@code \p{…}} asks for.
 *
 * @param name the short name of a category or the name of a script
 * @param negated whether the characters without it are meant
 */
record Property(String name, boolean isCategory, boolean negated) {

  private static final Map<String, String> CATEGORIES = Map.ofEntries(
      Map.entry("Letter", "L"), Map.entry("Uppercase_Letter", "Lu"), Map.entry("Lowercase_Letter", "Ll"),
      Map.entry("Titlecase_Letter", "Lt"), Map.entry("Modifier_Letter", "Lm"), Map.entry("Other_Letter", "Lo"),
      Map.entry("Mark", "M"), Map.entry("Nonspacing_Mark", "Mn"), Map.entry("Spacing_Mark", "Mc"),
      Map.entry("Enclosing_Mark", "Me"), Map.entry("Number", "N"), Map.entry("Decimal_Number", "Nd"),
      Map.entry("Letter_Number", "Nl"), Map.entry("Other_Number", "No"), Map.entry("Punctuation", "P"),
      Map.entry("Symbol", "S"), Map.entry("Separator", "Z"), Map.entry("Space_Separator", "Zs"));

  private static final Set<String> SHORT = Set.of("L", "Lu", "Ll", "Lt", "Lm", "Lo", "M", "Mn", "Mc", "Me", "N", "Nd",
      "Nl", "No", "P", "Pc", "Pd", "Ps", "Pe", "Pi", "Pf", "Po", "S", "Sm", "Sc", "Sk", "So", "Z", "Zs", "Zl", "Zp");

  private static final Set<String> SCRIPTS = Set.of("Arabic", "Armenian", "Bengali", "Cyrillic", "Devanagari", "Georgian",
      "Greek", "Gujarati", "Hangul", "Han", "Hebrew", "Hiragana", "Katakana", "Khmer", "Latin", "Tamil", "Telugu", "Thai");

  private static final String[] BY_TYPE = {"Cn", "Lu", "Ll", "Lt", "Lm", "Lo", "Mn", "Me", "Mc", "Nd", "Nl", "No", "Zs",
      "Zl", "Zp", "Cc", "Cf", "", "Co", "Cs", "Pd", "Ps", "Pe", "Pc", "Po", "Sm", "Sc", "Sk", "So", "Pi", "Pf"};

  private static final Map<String, List<Range>> RANGES = new ConcurrentHashMap<>();

  /** The property between the braces of {@code \p{…}}; null if it is none that is decided here. */
  static @Nullable Property named(String expression, boolean negated) {
    int equals = expression.indexOf('=');
    var kind = equals < 0 ? "" : expression.substring(0, equals);
    var value = expression.substring(equals + 1);
    return switch (kind) {
      case "Script", "sc" -> SCRIPTS.contains(value) ? new Property(value, false, negated) : null;
      case "", "General_Category", "gc" -> category(CATEGORIES.getOrDefault(value, value), negated);
      default -> null;
    };
  }

  /** The characters that have it, negated or not; looked through once and then remembered. */
  List<Range> ranges() {
    return RANGES.computeIfAbsent(name, any -> looked());
  }

  private List<Range> looked() {
    var script = isCategory ? null : UnicodeScript.forName(name);
    var ranges = new ArrayList<Range>();
    int from = -1;
    for (int c = 0; c <= Characters.LAST + 1; c++) {
      boolean has = c <= Characters.LAST && (script == null ? isOfCategory(c) : UnicodeScript.of(c) == script);
      if (!has && from >= 0) {
        ranges.add(new Range(from, c - 1));
      }
      from = has ? from < 0 ? c : from : -1;
    }
    return List.copyOf(ranges);
  }

  private static @Nullable Property category(String name, boolean negated) {
    return SHORT.contains(name) ? new Property(name, true, negated) : null;
  }

  boolean contains(int codePoint) {
    return negated != (isCategory ? isOfCategory(codePoint) : UnicodeScript.of(codePoint) == UnicodeScript.forName(name));
  }

  private boolean isOfCategory(int codePoint) {
    return BY_TYPE[Character.getType(codePoint)].startsWith(name);
  }
}
