package dev.remit.openapi.diff;

import dev.remit.openapi.Direction;
import dev.remit.openapi.Party;
import dev.remit.openapi.value.Effort;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Looks for a message that proves a finding: one version accepts it and the other refuses it. In a request the old
 * version is the one that accepts, in an answer the new one.
 */
final class Witnesses {

  private final Side before;
  private final Side after;
  private final Budget budget = new Budget();
  private final Map<Direction, Examples> old = new EnumMap<>(Direction.class);
  private final Map<Direction, Examples> now = new EnumMap<>(Direction.class);
  private final Map<Direction, Lessons> lessons = new EnumMap<>(Direction.class);

  Witnesses(Side before, Side after) {
    this.before = before;
    this.after = after;
  }

  /** Null if none was found. */
  @Nullable Proof of(Finding finding, Direction direction, List<Origin> origins) {
    budget.begin(Budget.EACH);
    var first = origins.get(0);
    if (first.way() == null) {
      return Structure.proof(finding.rule(), direction, origins, before);
    }
    var accepted = accepting(direction);
    var accepting = examples(accepted, direction);
    var refusing = examples(accepted == Party.BEFORE ? Party.AFTER : Party.BEFORE, direction);
    var trial = new Trial(accepting, refusing, accepted, direction, origins);
    var pair = first.way().pair();
    search(Suspects.of(accepting, refusing, accepted, pair, finding), trial, pair, finding.rule(),
        lessons.computeIfAbsent(direction, key -> new Lessons()));
    return trial.proof();
  }

  private void search(Suspects suspects, Trial trial, Pair pair, Rule rule, Lessons learnt) {
    budget.begin(suspects.areOfOneForm() && learnt.areBad(pair) ? Budget.LITTLE
        : rule == Rule.ALTERNATIVES_OVERLAP_CHANGED ? Budget.SOME : Budget.EACH);
    try {
      if (rule == Rule.ALTERNATIVE_OVERLAPS || rule == Rule.ALTERNATIVES_OVERLAP_CHANGED && suspects.areObjectsOfForms()) {
        // that an object with what several forms need is refused is always found, and nobody sends it
        suspects.plainOfEachForm(trial);
      } else {
        search(suspects, trial, pair, learnt);
      }
    } catch (Effort.Spent nothingFound) {
      // then there is no proof
    }
    if (suspects.areOfOneForm() && trial.proof() == null) {
      learnt.failed(pair);
    }
    // to tell what was found takes steps, too
    budget.begin(Budget.EACH);
  }

  // what showed one form that came or went may show the next; that nothing did need not be found out again
  private static void search(Suspects suspects, Trial trial, Pair pair, Lessons learnt) {
    if (!pair.telling.isEmpty() && (suspects.plain(trial) || suspects.these(pair.telling, trial))) {
      return;
    }
    if (!suspects.areOfOneForm()) {
      suspects.any(trial);
    } else if (suspects.plain(trial) || Taking.any(learnt.shown(pair), trial) || suspects.strange(trial)
        || suspects.any(trial) || learnt.begin(pair) && suspects.ofAnyForm().any(trial)) {
      learnt.showed(pair, trial.proof());
    }
  }

  static Party accepting(Direction direction) {
    return direction == Direction.RESPONSE ? Party.AFTER : Party.BEFORE;
  }

  Examples examples(Party party, Direction direction) {
    return party == Party.BEFORE ? old.computeIfAbsent(direction, key -> new Examples(before, key, budget))
        : now.computeIfAbsent(direction, key -> new Examples(after, key, budget));
  }
}
