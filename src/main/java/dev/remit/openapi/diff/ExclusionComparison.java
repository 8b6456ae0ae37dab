package dev.remit.openapi.diff;

import dev.remit.openapi.tree.ObjectNode;
import java.util.ArrayList;
import java.util.List;

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
    var left = Leftover.of(excluded(pair.before, types), excluded(pair.after, types), unchanged::same);
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

  /** What each part excludes of values of these types, one by one; what is excluded twice is among the parts. */
  private static List<Located> excluded(Shape shape, int types) {
    if (!shape.has("not")) {
      return List.of();
    }
    var found = new ArrayList<Located>();
    for (var part : shape.parts()) {
      var excluded = Shapes.excludedTwice(part) == null ? part.at("not") : null;
      if (excluded != null) {
        add(excluded, types, shape.shapes(), found);
      }
    }
    return found;
  }

  // of several forms each is excluded for itself
  private static void add(Located schema, int types, Shapes shapes, List<Located> found) {
    var forms = schema.node() instanceof ObjectNode object && object.size() == 1 ? schema.at("anyOf") : null;
    if (forms != null) {
      forms.items().forEach(form -> add(form, types, shapes, found));
    } else if ((shapes.of(schema).types() & types) != 0) {
      found.add(schema);
    }
  }
}
