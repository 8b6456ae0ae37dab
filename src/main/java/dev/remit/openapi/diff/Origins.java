package dev.remit.openapi.diff;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** Of all the places where a finding was met those that are told, and looked at for a witness: the nearest one, and few others. */
final class Origins {

  /** How many are kept besides the nearest one. */
  private static final int KEPT = 2;

  private final Rule rule;
  private final List<Origin> some = new ArrayList<>(1);
  private @Nullable Origin nearest;
  private @Nullable String operation;
  private @Nullable String place;
  /** Whether all of them hold texts, where types do not show. */
  private boolean onlyText = true;
  /** Whether nothing that is empty is sent in any of them. */
  private boolean neverEmpty = true;
  /** Whether all of them are of subtypes, where no message proves anything. */
  private boolean onlySubtypes = true;

  Origins(Rule rule) {
    this.rule = rule;
  }

  /** Adds one in this operation; null for the whole document. */
  void add(@Nullable String label, String where, Origin origin) {
    keep(origin);
    if (nearest == null || origin.distance() < nearest.distance() && (!isWebhook(label) || isWebhook(operation))) {
      nearest = origin;
      operation = label;
      place = where;
    }
  }

  // one of each kind has to be among them
  private void keep(Origin origin) {
    boolean isText = onlyText && origin.isText();
    boolean isNeverEmpty = neverEmpty && NeverEmpty.isAt(origin, rule);
    boolean isOfSubtype = onlySubtypes && origin.isOfSubtype();
    if (some.size() < KEPT) {
      some.add(origin);
    } else if (onlyText && !isText || neverEmpty && !isNeverEmpty || onlySubtypes && !isOfSubtype) {
      some.set(KEPT - 1, origin);
    }
    onlyText = isText;
    neverEmpty = isNeverEmpty;
    onlySubtypes = isOfSubtype;
  }

  // those who call say what they call, and not what they are called by
  private static boolean isWebhook(@Nullable String label) {
    return label != null && label.startsWith(Operation.WEBHOOK);
  }

  boolean isEmpty() {
    return some.isEmpty();
  }

  /** Those that are looked at, the nearest first. */
  List<Origin> all() {
    var all = new ArrayList<Origin>();
    all.add(Objects.requireNonNull(nearest));
    some.stream().filter(origin -> origin != nearest).forEach(all::add);
    return all;
  }

  /** The operation of the nearest one; null if it concerns the whole document. */
  @Nullable String operation() {
    return operation;
  }

  /** Where in its operation the nearest one is. */
  String place() {
    return Objects.requireNonNull(place);
  }
}
