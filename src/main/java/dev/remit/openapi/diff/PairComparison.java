package dev.remit.openapi.diff;

/** One pair of shapes: first what is said about the value, then whether null is accepted, then the alternatives. */
final class PairComparison {

  private final AlternativesComparison alternatives;
  private final ObjectComparison objects;
  private final ArrayComparison arrays;
  private final AssertionComparison assertions;

  PairComparison(SchemaDiff diff, Unchanged unchanged) {
    this.alternatives = new AlternativesComparison(diff, unchanged);
    this.objects = new ObjectComparison(diff);
    this.arrays = new ArrayComparison(diff);
    this.assertions = new AssertionComparison(diff, unchanged);
  }

  void of(Pair pair) {
    AnnotationComparison.compare(pair);
    var old = pair.before.union();
    var now = pair.after.union();
    if (!old.complete() || !now.complete()) {
      pair.tooComplex();
      return;
    }
    if (old.alternatives().isEmpty() || now.alternatives().isEmpty()) {
      ValueComparison.types(pair, old.typesWithNull(pair.withNull), now.typesWithNull(pair.withNull));
      return;
    }
    if (pair.withNull) {
      NullComparison.compare(pair, old, now);
    }
    if (old.alternatives().size() == 1 && now.alternatives().size() == 1) {
      single(pair, old.alternatives().get(0), now.alternatives().get(0));
    } else {
      alternatives.match(pair, old, now);
    }
  }

  private void single(Pair pair, Union.Alternative old, Union.Alternative now) {
    if (old.shape() != pair.before || now.shape() != pair.after) {
      alternatives.matched(pair, old, now);
      return;
    }
    int common = ValueComparison.compare(pair);
    if ((common & Types.OBJECT) != 0) {
      objects.compare(pair);
    }
    if ((common & Types.ARRAY) != 0) {
      arrays.compare(pair);
    }
    if (common != 0) {
      assertions.compare(pair);
    }
  }
}
