package dev.remit.openapi.diff;

import dev.remit.openapi.value.Patterns;

/** Two shapes without alternatives, keyword by keyword. */
final class SingleComparison {

  private final ObjectComparison objects;
  private final ArrayComparison arrays;
  private final ContentComparison contents;
  private final ExclusionComparison exclusions;
  private final ConditionComparison conditions;
  private final UnknownComparison unknown;
  private final Patterns patterns;

  SingleComparison(SchemaDiff diff, Unchanged unchanged) {
    this.objects = new ObjectComparison(diff, unchanged);
    this.arrays = new ArrayComparison(diff, unchanged);
    this.contents = new ContentComparison(diff);
    this.exclusions = new ExclusionComparison(diff, unchanged);
    this.conditions = new ConditionComparison(diff, unchanged);
    this.unknown = new UnknownComparison(diff, unchanged);
    this.patterns = diff.patterns();
  }

  void compare(Pair pair) {
    int common = ValueComparison.compare(pair, patterns);
    if ((common & Types.STRING) != 0) {
      contents.compare(pair);
    }
    if ((common & Types.OBJECT) != 0) {
      objects.compare(pair);
    }
    if ((common & Types.ARRAY) != 0) {
      arrays.compare(pair);
    }
    if (common != 0) {
      exclusions.compare(pair);
      conditions.compare(pair);
      unknown.compare(pair);
    }
  }
}
