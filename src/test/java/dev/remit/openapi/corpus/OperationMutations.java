package dev.remit.openapi.corpus;

import dev.remit.openapi.Direction;
import dev.remit.openapi.corpus.Expected.Ends;
import dev.remit.openapi.tree.ArrayNode;
import dev.remit.openapi.tree.Node;
import dev.remit.openapi.tree.ObjectNode;
import dev.remit.openapi.tree.Pointer;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.Predicate;
import java.util.function.UnaryOperator;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Edits of an operation as a whole: whether it is there, its words, its parameters, and what it demands of callers. */
final class OperationMutations {

  private static final String NEW = "remitAdded";
  private static final Pattern VARIABLE = Pattern.compile("\\{[^/{}]*}");
  private static final Set<String> WORKS = Set.of("x-sunset", "x-stability-level");

  private OperationMutations() {}

  static List<Mutation> all() {
    return List.of(
        subject -> each("operation removed", each -> isAlone(subject, each), OperationMutations::removed).of(subject),
        each("operation's description edited", each -> each.node().has("description"), OperationMutations::described),
        each("operation deprecated", each -> !each.node().has("deprecated") && !each.node().has("x-sunset"), OperationMutations::deprecated),
        each("required query parameter added", each -> true, (subject, each) -> added(subject, each, true)),
        each("optional query parameter added", each -> true, (subject, each) -> added(subject, each, false)),
        new ParameterMutation("optional query parameter removed"),
        new ParameterMutation("query parameter became required"),
        each("security demanded", each -> true, OperationMutations::secured));
  }

  /** What becomes of an operation, told as the edited document and its findings. */
  interface Editor {
    Mutant of(Subject subject, Operation operation);
  }

  static Mutation each(String name, Predicate<Operation> fits, Editor editor) {
    return subject -> Choice.of(subject.operations.stream().filter(each -> isOwn(each) && isPlain(each) && fits.test(each)).toList())
        .stream().map(each -> editor.of(subject, each)).map(mutant -> new Mutant(name, mutant.root(), mutant.expected())).toList();
  }

  // a path item by reference belongs to several paths
  private static boolean isOwn(Operation operation) {
    return operation.item().pointer().toString().startsWith("/paths/");
  }

  private static boolean isPlain(Operation operation) {
    return operation.node().keys().stream().noneMatch(WORKS::contains);
  }

  // a path that differs only in the names of variables would be taken for it, and a template that fits it would answer
  private static boolean isAlone(Subject subject, Operation operation) {
    return !operation.label().contains("{") && subject.operations.stream()
        .noneMatch(each -> each.label().contains("{") && fits(each.label(), operation.label()));
  }

  private static boolean fits(String template, String label) {
    var texts = VARIABLE.split(template, -1);
    return label.matches(Stream.of(texts).map(Pattern::quote).collect(Collectors.joining("[^/]+")));
  }

  private static Mutant removed(Subject subject, Operation operation) {
    var root = Edits.atObject(subject.root(), operation.item().pointer(), item -> Edits.without(item, operation.spot().pointer().last()));
    return new Mutant("", root, List.of(Expected.of("operation-removed", "operation-added", Direction.NONE,
        Ends.gone(operation.spot().pointer()), Set.of(operation.label()))));
  }

  private static Mutant described(Subject subject, Operation operation) {
    var root = edited(subject, operation, node -> Edits.with(node, "description", Edits.text("Edited.")));
    return new Mutant("", root, List.of(Expected.of("documentation-changed", "documentation-changed", Direction.NONE,
        Ends.both(operation.spot().pointer().to("description")), Set.of(operation.label()))));
  }

  private static Mutant deprecated(Subject subject, Operation operation) {
    var root = edited(subject, operation, node -> Edits.with(node, "deprecated", Edits.flag()));
    return new Mutant("", root, List.of(Expected.of("operation-deprecated", "operation-reactivated", Direction.NONE,
        Ends.fresh(operation.spot().pointer().to("deprecated")), Set.of(operation.label()))));
  }

  private static Node edited(Subject subject, Operation operation, UnaryOperator<ObjectNode> edit) {
    return Edits.atObject(subject.root(), operation.spot().pointer(), edit);
  }

  private static Mutant added(Subject subject, Operation operation, boolean required) {
    Node parameter = parameter(required);
    var list = operation.node().array("parameters");
    var root = edited(subject, operation, node -> Edits.with(node, "parameters", Edits.plus(list, parameter)));
    var place = operation.spot().pointer().to("parameters").to(list == null ? 0 : list.size());
    return new Mutant("", root, List.of(Expected.of(required ? "required-parameter-added" : "parameter-added", "parameter-removed",
        Direction.REQUEST, Ends.fresh(place), Set.of(operation.label()))));
  }

  private static ObjectNode parameter(boolean required) {
    var parameter = Edits.object(Map.of("name", Edits.text(NEW), "in", Edits.text("query"), "schema", ValueMutations.text()));
    return required ? Edits.with(parameter, "required", Edits.flag()) : parameter;
  }

  private static Mutant secured(Subject subject, Operation operation) {
    Node scheme = Edits.object(Map.of("type", Edits.text("apiKey"), "in", Edits.text("header"), "name", Edits.text(NEW)));
    var root = subject.root();
    var components = root.object("components") == null ? Edits.object(Map.of()) : Objects.requireNonNull(root.object("components"));
    var schemes = components.object("securitySchemes") == null ? Edits.object(Map.of()) : Objects.requireNonNull(components.object("securitySchemes"));
    var secured = Edits.with(root, "components", Edits.with(components, "securitySchemes", Edits.with(schemes, NEW, scheme)));
    Node demand = Edits.array(List.of(Edits.object(NEW, Edits.array(List.of()))));
    var edited = Edits.atObject(secured, operation.spot().pointer(), node -> Edits.with(node, "security", demand));
    return new Mutant("", edited, List.of(
        Expected.of("security-scheme-added", "security-scheme-removed", Direction.NONE,
            Ends.fresh(Pointer.parse("/components/securitySchemes/" + NEW)), Set.of()),
        tightened(root, operation)));
  }

  private static Expected tightened(ObjectNode root, Operation operation) {
    var own = operation.node().get("security");
    var effective = own == null ? root.get("security") : own;
    var before = own != null ? operation.spot().pointer().to("security") : root.has("security") ? Pointer.ROOT.to("security") : null;
    return new Expected("security-tightened", isOpen(effective) ? "security-relaxed" : "security-tightened", Direction.REQUEST,
        before == null ? null : before.toString(), operation.spot().pointer().to("security").toString(), Set.of(operation.label()));
  }

  private static boolean isOpen(@Nullable Node security) {
    return !(security instanceof ArrayNode demands) || demands.size() == 0
        || demands.items().stream().anyMatch(demand -> demand instanceof ObjectNode schemes && schemes.size() == 0);
  }
}
