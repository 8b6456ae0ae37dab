package dev.remit.openapi.diff;

/** The keyword {@code not} (JSON Schema 2020-12 core, section 10.2.1.4): what it names less, the schema accepts more. */
final class ExclusionComparison {

  private final SchemaDiff diff;
  private final Unchanged unchanged;

  ExclusionComparison(SchemaDiff diff, Unchanged unchanged) {
    this.diff = diff;
    this.unchanged = unchanged;
  }

  void compare(Pair pair) {
    // null is compared for itself
    int types = (pair.before.types() | pair.after.types()) & Types.VALUES;
    var left = Leftover.of(pair.before.exclusions(types), pair.after.exclusions(types), unchanged::same);
    if (left.isReplacement()) {
      var old = left.gone().get(0);
      var now = left.fresh().get(0);
      switch (diff.meaning(diff.before(old), diff.after(now))) {
        case EQUAL -> { }
        case WIDER -> pair.found(Rule.EXCLUSION_EXTENDED, old, now);
        case NARROWER -> pair.found(Rule.EXCLUSION_REDUCED, old, now);
        case DIFFERENT -> pair.found(Rule.EXCLUSION_CHANGED, old, now);
      }
    } else {
      left.report(pair, Rule.EXCLUSION_ADDED, Rule.EXCLUSION_REMOVED);
    }
  }
}
