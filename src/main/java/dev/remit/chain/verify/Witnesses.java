package dev.remit.chain.verify;

import dev.remit.chain.Checkpoint;
import dev.remit.chain.Finding;
import dev.remit.chain.Head;
import dev.remit.chain.Reason;
import dev.remit.chain.Row;
import java.util.ArrayDeque;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Queue;

/** Compares the rows with the checkpoints that were made of them. */
final class Witnesses {

  private final Queue<Checkpoint> ahead;

  Witnesses(List<Checkpoint> checkpoints) {
    ahead = new ArrayDeque<>(checkpoints.stream().filter(Witnesses::ofARow).sorted(Comparator.comparingLong(Checkpoint::sequence)).toList());
  }

  /** A checkpoint of an empty chain proves nothing. */
  private static boolean ofARow(Checkpoint checkpoint) {
    return checkpoint.sequence() > 0;
  }

  Optional<Finding> pass(Row row) {
    boolean same = true;
    while (!ahead.isEmpty() && ahead.element().sequence() == row.sequence()) {
      same &= ahead.remove().hash().equals(row.hash());
    }
    return same ? Optional.empty() : Optional.of(new Finding(row.sequence(), Reason.REWRITTEN));
  }

  /** Whether one was made of a row that is no longer there. */
  Optional<Finding> missing(Head last) {
    return ahead.isEmpty() ? Optional.empty() : Optional.of(new Finding(last.sequence() + 1, Reason.CUT));
  }
}
