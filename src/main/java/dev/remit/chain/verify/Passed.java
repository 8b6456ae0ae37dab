package dev.remit.chain.verify;

import dev.remit.chain.Head;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Optional;

/** The rows that followed one another so far: the last ones of them, in order to find where a false one came in. */
final class Passed {

  /** How many rows are looked at around a broken place, in each direction. */
  static final int MOST = 1_000;

  private final Deque<Head> recent = new ArrayDeque<>();

  Passed() {
    recent.add(Head.START);
  }

  void add(Head head) {
    recent.add(head);
    if (recent.size() > MOST) {
      recent.remove();
    }
  }

  Head last() {
    return recent.getLast();
  }

  Optional<Head> withHash(String hash) {
    return recent.stream().filter(head -> head.hash().equals(hash)).findFirst();
  }

  /** The last before a row; when that is too long ago only its number is known. */
  Head before(long sequence) {
    return recent.stream()
        .filter(head -> head.sequence() < sequence)
        .reduce((one, next) -> next)
        .orElse(new Head(sequence - 1, ""));
  }
}
