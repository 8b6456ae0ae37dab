package dev.remit.openapi.message;

import com.google.re2j.Pattern;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/**
 * A segment of a path template that mixes texts and variables. What was sent may be read in several ways where variables stand
 * beside each other, or a text occurs in a value.
 */
final class Mixture {

  private static final int MOST = 50;
  private static final int STEPS = 2_000;

  private final Pattern pattern;
  private final List<String> texts;

  /** @param texts before, between and behind the variables, one more than there are of these */
  Mixture(List<String> texts) {
    this.pattern = Pattern.compile(String.join("(.+)", texts.stream().map(Pattern::quote).toList()));
    this.texts = List.copyOf(texts);
  }

  /** How many characters it says literally. */
  int literal() {
    return texts.stream().mapToInt(String::length).sum();
  }

  /** The values that its variables may have, those first that leave most to the variables in front; none if it does not fit. */
  List<List<String>> readings(String segment) {
    var matcher = pattern.matcher(segment);
    if (!matcher.matches()) {
      return List.of();
    }
    var first = new ArrayList<String>();
    for (int i = 1; i <= matcher.groupCount(); i++) {
      first.add(matcher.group(i));
    }
    var found = new LinkedHashSet<List<String>>();
    found.add(first);
    if (first.size() > 1) {
      new Search(segment, found).from(texts.get(0).length(), List.of());
    }
    return List.copyOf(found);
  }

  private final class Search {

    private final String segment;
    private final Set<List<String>> found;
    private int steps;

    private Search(String segment, Set<List<String>> found) {
      this.segment = segment;
      this.found = found;
    }

    private void from(int start, List<String> before) {
      int variable = before.size() + 1;
      var behind = texts.get(variable);
      if (variable == texts.size() - 1) {
        add(start, segment.length() - behind.length(), before);
        return;
      }
      for (int end = segment.length() - behind.length(); end > start && found.size() < MOST && steps < STEPS; end--) {
        steps++;
        if (segment.startsWith(behind, end)) {
          from(end + behind.length(), with(before, segment.substring(start, end)));
        }
      }
    }

    private void add(int start, int end, List<String> before) {
      if (end > start && segment.startsWith(texts.get(before.size() + 1), end)) {
        found.add(with(before, segment.substring(start, end)));
      }
    }

    private static List<String> with(List<String> values, String more) {
      var all = new ArrayList<>(values);
      all.add(more);
      return all;
    }
  }
}
