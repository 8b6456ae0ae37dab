package dev.remit.chain.verify;

import dev.remit.chain.Finding;
import dev.remit.chain.Reason;
import dev.remit.chain.Row;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/** A detail may be missing where a later row says that the person whose data it showed was erased. */
final class Erasures {

  private final Map<String, Long> waiting = new HashMap<>();

  /** Looks at the detail of a row that follows the one before. */
  Optional<Finding> pass(Row row) {
    var detail = row.detail();
    if (detail != null && !detail.seal().equals(row.fact().seal())) {
      return Optional.of(new Finding(row.sequence(), Reason.EDITED));
    }
    if (detail == null && row.fact().personal() == null) {
      return Optional.of(new Finding(row.sequence(), Reason.EMPTIED));
    }
    skip(row);
    if (detail == null) {
      waiting.putIfAbsent(row.fact().personal(), row.sequence());
    }
    return Optional.empty();
  }

  /** Only asks whether it is an erasure. */
  void skip(Row row) {
    if (row.erases()) {
      waiting.remove(row.fact().object());
    }
  }

  /** The first row whose detail is missing without an erasure. */
  Optional<Finding> unexcused() {
    return waiting.values().stream().min(Long::compare).map(sequence -> new Finding(sequence, Reason.EMPTIED));
  }
}
