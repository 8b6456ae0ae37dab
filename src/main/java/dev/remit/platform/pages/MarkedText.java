package dev.remit.platform.pages;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Two texts side by side, the words in which they differ marked.
 *
 * @param before the old text in parts; empty when there was none
 * @param after the new text likewise
 */
public record MarkedText(List<Part> before, List<Part> after) {

  private static final Pattern WORD = Pattern.compile("\\s+|[\\p{L}\\p{N}_]+|.", Pattern.DOTALL);

  /** A stretch of text that is the same on both sides, or is not. */
  public record Part(String text, boolean changed) {}

  /** Compact JSON, laid out. A side that is missing leaves nothing to mark on the other. */
  public static MarkedText ofJson(@Nullable String before, @Nullable String after) {
    if (before == null || after == null) {
      return new MarkedText(whole(before), whole(after));
    }
    var older = words(JsonLayout.of(before));
    var newer = words(JsonLayout.of(after));
    var common = CommonWords.of(older, newer);
    return new MarkedText(parts(older, common.before()), parts(newer, common.after()));
  }

  private static List<Part> whole(@Nullable String json) {
    return json == null ? List.of() : List.of(new Part(JsonLayout.of(json), false));
  }

  private static List<String> words(String text) {
    return WORD.matcher(text).results().map(word -> word.group()).toList();
  }

  private static List<Part> parts(List<String> words, boolean[] common) {
    var parts = new ArrayList<Part>();
    int start = 0;
    for (int end = 1; end <= words.size(); end++) {
      if (end == words.size() || common[end] != common[start]) {
        parts.add(new Part(String.join("", words.subList(start, end)), !common[start]));
        start = end;
      }
    }
    return parts;
  }
}
