package dev.remit.openapi.corpus;

import dev.remit.openapi.corpus.Expected.Ends;
import dev.remit.openapi.corpus.Reach.Spot;
import dev.remit.openapi.corpus.SchemaMutations.Edit;
import dev.remit.openapi.tree.ArrayNode;
import dev.remit.openapi.tree.BooleanNode;
import dev.remit.openapi.tree.Node;
import dev.remit.openapi.tree.ObjectNode;
import dev.remit.openapi.tree.Pointer;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.function.BiPredicate;
import java.util.function.UnaryOperator;

/** Edits of the members of an object. */
final class PropertyMutations {

  private static final String NEW = "remitAdded";

  private PropertyMutations() {}

  static List<Mutation> all() {
    return List.of(
        member("optional property removed", (schema, name) -> !isRequired(schema, name), PropertyMutations::removed),
        member("required property removed", PropertyMutations::isRequired, PropertyMutations::removed),
        member("property became required", (schema, name) -> !isRequired(schema, name), PropertyMutations::demanded),
        member("property became optional", PropertyMutations::isRequired, PropertyMutations::released),
        added("required property added", true),
        added("optional property added", false));
  }

  /** A member of a schema that an edit is about. */
  private record Member(SchemaUse use, String name, boolean closed) {

    Ends ends(boolean before, boolean after) {
      var place = use.pointer.to("properties").to(name).toString();
      return new Ends(before ? place : null, after ? place : null);
    }
  }

  private interface Editor {
    Edit of(Member member);
  }

  private static Mutation member(String edit, BiPredicate<ObjectNode, String> fits, Editor editor) {
    return subject -> {
      var places = new ArrayList<Member>();
      for (var use : objects(subject)) {
        var properties = Objects.requireNonNull(use.node.object("properties"));
        properties.keys().stream().filter(name -> fits.test(use.node, name) && isPlain(subject, use, name)).findFirst()
            .ifPresent(name -> places.add(new Member(use, name, isClosed(use))));
      }
      return Choice.of(places).stream().map(place -> mutant(subject, edit, place, editor.of(place))).toList();
    };
  }

  private static Mutant mutant(Subject subject, String name, Member member, Edit edit) {
    var value = member.use.node.object("properties") == null ? null
        : Objects.requireNonNull(member.use.node.object("properties")).get(member.name);
    var findings = new ArrayList<Expected>();
    member.use.operations.forEach((direction, operations) -> {
      if (value == null || subject.reach.travels(new Spot(value, Pointer.ROOT), direction)) {
        findings.add(Expected.of(edit.rule(), edit.mirror(), direction, edit.ends(), operations));
      }
    });
    return new Mutant(name, Edits.atObject(subject.root(), member.use.pointer, edit.change()), findings);
  }

  private static Mutation added(String edit, boolean required) {
    return subject -> Choice.of(objects(subject)).stream()
        .map(use -> new Member(use, NEW, isClosed(use)))
        .map(place -> mutant(subject, edit, place, added(place, required))).toList();
  }

  private static Edit added(Member member, boolean required) {
    var prefix = required ? "required-property-" : "property-";
    UnaryOperator<ObjectNode> change = schema -> {
      var wider = Edits.with(schema, "properties", Edits.with(Objects.requireNonNull(schema.object("properties")), member.name, ValueMutations.text()));
      return required ? Edits.with(wider, "required", Edits.plus(schema.array("required"), Edits.text(member.name))) : wider;
    };
    return member.closed ? new Edit(change, prefix + "added-to-closed-object", prefix + "forbidden", member.ends(false, true))
        : new Edit(change, prefix + "added", prefix + "removed", member.ends(false, true));
  }

  private static Edit removed(Member member) {
    var prefix = isRequired(member.use.node, member.name) ? "required-property-" : "property-";
    UnaryOperator<ObjectNode> change = schema -> undemanded(
        Edits.with(schema, "properties", Edits.without(Objects.requireNonNull(schema.object("properties")), member.name)), member.name);
    return member.closed ? new Edit(change, prefix + "forbidden", prefix + "added-to-closed-object", member.ends(true, false))
        : new Edit(change, prefix + "removed", prefix + "added", member.ends(true, false));
  }

  private static Edit demanded(Member member) {
    return new Edit(schema -> Edits.with(schema, "required", Edits.plus(schema.array("required"), Edits.text(member.name))),
        "property-became-required", "property-became-optional", member.ends(true, true));
  }

  private static Edit released(Member member) {
    return new Edit(schema -> undemanded(schema, member.name),
        "property-became-optional", "property-became-required", member.ends(true, true));
  }

  private static ObjectNode undemanded(ObjectNode schema, String name) {
    var required = schema.array("required");
    var left = required == null ? null : Edits.minus(required, Edits.text(name));
    return left == null || left.size() == 0 ? Edits.without(schema, "required") : Edits.with(schema, "required", left);
  }

  private static boolean isRequired(ObjectNode schema, String name) {
    return schema.get("required") instanceof ArrayNode names && names.items().stream().anyMatch(Edits.text(name)::sameAs);
  }

  /** Objects whose members nothing but their own list decides. */
  private static List<SchemaUse> objects(Subject subject) {
    return SchemaMutations.certain(subject).stream().filter(use -> use.node.object("properties") != null
        && (!use.node.has("type") || SchemaMutations.is(use, "object"))
        && !SchemaMutations.has(use, "minProperties", "maxProperties", "enum", "items")
        && !(use.node.get("additionalProperties") instanceof ObjectNode)).toList();
  }

  // what is always true or never could not be told from no member, or from one that may not be
  private static boolean isPlain(Subject subject, SchemaUse use, String name) {
    var member = Objects.requireNonNull(Objects.requireNonNull(use.node.object("properties")).get(name));
    var target = subject.reach.follow(new Spot(member, use.pointer)).node();
    return target instanceof ObjectNode schema && !"null".equals(schema.text("type"))
        // readOnly may stand in a part of it
        && subject.reach.isPlain(schema) && !schema.has("$ref");
  }

  private static boolean isClosed(SchemaUse use) {
    Node rest = use.node.get("additionalProperties");
    return rest instanceof BooleanNode open && !open.value();
  }
}
