package dev.remit.openapi.corpus;

import dev.remit.openapi.Direction;
import dev.remit.openapi.corpus.Expected.Ends;
import dev.remit.openapi.tree.ObjectNode;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;

/** Edits of one schema that some operation certainly uses: one change with all its uses, in each direction of use. */
final class SchemaMutations {

  static final String WORDS = "documentation-changed";

  private SchemaMutations() {}

  /** An edit of a schema, and where its finding is. */
  record Edit(UnaryOperator<ObjectNode> change, String rule, String mirror, Ends ends) {}

  /** What becomes of a schema. */
  interface Editor {
    Edit of(SchemaUse use);
  }

  static Mutation edit(String name, Predicate<SchemaUse> fits, Editor editor) {
    return subject -> {
      var mutants = new ArrayList<Mutant>();
      for (var use : Choice.of(certain(subject).stream().filter(fits).toList())) {
        var edit = editor.of(use);
        mutants.add(new Mutant(name, Edits.atObject(subject.root(), use.pointer, edit.change), findings(use, edit)));
      }
      return mutants;
    };
  }

  static List<Expected> findings(SchemaUse use, Edit edit) {
    var findings = new ArrayList<Expected>();
    if (edit.rule.equals(WORDS)) {
      findings.add(Expected.of(WORDS, WORDS, Direction.NONE, edit.ends, everywhere(use)));
      return findings;
    }
    use.operations.forEach((direction, operations) ->
        findings.add(Expected.of(edit.rule, edit.mirror, direction, edit.ends, operations)));
    return findings;
  }

  // words travel nowhere
  private static Set<String> everywhere(SchemaUse use) {
    return use.operations.values().stream().flatMap(Set::stream).collect(Collectors.toSet());
  }

  /** Those used only in ways that are understood, and of whom nothing is said elsewhere. */
  static List<SchemaUse> certain(Subject subject) {
    return subject.reach.schemas().stream().filter(use -> !use.entangled && !use.node.has("$ref")
        && subject.reach.isPlain(use.node)).toList();
  }

  static boolean is(SchemaUse use, String type) {
    return type.equals(use.node.text("type"));
  }

  static boolean has(SchemaUse use, String... keys) {
    for (var key : keys) {
      if (use.node.has(key)) {
        return true;
      }
    }
    return false;
  }
}
