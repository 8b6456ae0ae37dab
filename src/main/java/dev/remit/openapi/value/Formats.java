package dev.remit.openapi.value;

import dev.remit.openapi.tree.Node;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * The formats of the OpenAPI format registry and of JSON Schema 2020-12 (validation, section 7.3), taken as demands. Any
 * other format demands nothing. UNKNOWN is said where a standard and what is found in the field disagree.
 */
public final class Formats {

  private static final Map<String, Format> ALL = new HashMap<>();
  private static final Set<String> NAMES;

  static {
    List.of(NumberFormats.ALL, TimeFormats.ALL, NetFormats.ALL, UriFormats.ALL, TextFormats.ALL).forEach(ALL::putAll);
    NAMES = Set.copyOf(ALL.keySet());
  }

  private Formats() {}

  /** The names of all formats that demand something. */
  public static Set<String> known() {
    return NAMES;
  }

  /** Whether the value satisfies the format. */
  public static Answer accepts(String format, Node value) {
    var known = ALL.get(format);
    return known == null ? Answer.YES : known.test().apply(value);
  }

  /** Whether the format is one of numbers, so that its examples are JSON numbers; all others are of strings. */
  public static boolean isOfNumbers(String format) {
    var known = ALL.get(format);
    return known != null && known.isOfNumbers();
  }

  /** A pattern that every text of the format matches, and others may; null if none is known. */
  public static @Nullable String pattern(String format) {
    return FormatPatterns.of(format);
  }

  /** What satisfies the format, the most readable first; empty for a format that is not known. */
  public static List<String> examples(String format) {
    @Nullable Format known = ALL.get(format);
    return known == null ? List.of() : known.examples();
  }

  /** What does not satisfy the format; empty for one that everything satisfies or that is not known. */
  public static List<String> counterexamples(String format) {
    @Nullable Format known = ALL.get(format);
    return known == null ? List.of() : known.counterexamples();
  }
}
