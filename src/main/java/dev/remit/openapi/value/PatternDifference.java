package dev.remit.openapi.value;

import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * How the texts that match some patterns and those that match some others differ.
 *
 * @param decided whether there are no other differences than those shown; otherwise there may be
 * @param onlyOld the shortest text that matches all old patterns and not all new ones; null if none was found
 * @param onlyNew the shortest that matches all new ones and not all old ones
 */
public record PatternDifference(boolean decided, @Nullable String onlyOld, @Nullable String onlyNew) {

  static final PatternDifference UNDECIDED = new PatternDifference(false, null, null);

  /** Whether every old text is certainly a new one. */
  public boolean keepsAll() {
    return decided && onlyOld == null;
  }

  /** Whether every new text was certainly an old one. */
  public boolean addsNone() {
    return decided && onlyNew == null;
  }

  /** Whether the same texts certainly match both. */
  public boolean isNone() {
    return keepsAll() && addsNone();
  }

  /** The texts that show it, of those that can be sent: half of a surrogate pair has no UTF-8 form. */
  public List<String> examples() {
    return Stream.of(onlyOld, onlyNew).filter(text -> text != null && Samples.isWhole(text)).toList();
  }
}
