package dev.remit.openapi.diff;

import dev.remit.openapi.Change;
import dev.remit.openapi.Direction;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A finding in one direction, with the operations in which it was met. */
final class Entry {

  private final Finding finding;
  private final Direction direction;
  private final List<Change.Use> uses = new ArrayList<>();
  private final Origins origins;
  /** How far it was in the operation that came last. */
  private long distance;

  Entry(Finding finding, Direction direction) {
    this.finding = finding;
    this.direction = direction;
    this.origins = new Origins(finding.rule());
  }

  // operations come one after the other, so the last use tells whether this one is known
  void usedBy(@Nullable String operation, String where, Origin origin) {
    origins.add(operation, where, origin);
    if (operation == null) {
      return;
    }
    int last = uses.size() - 1;
    if (last < 0 || !uses.get(last).operation().equals(operation)) {
      uses.add(new Change.Use(operation, where));
      distance = origin.distance();
    } else if (origin.distance() < distance) {
      uses.set(last, new Change.Use(operation, where));
      distance = origin.distance();
    }
  }

  /** Whether it means anything in this place. */
  boolean mattersIn(Origin origin) {
    return finding.rule().mattersIn(origin) && !Bytes.areSpelled(finding.rule(), origin);
  }

  /** Whether it was met anywhere where it means something. */
  boolean isUsed() {
    return !origins.isEmpty();
  }

  boolean is(Report.Question question) {
    return question.asks(finding.rule(), direction, origins.place());
  }

  Told told(Court court) {
    var rule = finding.rule();
    var before = text(finding.before());
    var after = text(finding.after());
    var judgement = court.judge(finding, direction, origins.all());
    return new Told(new Change(rule.id(), judgement.severity(), rule.sourceBreaking(), direction,
        origins.operation(), origins.place(), before, after, cut(finding.old()), cut(finding.now()),
        RuleTexts.why(rule, direction) + judgement.note(), RuleTexts.fix(rule),
        Fingerprint.of(rule.id(), direction.name(), before, after, finding.old(), finding.now()), List.copyOf(uses),
        judgement.witness()), judgement.proof());
  }

  private static @Nullable String text(@Nullable Object pointer) {
    return pointer == null ? null : pointer.toString();
  }

  static @Nullable String cut(@Nullable String value) {
    return value == null || value.length() <= Change.VALUE_LIMIT ? value
        : value.substring(0, Change.VALUE_LIMIT - 1) + "…";
  }
}
