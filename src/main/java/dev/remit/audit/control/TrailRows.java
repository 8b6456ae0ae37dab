package dev.remit.audit.control;

import dev.remit.chain.Head;
import dev.remit.chain.Row;
import dev.remit.chain.Rows;
import java.util.ArrayDeque;
import java.util.NoSuchElementException;
import java.util.Queue;

/**
 * The rows of our own database, some at a time, each time in a short transaction: others write meanwhile. It ends where no
 * row comes although the head was asked before, so that the head is never older than the last row, and a head that
 * is further has lost its rows.
 */
final class TrailRows implements Rows {

  private static final int AT_ONCE = 1_000;

  private final Trail trail;
  private final Queue<Row> ahead = new ArrayDeque<>();
  private long last;
  private Head head;

  TrailRows(Trail trail) {
    this.trail = trail;
    this.head = trail.head();
  }

  @Override
  public boolean hasNext() {
    if (ahead.isEmpty()) {
      head = trail.head();
      ahead.addAll(trail.after(last, AT_ONCE));
    }
    return !ahead.isEmpty();
  }

  @Override
  public Row next() {
    if (!hasNext()) {
      throw new NoSuchElementException();
    }
    var row = ahead.remove();
    last = row.sequence();
    return row;
  }

  @Override
  public Head head() {
    return head;
  }
}
