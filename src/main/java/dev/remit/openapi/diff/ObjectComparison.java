package dev.remit.openapi.diff;

import dev.remit.openapi.Direction;
import java.util.LinkedHashSet;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Objects (JSON Schema 2020-12 validation, section 6.5, and core, section 10.3.2). */
final class ObjectComparison {

  private final SchemaDiff diff;

  ObjectComparison(SchemaDiff diff) {
    this.diff = diff;
  }

  void compare(Pair pair) {
    new Members(pair).compare();
    additional(pair);
    Bound.compareLower(pair, Bound.atLeast(pair.before, "minProperties"), Bound.atLeast(pair.after, "minProperties"),
        Rule.MIN_PROPERTIES_RAISED, Rule.MIN_PROPERTIES_LOWERED);
    Bound.compareUpper(pair, Bound.atMost(pair.before, "maxProperties"), Bound.atMost(pair.after, "maxProperties"),
        Rule.MAX_PROPERTIES_LOWERED, Rule.MAX_PROPERTIES_RAISED);
  }

  private void additional(Pair pair) {
    var old = pair.before.additional();
    var now = pair.after.additional();
    if (old.never() != now.never()) {
      pair.found(now.never() ? Rule.ADDITIONAL_PROPERTIES_CLOSED : Rule.ADDITIONAL_PROPERTIES_OPENED,
          pair.before.first("additionalProperties"), pair.after.first("additionalProperties"));
    } else if (!now.never()) {
      pair.inside(new Step.Rest(), diff.pair(old, now));
    }
  }

  /** The members of one pair, by name. */
  private final class Members {

    private final Pair pair;
    private final Set<String> oldNames;
    private final Set<String> newNames;
    private final Set<String> oldRequired;
    private final Set<String> newRequired;

    Members(Pair pair) {
      this.pair = pair;
      this.oldNames = pair.before.declared();
      this.newNames = pair.after.declared();
      this.oldRequired = pair.before.required();
      this.newRequired = pair.after.required();
    }

    void compare() {
      var names = new LinkedHashSet<>(newNames);
      names.addAll(oldNames);
      names.addAll(oldRequired);
      names.addAll(newRequired);
      names.forEach(this::member);
    }

    private void member(String name) {
      boolean old = oldNames.contains(name) || oldRequired.contains(name) || isConstrained(pair.before, name);
      boolean now = newNames.contains(name) || newRequired.contains(name) || isConstrained(pair.after, name);
      if (old == now || !oldNames.contains(name) && !newNames.contains(name)) {
        kept(name);
      } else if (now) {
        added(name);
      } else {
        removed(name);
      }
    }

    // where additional members have a schema, an undeclared one is as good as declared
    private static boolean isConstrained(Shape shape, String name) {
      var value = shape.property(name);
      return !value.never() && !value.parts().isEmpty();
    }

    private void kept(String name) {
      var old = pair.before.property(name);
      var now = pair.after.property(name);
      boolean readOnly = old.flag("readOnly") && now.flag("readOnly");
      boolean writeOnly = old.flag("writeOnly") && now.flag("writeOnly");
      pair.edges.add(new Pair.Edge(new Step.Member(name), diff.pair(old, now), readOnly, writeOnly));
      required(name, readOnly ? Direction.RESPONSE : writeOnly ? Direction.REQUEST : Direction.NONE);
      access(name, old, now);
    }

    private void required(String name, Direction only) {
      boolean old = oldRequired.contains(name);
      boolean now = newRequired.contains(name);
      if (old != now) {
        var rule = now ? Rule.PROPERTY_BECAME_REQUIRED : Rule.PROPERTY_BECAME_OPTIONAL;
        pair.found(finding(name, rule).showing(old ? "\"required\"" : "\"optional\"", now ? "\"required\"" : "\"optional\"").only(only));
      }
    }

    private void access(String name, Shape old, Shape now) {
      if (old.flag("readOnly") != now.flag("readOnly")) {
        pair.found(Finding.at(new Step.Member(name), readOnly(name, now), old.first("readOnly"), now.first("readOnly")));
      }
      if (old.flag("writeOnly") != now.flag("writeOnly")) {
        pair.found(Finding.at(new Step.Member(name), writeOnly(name, now), old.first("writeOnly"), now.first("writeOnly")));
      }
    }

    private Rule readOnly(String name, Shape now) {
      return now.flag("readOnly") ? Rule.PROPERTY_BECAME_READ_ONLY
          : newRequired.contains(name) ? Rule.REQUIRED_PROPERTY_BECAME_NOT_READ_ONLY : Rule.PROPERTY_BECAME_NOT_READ_ONLY;
    }

    private Rule writeOnly(String name, Shape now) {
      return !now.flag("writeOnly") ? Rule.PROPERTY_BECAME_NOT_WRITE_ONLY
          : oldRequired.contains(name) ? Rule.REQUIRED_PROPERTY_BECAME_WRITE_ONLY : Rule.PROPERTY_BECAME_WRITE_ONLY;
    }

    private void added(String name) {
      boolean required = newRequired.contains(name);
      boolean closed = pair.before.property(name).never();
      var rule = closed ? required ? Rule.REQUIRED_PROPERTY_ADDED_TO_CLOSED_OBJECT : Rule.PROPERTY_ADDED_TO_CLOSED_OBJECT
          : required ? Rule.REQUIRED_PROPERTY_ADDED : Rule.PROPERTY_ADDED;
      report(name, rule, pair.after.property(name));
    }

    private void removed(String name) {
      boolean required = oldRequired.contains(name);
      boolean forbidden = pair.after.property(name).never();
      var rule = forbidden ? required ? Rule.REQUIRED_PROPERTY_FORBIDDEN : Rule.PROPERTY_FORBIDDEN
          : required ? Rule.REQUIRED_PROPERTY_REMOVED : Rule.PROPERTY_REMOVED;
      report(name, rule, pair.before.property(name));
    }

    /** A member that never travels in one direction is not reported for it. */
    private void report(String name, Rule rule, Shape value) {
      var only = value.flag("readOnly") ? Direction.RESPONSE : value.flag("writeOnly") ? Direction.REQUEST : Direction.NONE;
      pair.found(finding(name, rule).only(only));
    }

    private Finding finding(String name, Rule rule) {
      return Finding.at(new Step.Member(name), rule, place(pair.before, name), place(pair.after, name));
    }
  }

  private static @Nullable Located place(Shape shape, String name) {
    for (var properties : shape.every("properties")) {
      var declared = properties.at(name);
      if (declared != null) {
        return declared;
      }
    }
    return null;
  }
}
