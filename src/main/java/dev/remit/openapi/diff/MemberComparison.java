package dev.remit.openapi.diff;

import dev.remit.openapi.Direction;
import dev.remit.openapi.tree.Node;
import java.util.LinkedHashSet;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** The members of one pair of objects, by name. */
final class MemberComparison {

  private final SchemaDiff diff;
  private final Unchanged unchanged;
  private final Pair pair;
  private final Set<String> oldNames;
  private final Set<String> newNames;
  private final Set<String> oldRequired;
  private final Set<String> newRequired;

  MemberComparison(SchemaDiff diff, Unchanged unchanged, Pair pair) {
    this.diff = diff;
    this.unchanged = unchanged;
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
    boolean isOtherwiseUndecided = false;
    for (var name : names) {
      member(name);
      isOtherwiseUndecided |= pair.before.members().isUndecided(name) != pair.after.members().isUndecided(name);
    }
    unevaluated(isOtherwiseUndecided);
  }

  private void unevaluated(boolean isOtherwiseUndecided) {
    var old = pair.before.members();
    var now = pair.after.members();
    var depending = Leftover.of(old.depending(), now.depending(), unchanged::same);
    // names of a pattern that came or went may be evaluated by what depends on the value
    boolean mayDepend = !(old.depending().isEmpty() && now.depending().isEmpty()) && !old.patterns().equals(now.patterns());
    if (isOtherwiseUndecided || mayDepend || !depending.isEmpty()) {
      Unevaluated.changed(pair, Rule.UNEVALUATED_PROPERTIES_CHANGED, "unevaluatedProperties", depending);
    }
  }

  private void member(String name) {
    if (isUnchanged(name)) {
      return;
    }
    var old = pair.before.property(name);
    var now = pair.after.property(name);
    if (old.never() || now.never()) {
      if (!now.never()) {
        report(name, newRequired.contains(name)
            ? Rule.REQUIRED_PROPERTY_ADDED_TO_CLOSED_OBJECT : Rule.PROPERTY_ADDED_TO_CLOSED_OBJECT, now);
      } else if (!old.never()) {
        removed(name, LifeCycle.Removal.MEMBER_OF_CLOSED, LifeCycle.Removal.REQUIRED_MEMBER_OF_CLOSED, old);
      }
    } else if (isKept(name, old, now)) {
      kept(name, old, now);
    } else if (newNames.contains(name)) {
      report(name, newRequired.contains(name) ? Rule.REQUIRED_PROPERTY_ADDED : Rule.PROPERTY_ADDED, now);
    } else {
      removed(name, LifeCycle.Removal.MEMBER, LifeCycle.Removal.REQUIRED_MEMBER, old);
    }
  }

  private void removed(String name, LifeCycle.Removal optional, LifeCycle.Removal required, Shape old) {
    report(name, (oldRequired.contains(name) ? required : optional).of(old, diff.life()), old);
  }

  // where nothing else in the object speaks of members, a declaration that did not change says it all
  private boolean isUnchanged(String name) {
    return pair.before.parts().size() == 1 && pair.after.parts().size() == 1
        && oldRequired.contains(name) == newRequired.contains(name)
        && isPlain(pair.before.parts().get(0)) && isPlain(pair.after.parts().get(0))
        && oldNames.contains(name) && unchanged.same(declaration(pair.before, name), declaration(pair.after, name));
  }

  private static boolean isPlain(Located part) {
    return !part.has("patternProperties") && !part.has("unevaluatedProperties");
  }

  private static @Nullable Node declaration(Shape shape, String name) {
    return Located.nodeOf(shape.parts().get(0).at("properties", name));
  }

  // what is required, or constrained as an additional member, is as good as declared
  private boolean isKept(String name, Shape old, Shape now) {
    boolean before = oldNames.contains(name);
    boolean after = newNames.contains(name);
    return before == after
        || before && (newRequired.contains(name) || !now.parts().isEmpty())
        || after && (oldRequired.contains(name) || !old.parts().isEmpty());
  }

  private void kept(String name, Shape old, Shape now) {
    boolean readOnly = old.flag("readOnly") && now.flag("readOnly");
    boolean writeOnly = old.flag("writeOnly") && now.flag("writeOnly");
    pair.edges.add(new Pair.Edge(new Step.Member(name), diff.pair(old, now), readOnly, writeOnly));
    required(name, newRequired.contains(name) ? now : old);
    access(name, old, now);
  }

  /** @param demanding what demands the member, which does so only where it travels */
  private void required(String name, Shape demanding) {
    boolean old = oldRequired.contains(name);
    boolean now = newRequired.contains(name);
    if (old != now) {
      var rule = now ? Rule.PROPERTY_BECAME_REQUIRED : Rule.PROPERTY_BECAME_OPTIONAL;
      pair.found(finding(name, rule).showing(old ? "\"required\"" : "\"optional\"", now ? "\"required\"" : "\"optional\"")
          .only(travelling(demanding)));
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

  /** A member that never travels in one direction is not reported for it. */
  private void report(String name, Rule rule, Shape value) {
    pair.found(finding(name, rule).only(travelling(value)));
  }

  private static Direction travelling(Shape value) {
    return value.flag("readOnly") ? Direction.RESPONSE : value.flag("writeOnly") ? Direction.REQUEST : Direction.NONE;
  }

  private Finding finding(String name, Rule rule) {
    return Finding.at(new Step.Member(name), rule, pair.before.firstAt("properties", name), pair.after.firstAt("properties", name));
  }
}
