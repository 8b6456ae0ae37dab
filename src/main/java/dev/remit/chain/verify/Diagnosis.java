package dev.remit.chain.verify;

import dev.remit.chain.Finding;
import dev.remit.chain.Head;
import dev.remit.chain.Reason;
import dev.remit.chain.Row;
import java.util.List;
import java.util.stream.IntStream;

/**
 * What was done to a chain, judged by the rows around the place where it breaks. Each row vouches for the one before it by
 * that one's hash, and for its own number by its own; whoever changes some rows and not all that follow leaves a contradiction.
 * Where rows were changed in a way that fits several stories, the one with the fewest changes is told.
 */
final class Diagnosis {

  private final Head last;
  private final List<Row> rows;
  private final Row row;

  private Diagnosis(Head last, List<Row> rows) {
    this.last = last;
    this.rows = rows;
    this.row = rows.get(0);
  }

  /** @param rows the first that does not follow, and some behind it */
  static Finding of(Passed passed, List<Row> rows) {
    var diagnosis = new Diagnosis(passed.last(), rows);
    var vouched = passed.withHash(diagnosis.row.previous());
    if (vouched.isPresent() && !vouched.get().equals(diagnosis.last) && diagnosis.row.fits(vouched.get().sequence() + 1)) {
      // this one was written behind a row further up: what stands between came in later
      return new Finding(vouched.get().sequence() + 1, Reason.INSERTED);
    }
    return diagnosis.deniesTheLast() ? new Finding(diagnosis.last.sequence(), Reason.EDITED) : diagnosis.found();
  }

  /** The last row got a new hash with its new content; its successor still knows the old one, and is itself vouched for. */
  private boolean deniesTheLast() {
    return last.sequence() > 0
        && row.sequence() == due()
        && row.fits(due())
        && !row.previous().equals(last.hash())
        && (rows.size() == 1 || rows.get(1).previous().equals(row.hash()));
  }

  private Finding found() {
    int place = IntStream.range(0, rows.size()).filter(index -> isDue(rows.get(index))).findFirst().orElse(-1);
    if (place > 0) {
      return elsewhere(rows.get(place), place);
    }
    if (place == 0 || row.sequence() == due()) {
      return new Finding(due(), place == 0 ? Reason.EDITED : inItsPlace());
    }
    return row.sequence() > due() ? new Finding(due(), Reason.REMOVED) : new Finding(row.sequence(), Reason.INSERTED);
  }

  private long due() {
    return last.sequence() + 1;
  }

  /** Whatever number it carries now. */
  private boolean isDue(Row candidate) {
    return candidate.previous().equals(last.hash()) && candidate.fits(due());
  }

  /** The row that is due stands further down. */
  private Finding elsewhere(Row due, int place) {
    if (row.sequence() < due() || due.sequence() == row.sequence()) {
      return new Finding(row.sequence(), Reason.INSERTED);
    }
    boolean belongsLater = due.sequence() == due() ? row.fits(row.sequence()) : row.fits(due.sequence());
    boolean pushed = due.sequence() == due() || due.sequence() == due() + place;
    return new Finding(due(), !belongsLater && pushed ? Reason.INSERTED : Reason.REORDERED);
  }

  /** The row that is due is nowhere, and this one has its number. */
  private Reason inItsPlace() {
    long moved = movedUp();
    if (moved == 0) {
      return Reason.EDITED;
    }
    boolean allMoved = rows.size() == 1 || rows.get(1).fits(rows.get(1).sequence() + moved);
    return allMoved ? Reason.REMOVED : Reason.REORDERED;
  }

  /** By how many numbers the row stands before its own. */
  private long movedUp() {
    return IntStream.rangeClosed(1, Passed.MOST).filter(by -> row.fits(row.sequence() + by)).findFirst().orElse(0);
  }
}
