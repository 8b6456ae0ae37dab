package dev.remit.openapi.example;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** The names of members that suggest something, from {@code names.txt}, whose head says how it is written. */
final class Names {

  private static final Pattern BETWEEN_WORDS =
      Pattern.compile("[^\\p{L}\\p{N}]+|(?<=[\\p{Ll}\\p{N}])(?=\\p{Lu})|(?<=\\p{Lu})(?=\\p{Lu}\\p{Ll})|(?<=\\p{L})(?=\\p{N})");
  private static final Pattern SIGN = Pattern.compile(" [#~!](?: |$)");
  private static final int LONGEST = 80;
  private static final Map<String, Hint> ALL = read();

  private Names() {}

  static Hint hint(String name) {
    var words = words(name.length() > LONGEST ? name.substring(0, LONGEST) : name);
    for (int from = 0; from < words.size(); from++) {
      var known = known(String.join("", words.subList(from, words.size())));
      if (known != null) {
        return known;
      }
    }
    var label = String.join(" ", words);
    return label.isEmpty() ? Hint.NONE : Hint.labelled(label.substring(0, 1).toUpperCase(Locale.ROOT) + label.substring(1));
  }

  private static @Nullable Hint known(String words) {
    var known = ALL.get(words);
    return known == null && words.endsWith("s") ? ALL.get(words.substring(0, words.length() - 1)) : known;
  }

  private static List<String> words(String name) {
    return BETWEEN_WORDS.splitAsStream(name).filter(word -> !word.isEmpty()).map(word -> word.toLowerCase(Locale.ROOT)).toList();
  }

  private static Map<String, Hint> read() {
    try (var lines = new BufferedReader(new InputStreamReader(
        Objects.requireNonNull(Names.class.getResourceAsStream("names.txt")), StandardCharsets.UTF_8))) {
      var hints = new HashMap<String, Hint>();
      lines.lines().filter(line -> !line.isBlank() && !line.startsWith("//")).forEach(line -> add(line, hints));
      return hints;
    } catch (IOException unreadable) {
      throw new UncheckedIOException(unreadable);
    }
  }

  private static void add(String line, Map<String, Hint> hints) {
    int colon = line.indexOf(": ");
    var rest = colon < 0 ? line : line.substring(colon + 2);
    var range = after(rest, " ~ ").split("\\.\\.");
    var numbers = parts(after(rest, " # ")).stream().map(BigDecimal::new).toList();
    for (var name : line.substring(0, colon).split(",")) {
      var words = words(name.strip());
      hints.put(String.join("", words), new Hint(String.join(" ", words), parts(before(rest)), numbers,
          range.length == 2 ? new BigDecimal(range[0].strip()) : Hint.NONE.from(),
          range.length == 2 ? new BigDecimal(range[1].strip()) : Hint.NONE.to(), rest.endsWith(" !")));
    }
  }

  private static String before(String text) {
    return SIGN.split(text, 2)[0];
  }

  private static String after(String text, String sign) {
    int at = text.indexOf(sign);
    return at < 0 ? "" : before(text.substring(at + sign.length()));
  }

  private static List<String> parts(String text) {
    var parts = new ArrayList<String>();
    for (var part : text.split("\\|")) {
      if (!part.isBlank()) {
        parts.add(part.strip());
      }
    }
    return List.copyOf(parts);
  }
}
