package dev.remit.openapi.value;

import dev.remit.openapi.value.Characters.Range;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import java.util.stream.IntStream;

/** All characters in groups of those that none of some sets tells apart; of each group one character is enough to know. */
final class Kin {

  private static final Comparator<Integer> MOST_USUAL_FIRST =
      Comparator.<Integer>comparingInt(Alphabet::strangeness).thenComparing(Comparator.naturalOrder());

  private Kin() {}

  /** One character of each group, the most usual ones first. */
  static int[] of(Collection<Characters> sets, Effort effort) {
    var cuts = cuts(sets, effort);
    effort.spend((long) cuts.size() * (1 + sets.size()));
    Map<BitSet, List<Range>> groups = new HashMap<>();
    for (Integer from = 0; from <= Characters.LAST; from = cuts.higher(from)) {
      groups.computeIfAbsent(membership(from, sets), key -> new ArrayList<>()).add(new Range(from, cuts.higher(from) - 1));
    }
    return groups.values().stream().map(Kin::usual).sorted(MOST_USUAL_FIRST).mapToInt(Integer::intValue).toArray();
  }

  /** Where a set begins or ends, and behind the last character. */
  private static TreeSet<Integer> cuts(Collection<Characters> sets, Effort effort) {
    var cuts = new TreeSet<Integer>();
    cuts.add(Characters.LAST + 1);
    for (var set : sets) {
      cut(set.ranges(), cuts, effort);
      set.properties().forEach(property -> cut(property.ranges(), cuts, effort));
    }
    return cuts;
  }

  private static void cut(List<Range> ranges, TreeSet<Integer> cuts, Effort effort) {
    effort.spend(ranges.size());
    for (var range : ranges) {
      cuts.add(range.from());
      cuts.add(range.to() + 1);
    }
  }

  private static BitSet membership(int codePoint, Collection<Characters> sets) {
    var membership = new BitSet(sets.size());
    int i = 0;
    for (var set : sets) {
      membership.set(i++, set.contains(codePoint));
    }
    return membership;
  }

  // halves of surrogate pairs are taken where there is nothing else
  private static int usual(List<Range> group) {
    var members = Alphabet.membersOf(Characters.of(group.toArray(Range[]::new)), Integer.MAX_VALUE);
    return IntStream.of(members).boxed().min(Comparator.comparingInt(Alphabet::strangeness)).orElse(group.get(0).from());
  }
}
