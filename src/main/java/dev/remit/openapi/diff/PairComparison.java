package dev.remit.openapi.diff;

/** One pair of shapes: first what is said about the value, then whether null is accepted, then the alternatives. */
final class PairComparison {

  private final SchemaDiff diff;
  private final AlternativesComparison alternatives;
  private final DiscriminatorComparison discriminators;
  private final SingleComparison single;

  PairComparison(SchemaDiff diff, Unchanged unchanged) {
    this.diff = diff;
    this.alternatives = new AlternativesComparison(diff, unchanged);
    this.discriminators = new DiscriminatorComparison(diff);
    this.single = new SingleComparison(diff, unchanged);
  }

  void of(Pair pair) {
    AnnotationComparison.compare(pair, diff.life());
    var old = pair.before.union();
    var now = pair.after.union();
    if (!old.complete() || !now.complete()) {
      if (!diff.unfoldAlike(pair.before, pair.after)) {
        pair.tooComplex();
      }
      return;
    }
    discriminators.compare(pair, old, now);
    if (old.alternatives().isEmpty() || now.alternatives().isEmpty()) {
      ValueComparison.types(pair, old.typesWithNull(pair.withNull), now.typesWithNull(pair.withNull));
      return;
    }
    if (pair.withNull) {
      NullComparison.compare(pair, old, now);
    }
    alternatives(pair, old, now);
  }

  private void alternatives(Pair pair, Union old, Union now) {
    if (old.alternatives().size() != 1 || now.alternatives().size() != 1) {
      alternatives.match(pair, old, now);
    } else if (old.alternatives().get(0).shape() == pair.before && now.alternatives().get(0).shape() == pair.after) {
      single.compare(pair);
    } else {
      alternatives.matched(pair, old.alternatives().get(0), now.alternatives().get(0));
    }
  }
}
