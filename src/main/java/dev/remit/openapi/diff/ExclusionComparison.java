package dev.remit.openapi.diff;

import dev.remit.openapi.tree.ArrayNode;
import dev.remit.openapi.tree.Node;
import dev.remit.openapi.tree.ObjectNode;
import dev.remit.openapi.value.Answer;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The keyword {@code not} (JSON Schema 2020-12 core, section 10.2.1.4): what it names less, the schema accepts more. Values that are
 * listed are excluded one by one, in however many lists they stand.
 */
final class ExclusionComparison {

  private final SchemaDiff diff;
  private final Unchanged unchanged;

  ExclusionComparison(SchemaDiff diff, Unchanged unchanged) {
    this.diff = diff;
    this.unchanged = unchanged;
  }

  void compare(Pair pair) {
    if (!pair.before.has("not") && !pair.after.has("not")) {
      return;
    }
    // null is compared for itself
    int types = (pair.before.types() | pair.after.types()) & Types.VALUES;
    var left = Leftover.of(excluded(pair.before, types), excluded(pair.after, types), unchanged::same);
    if (left.isReplacement() && !(areLists(left.gone()) && areLists(left.fresh()))) {
      schemas(pair, left);
    } else {
      values(pair, left, types);
      schemas(pair, new Leftover(schemas(left.gone()), schemas(left.fresh())));
    }
  }

  private static boolean areLists(List<Located> exclusions) {
    return schemas(exclusions).isEmpty();
  }

  private void schemas(Pair pair, Leftover left) {
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

  private static List<Located> schemas(List<Located> exclusions) {
    return exclusions.stream().filter(each -> values(each) == null).toList();
  }

  /** Compares the lists: a value that the other side refuses anyway makes no difference. */
  private static void values(Pair pair, Leftover left, int types) {
    var gone = differing(left.gone(), pair.after, types);
    var fresh = differing(left.fresh(), pair.before, types);
    var old = gone.isEmpty() ? list(left.gone()) : gone.get(0);
    var now = fresh.isEmpty() ? list(left.fresh()) : fresh.get(0);
    if (gone.isEmpty() && fresh.isEmpty()) {
      return;
    }
    if (old != null && now != null) {
      pair.found(fresh.isEmpty() ? Rule.EXCLUSION_REDUCED : gone.isEmpty() ? Rule.EXCLUSION_EXTENDED : Rule.EXCLUSION_CHANGED, old, now);
    } else {
      new Leftover(gone, fresh).report(pair, Rule.EXCLUSION_ADDED, Rule.EXCLUSION_REMOVED);
    }
  }

  private static @Nullable Located list(List<Located> exclusions) {
    return exclusions.stream().filter(each -> values(each) != null).findFirst().orElse(null);
  }

  /** The lists with a value of these types that the other side may accept. */
  private static List<Located> differing(List<Located> exclusions, Shape other, int types) {
    return exclusions.stream().filter(each -> {
      var values = values(each);
      return values != null && values.stream().anyMatch(value -> (Types.of(value) & types) != 0 && other.accepts(value) != Answer.NO);
    }).toList();
  }

  /** The values that a schema names if it says nothing else; null if it does, or names none. */
  private static @Nullable List<Node> values(Located schema) {
    if (!(schema.node() instanceof ObjectNode object) || object.size() > 2 || object.size() == 2 && !object.has("type")) {
      return null;
    }
    var only = object.get("const");
    var listed = only != null ? List.of(only) : object.get("enum") instanceof ArrayNode several ? several.items() : null;
    if (listed == null) {
      return null;
    }
    var values = new ArrayList<>(listed);
    values.removeIf(value -> (Types.of(value) & Types.declared(object.get("type"))) == 0);
    return values;
  }
}
