package dev.remit.openapi.diff;

import dev.remit.openapi.tree.ArrayNode;
import dev.remit.openapi.tree.Node;
import dev.remit.openapi.tree.ObjectNode;
import java.util.ArrayList;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.BiPredicate;
import org.jspecify.annotations.Nullable;

/**
 * Which parts of the documents are the same, references included, so that they need no comparison. A reference is
 * changed when its targets differ, or when a reference inside its target is changed.
 */
final class Unchanged {

  /** Parts in another order are searched for up to this many. */
  private static final int SHUFFLED = 64;

  /** Objects with so few members are looked through anew, which takes less than to remember them. */
  private static final int FEW = 2;

  private final Side before;
  private final Side after;
  private final Set<String> changed;
  private final Set<String> changedSubtypes;
  private final Map<Node, Boolean> touched = new IdentityHashMap<>();

  Unchanged(Side before, Side after) {
    this.before = before;
    this.after = after;
    var references = new ChangedReferences(before, after);
    this.changed = references.all();
    this.changedSubtypes = references.subtypes();
  }

  /** Whether both nodes mean the same, whatever they refer to included. */
  boolean same(@Nullable Node old, @Nullable Node now) {
    if (old == null || now == null) {
      return old == now;
    }
    return sameDialect() && old.sameAs(now) && !isTouched(now);
  }

  /** The same for two path items, of which the document knows what they refer to. */
  boolean samePathItem(Located old, Located now) {
    var references = after.document.referencesIn(now.node());
    return references == null ? same(old, now)
        : sameDialect() && old.node().sameAs(now.node()) && !isAnyChanged(references);
  }

  private boolean isAnyChanged(List<String> references) {
    for (var reference : references) {
      if (changed.contains(reference)) {
        return true;
      }
    }
    return false;
  }

  boolean same(@Nullable Located old, @Nullable Located now) {
    return same(Located.nodeOf(old), Located.nodeOf(now));
  }

  /** Whether both shapes are made of the same parts, and have the same subtypes where they inherit a discriminator. */
  boolean same(Shape old, Shape now) {
    if (old.parts().size() != now.parts().size() || old.groups().size() != now.groups().size()
        || old.never() != now.never() || !old.groups().isEmpty() && old.settled().size() != now.settled().size()) {
      return false;
    }
    return sameInAnyOrder(old.parts(), now.parts(), this::samePart)
        && sameInAnyOrder(old.groups(), now.groups(), this::sameGroup) && sameSubtypes(old, now);
  }

  private boolean sameSubtypes(Shape old, Shape now) {
    if (!now.has("discriminator")) {
      return true;
    }
    var below = now.subtypes().below(now.subtypes().name(now));
    return below.equals(old.subtypes().below(old.subtypes().name(old))) && Collections.disjoint(below, changedSubtypes);
  }

  // an order that was kept is found at once
  private static <T> boolean sameInAnyOrder(List<T> old, List<T> now, BiPredicate<T, T> same) {
    var open = new ArrayList<>(now);
    for (var each : old) {
      int at = 0;
      while (at < open.size() && !same.test(each, open.get(at))) {
        at++;
      }
      if (at == open.size() || at > 0 && open.size() > SHUFFLED) {
        return false;
      }
      open.remove(at);
    }
    return true;
  }

  private boolean sameGroup(Group old, Group now) {
    return old.exclusive() == now.exclusive() && same(old.branches(), now.branches());
  }

  private boolean samePart(Located old, Located now) {
    return same(old, now) || sameDialect() && !Shapes.mindsNesting(old) && !leadsToSeveral(old)
        && isWrittenAlike(old, now) && isWrittenAlike(now, old);
  }

  // such places are no parts of the shape, so nobody else looks at them
  private boolean leadsToSeveral(Located part) {
    var reference = part.text("$dynamicRef");
    return reference != null && before.dynamicTargets(reference).size() > 1;
  }

  /** Whether all keywords of this part say the same in the other one, but for those that only combine. */
  private boolean isWrittenAlike(Located part, Located other) {
    for (var key : part.keys()) {
      if (!Shapes.COMPOSITION.contains(key) && !same(member(part, key), member(other, key))) {
        return false;
      }
    }
    return true;
  }

  private static @Nullable Node member(Located part, String key) {
    return part.node() instanceof ObjectNode object ? object.get(key) : null;
  }

  // the same text may mean something else in the other version of OpenAPI
  boolean sameDialect() {
    return before.document.dialect().isJsonSchema() == after.document.dialect().isJsonSchema();
  }

  /** Whether a reference in here, at any depth, leads to something that has changed. */
  private boolean isTouched(Node node) {
    if (!node.refers()) {
      return false;
    }
    if (!(node instanceof ObjectNode object)) {
      return isAnyTouched((ArrayNode) node);
    }
    return object.size() <= FEW ? isTouched(object) : remembered(object);
  }

  private boolean remembered(ObjectNode object) {
    var known = touched.get(object);
    if (known == null) {
      known = isTouched(object);
      touched.put(object, known);
    }
    return known;
  }

  // where a dynamic reference leads depends on the way, so it never counts as the same
  private boolean isTouched(ObjectNode object) {
    if (object.sharedKeys().refer()) {
      var reference = object.text("$ref");
      if (reference != null && changed.contains(reference) || object.has("$dynamicRef")) {
        return true;
      }
    }
    for (int i = 0; i < object.size(); i++) {
      if (isTouched(object.value(i))) {
        return true;
      }
    }
    return false;
  }

  private boolean isAnyTouched(ArrayNode array) {
    for (int i = 0; i < array.size(); i++) {
      if (isTouched(array.item(i))) {
        return true;
      }
    }
    return false;
  }
}
