package dev.remit.openapi.corpus;

import dev.remit.openapi.Direction;
import dev.remit.openapi.corpus.Expected.Ends;
import dev.remit.openapi.tree.Node;
import dev.remit.openapi.tree.ObjectNode;
import dev.remit.openapi.tree.Pointer;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Set;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/** Edits of a request body that an operation describes itself. */
final class BodyMutations {

  private BodyMutations() {}

  static List<Mutation> all() {
    return List.of(
        body("request body removed", body -> true, BodyMutations::removed),
        body("request body became required", body -> !body.flag("required"), BodyMutations::demanded),
        body("media type of a request removed", body -> severalTypes(body.object("content")), BodyMutations::withoutMediaType));
  }

  private static Mutation body(String name, Predicate<ObjectNode> fits, OperationMutations.Editor editor) {
    return OperationMutations.each(name, operation -> {
      var body = operation.node().object("requestBody");
      return body != null && !body.has("$ref") && fits.test(body);
    }, editor);
  }

  // a range would speak for the one that is gone, and so would the same type with other parameters
  static boolean severalTypes(@Nullable ObjectNode content) {
    return content != null && content.size() > 1 && content.keys().stream().noneMatch(type -> type.contains("*") || type.contains(";"))
        && content.keys().stream().map(type -> type.toLowerCase(Locale.ROOT).strip()).distinct().count() == content.size();
  }

  private static Mutant removed(Subject subject, Operation operation) {
    var root = Edits.atObject(subject.root(), operation.spot().pointer(), node -> Edits.without(node, "requestBody"));
    return mutant(root, operation, "request-body-removed", body(operation).flag("required") ? "required-request-body-added" : "request-body-added",
        Ends.gone(place(operation)));
  }

  private static Mutant demanded(Subject subject, Operation operation) {
    var root = Edits.atObject(subject.root(), place(operation), body -> Edits.with(body, "required", Edits.flag()));
    var required = place(operation).to("required");
    return mutant(root, operation, "request-body-became-required", "request-body-became-optional",
        body(operation).has("required") ? Ends.both(required) : Ends.fresh(required));
  }

  private static Mutant withoutMediaType(Subject subject, Operation operation) {
    var content = Objects.requireNonNull(body(operation).object("content"));
    var gone = content.key(content.size() - 1);
    var root = Edits.atObject(subject.root(), place(operation).to("content"), node -> Edits.without(node, gone));
    return mutant(root, operation, "media-type-removed", "media-type-added", Ends.gone(place(operation).to("content").to(gone)));
  }

  private static ObjectNode body(Operation operation) {
    return Objects.requireNonNull(operation.node().object("requestBody"));
  }

  private static Pointer place(Operation operation) {
    return operation.spot().pointer().to("requestBody");
  }

  private static Mutant mutant(Node root, Operation operation, String rule, String mirror, Ends ends) {
    return new Mutant("", root, List.of(Expected.of(rule, mirror, Direction.REQUEST, ends, Set.of(operation.label()))));
  }
}
