package dev.remit.openapi.corpus;

import dev.remit.openapi.tree.ArrayNode;
import dev.remit.openapi.tree.Node;
import dev.remit.openapi.tree.ObjectNode;
import dev.remit.openapi.tree.Pointer;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Objects;
import java.util.function.UnaryOperator;

/** Edits of a whole document after which it means what it meant. */
final class SameMeaning {

  /** Documents that repeat more than this would not fit. */
  private static final int INLINED = 100;

  private SameMeaning() {}

  static List<Mutation> all() {
    return List.of(
        subject -> List.of(same("keys reordered", reordered(subject.root()))),
        subject -> List.of(same("every schema wrapped in allOf", new Rewriting(SameMeaning::wrapped, UnaryOperator.identity()).of(subject.root()))),
        SameMeaning::inlined,
        Renaming::of,
        subject -> subject.document.dialect().isJsonSchema() || Written31.isBeyond(subject.root()) ? List.of()
            : List.of(same("3.0 written as 3.1", Written31.of(subject.root()))));
  }

  static Mutant same(String edit, Node root) {
    return new Mutant(edit, root, List.of());
  }

  private static Node reordered(Node node) {
    if (node instanceof ArrayNode array) {
      return Edits.array(array.items().stream().map(SameMeaning::reordered).toList());
    }
    if (!(node instanceof ObjectNode object)) {
      return node;
    }
    var keys = new ArrayList<>(object.keys());
    Collections.reverse(keys);
    var members = new LinkedHashMap<String, Node>();
    keys.forEach(key -> members.put(key, reordered(Objects.requireNonNull(object.get(key)))));
    return Edits.object(members);
  }

  private static ObjectNode wrapped(ObjectNode schema) {
    return Edits.object("allOf", Edits.array(List.of(schema)));
  }

  // what stands beside a reference may be referred to itself
  private static boolean isReference(ObjectNode schema) {
    return schema.text("$ref") != null && schema.size() == 1;
  }

  private static List<Mutant> inlined(Subject subject) {
    int[] left = {INLINED};
    var root = new Rewriting(schema -> isReference(schema) && left[0]-- > 0 ? target(subject, schema) : schema,
        UnaryOperator.identity()).of(subject.root());
    return left[0] == INLINED ? List.of() : List.of(same("references inlined", root));
  }

  // since 3.1 what stands beside a reference counts
  private static ObjectNode target(Subject subject, ObjectNode schema) {
    boolean alone = schema.size() == 1 || !subject.document.dialect().isJsonSchema();
    return alone && subject.reach.follow(new Reach.Spot(schema, Pointer.ROOT)).node() instanceof ObjectNode target ? target : schema;
  }
}
