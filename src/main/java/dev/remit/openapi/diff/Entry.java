package dev.remit.openapi.diff;

import dev.remit.openapi.Change;
import dev.remit.openapi.Direction;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A finding in one direction, with the operations in which it was met. */
final class Entry {

  /** How many of the places a finding was met in are looked at for a witness. */
  private static final int ORIGINS = 2;

  private final Finding finding;
  private final Direction direction;
  private final String place;
  private final List<Change.Use> uses = new ArrayList<>();
  private final List<Origin> origins = new ArrayList<>();
  /** Whether all the places it was met in hold texts, where types do not show. */
  private boolean onlyText = true;
  /** Whether nothing that is empty is sent in any of them. */
  private boolean neverEmpty = true;
  /** Whether all of them are of subtypes, where no message proves anything. */
  private boolean onlySubtypes = true;

  Entry(Finding finding, Direction direction, String place) {
    this.finding = finding;
    this.direction = direction;
    this.place = place;
  }

  // operations come one after the other, so the last use tells whether this one is known
  void usedBy(@Nullable String operation, String where, Origin origin) {
    boolean isText = onlyText && origin.isText();
    boolean isNeverEmpty = neverEmpty && NeverEmpty.isAt(origin, finding.rule());
    boolean isOfSubtype = onlySubtypes && origin.isOfSubtype();
    if (origins.size() < ORIGINS) {
      origins.add(origin);
    } else if (onlyText && !isText || neverEmpty && !isNeverEmpty || onlySubtypes && !isOfSubtype) {
      origins.set(ORIGINS - 1, origin);
    }
    onlyText = isText;
    neverEmpty = isNeverEmpty;
    onlySubtypes = isOfSubtype;
    if (operation != null && (uses.isEmpty() || !uses.get(uses.size() - 1).operation().equals(operation))) {
      uses.add(new Change.Use(operation, where));
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
    return question.asks(finding.rule(), direction, place);
  }

  Told told(Court court) {
    var rule = finding.rule();
    var before = text(finding.before());
    var after = text(finding.after());
    var judgement = court.judge(finding, direction, origins);
    return new Told(new Change(rule.id(), judgement.severity(), rule.sourceBreaking(), direction,
        uses.isEmpty() ? null : uses.get(0).operation(), place, before, after, cut(finding.old()), cut(finding.now()),
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
