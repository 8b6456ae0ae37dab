package dev.remit.openapi.read;

import dev.remit.openapi.Flaw;
import dev.remit.openapi.UnreadableDocument;
import dev.remit.openapi.tree.Node;
import dev.remit.openapi.tree.Pointer;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/** Flaws as they are found, up to as many as a person would mend before trying again. */
final class Flaws {

  private static final int SHOWN = 20;

  private final Set<Flaw> found = new LinkedHashSet<>();

  void add(Pointer place, Node node, String detail) {
    if (found.size() < SHOWN) {
      found.add(new Flaw(place.toString(), node.line(), node.column(), detail));
    }
  }

  int count() {
    return found.size();
  }

  /** @throws UnreadableDocument if there are any */
  static void refuse(List<Flaws> all) {
    for (var some : all) {
      if (some.count() > 0) {
        throw refusal(all);
      }
    }
  }

  /** The first of all of them in document order. */
  static UnreadableDocument refusal(List<Flaws> all) {
    return new UnreadableDocument(all.stream().flatMap(some -> some.found.stream())
        .sorted(Comparator.comparingInt(Flaw::line).thenComparingInt(Flaw::column))
        .distinct().limit(SHOWN).toList());
  }
}
