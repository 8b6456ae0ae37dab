package dev.remit.openapi.diff;

import dev.remit.openapi.Document;
import dev.remit.openapi.tree.ArrayNode;
import dev.remit.openapi.tree.Node;
import dev.remit.openapi.tree.NullNode;
import dev.remit.openapi.tree.ObjectNode;
import dev.remit.openapi.tree.Pointer;
import dev.remit.openapi.value.Evaluator;
import java.util.ArrayDeque;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** One of the two documents, with its references followed and its schemas in normal form. */
final class Side {

  /** References that lead on because something stands beside them; more than this in a row leads nowhere. */
  private static final int CHAIN = 100;

  final Document document;
  final Shapes shapes = new Shapes(this);
  final LinkTargets links = new LinkTargets(this);
  private @Nullable Map<String, Integer> dynamicAnchors;
  private final Map<String, Located> targets = new HashMap<>();
  private final Evaluator evaluator;

  Side(Document document) {
    this.document = document;
    this.evaluator = new Evaluator(document);
  }

  Evaluator evaluator() {
    return evaluator;
  }

  Located root() {
    return new Located(document.root(), Pointer.ROOT);
  }

  /** In OpenAPI 3.0 whatever stands beside a reference is ignored; from 3.1 on it counts in schemas. */
  boolean ignoresBesideReference() {
    return !document.dialect().isJsonSchema();
  }

  /** What this node stands for: itself, or the end of its chain of references; null stays null. */
  @Nullable Located follow(@Nullable Located located) {
    var reached = located;
    for (int i = 0; i < CHAIN && reached != null && reached.text("$ref") != null; i++) {
      reached = target(Objects.requireNonNull(reached.text("$ref")));
    }
    return reached;
  }

  /** The member of this name with its references followed, or null. */
  @Nullable Located follow(@Nullable Located located, String key) {
    return located == null ? null : follow(located.at(key));
  }

  /** The schema among the components that has this name, or null. */
  @Nullable Located component(String name) {
    var components = root().at("components", "schemas");
    return components == null ? null : components.at(name);
  }

  /** The end of the chain that this reference begins; a null node if it leads nowhere, which reading has refused. */
  Located target(String reference) {
    return targets.computeIfAbsent(reference, this::resolve);
  }

  /** Whether a dynamic reference can only lead to one place: then it is as good as any other reference. */
  boolean isPlain(String dynamicReference) {
    return !dynamicReference.startsWith("#") || dynamicReference.startsWith("#/")
        || dynamicAnchors().getOrDefault(dynamicReference.substring(1), 0) <= 1;
  }

  private Map<String, Integer> dynamicAnchors() {
    if (dynamicAnchors == null) {
      dynamicAnchors = new HashMap<>();
      count(document.root(), dynamicAnchors);
    }
    return dynamicAnchors;
  }

  private static void count(Node root, Map<String, Integer> anchors) {
    var open = new ArrayDeque<Node>();
    open.push(root);
    while (!open.isEmpty()) {
      var next = open.pop();
      if (next instanceof ObjectNode object) {
        var anchor = object.text("$dynamicAnchor");
        if (anchor != null) {
          anchors.merge(anchor, 1, Integer::sum);
        }
        object.forEach((key, child) -> open.push(child));
      } else if (next instanceof ArrayNode array) {
        array.items().forEach(open::push);
      }
    }
  }

  private Located resolve(String reference) {
    try {
      var target = document.resolve(reference);
      return new Located(target.node(), target.pointer());
    } catch (IllegalArgumentException nowhere) {
      return new Located(new NullNode(1, 1), Pointer.ROOT);
    }
  }
}
