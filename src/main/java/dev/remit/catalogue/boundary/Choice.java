package dev.remit.catalogue.boundary;

import java.util.List;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/** What can be chosen in a box of a form. */
public record Choice(String value, String name, boolean chosen) {

  /**
   * Several.
   *
   * @param chosen value of the one that holds; the first when absent
   * @param words value and name by turns
   */
  static List<Choice> of(@Nullable String chosen, String... words) {
    var held = chosen == null ? words[0] : chosen;
    return IntStream.range(0, words.length / 2)
        .mapToObj(index -> new Choice(words[2 * index], words[2 * index + 1], words[2 * index].equals(held)))
        .toList();
  }
}
