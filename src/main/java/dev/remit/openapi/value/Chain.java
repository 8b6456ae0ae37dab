package dev.remit.openapi.value;

import dev.remit.openapi.value.Expression.Place;
import dev.remit.openapi.value.Expression.Repeat;
import dev.remit.openapi.value.Expression.Sequence;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The plainest and by far most common kind of pattern: from the start on, one set of characters after the other, each
 * some times, and never a doubt to which of them a character belongs. Needs no automaton and no limit of repetitions.
 */
final class Chain {

  /** So many ranges of characters are compared with each other; whether more of them are apart takes too long to see. */
  private static final int COMPARED = 200_000;

  private final List<Repeat> links;
  private final boolean toTheEnd;

  private Chain(List<Repeat> links, boolean toTheEnd) {
    this.links = links;
    this.toTheEnd = toTheEnd;
  }

  /** The chain this expression is, or null if it is more than that. */
  static @Nullable Chain of(Expression expression) {
    if (!(expression instanceof Sequence sequence) || sequence.parts().isEmpty() || sequence.parts().get(0) != Place.START) {
      return null;
    }
    var parts = sequence.parts();
    boolean toTheEnd = parts.get(parts.size() - 1) == Place.END;
    var links = new ArrayList<Repeat>();
    for (var part : parts.subList(1, parts.size() - (toTheEnd ? 1 : 0))) {
      var link = link(part);
      if (link == null) {
        return null;
      }
      links.add(link);
    }
    return isWithoutDoubt(links) ? new Chain(links, toTheEnd) : null;
  }

  private static @Nullable Repeat link(Expression part) {
    return part instanceof Characters ? new Repeat(part, 1, 1)
        : part instanceof Repeat repeat && repeat.body() instanceof Characters ? repeat : null;
  }

  // what may go on must not want what may come next
  private static boolean isWithoutDoubt(List<Repeat> links) {
    long compared = 0;
    for (int i = 0; i < links.size(); i++) {
      boolean open = links.get(i).least() != links.get(i).most();
      for (int next = i + 1; open && next < links.size(); next++) {
        compared += size(links.get(i)) * size(links.get(next));
        if (compared > COMPARED || !set(links.get(i)).isApartFrom(set(links.get(next)))) {
          return false;
        }
        open = links.get(next).least() == 0;
      }
    }
    return true;
  }

  private static long size(Repeat link) {
    return 1 + set(link).ranges().size();
  }

  private static Characters set(Repeat link) {
    return (Characters) link.body();
  }

  boolean matches(String text) {
    int at = 0;
    for (var link : links) {
      int count = 0;
      while (count < link.most() && at < text.length() && set(link).contains(text.codePointAt(at))) {
        at += Character.charCount(text.codePointAt(at));
        count++;
      }
      if (count < link.least()) {
        return false;
      }
    }
    return !toTheEnd || at == text.length();
  }
}
