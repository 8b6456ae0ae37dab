package dev.remit.chain.verify;

import dev.remit.chain.Checkpoint;
import dev.remit.chain.Finding;
import dev.remit.chain.Head;
import dev.remit.chain.Reason;
import dev.remit.chain.Row;
import dev.remit.chain.Rows;
import dev.remit.chain.Verdict;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Reads a chain once, and looks around only where it is broken. */
public final class Verifier {

  private final Rows rows;
  private final Witnesses witnesses;
  private final Erasures erasures = new Erasures();
  private final Passed passed = new Passed();

  public Verifier(Rows rows, List<Checkpoint> checkpoints) {
    this.rows = rows;
    this.witnesses = new Witnesses(checkpoints);
  }

  public Verdict verdict() {
    while (rows.hasNext()) {
      var row = rows.next();
      if (!follows(row)) {
        return broken(row);
      }
      passed.add(row.head());
      var finding = Stream.of(erasures.pass(row), witnesses.pass(row)).flatMap(Optional::stream).findFirst();
      if (finding.isPresent()) {
        return earliest(finding.get());
      }
    }
    return earliest(end());
  }

  private boolean follows(Row row) {
    var last = passed.last();
    return row.sequence() == last.sequence() + 1 && row.previous().equals(last.hash()) && row.fits(row.sequence());
  }

  private Verdict broken(Row row) {
    var around = new ArrayList<Row>();
    around.add(row);
    while (rows.hasNext() && around.size() < Passed.MOST) {
      around.add(rows.next());
    }
    around.forEach(erasures::skip);
    return earliest(Diagnosis.of(passed, around));
  }

  private @Nullable Finding end() {
    var last = passed.last();
    return Stream.of(noted(last), witnesses.missing(last)).flatMap(Optional::stream).findFirst().orElse(null);
  }

  private Optional<Finding> noted(Head last) {
    var head = rows.head();
    if (head == null || head.equals(last)) {
      return Optional.empty();
    }
    return Optional.of(head.sequence() > last.sequence() ? new Finding(last.sequence() + 1, Reason.CUT)
        : head.sequence() < last.sequence() ? new Finding(head.sequence() + 1, Reason.INSERTED)
        : new Finding(last.sequence(), Reason.EDITED));
  }

  /** An erasure that excuses a missing detail may stand anywhere behind it, also behind what is broken. */
  private Verdict earliest(@Nullable Finding finding) {
    rows.forEachRemaining(erasures::skip);
    var first = Stream.concat(Stream.ofNullable(finding), erasures.unexcused().stream())
        .min(Comparator.comparingLong(Finding::sequence));
    var sound = first.map(found -> passed.before(found.sequence())).orElse(passed.last());
    return new Verdict(sound.sequence(), first.orElse(null), sound);
  }
}
