package dev.remit.openapi.diff;

import dev.remit.openapi.Document;
import dev.remit.openapi.tree.Fragment;
import dev.remit.openapi.tree.Node;
import dev.remit.openapi.tree.NullNode;
import dev.remit.openapi.tree.Pointer;
import dev.remit.openapi.value.Evaluator;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** One of the two documents, with its references followed and its schemas in normal form. */
public final class Side {

  /** References that lead on because something stands beside them; more than this in a row leads nowhere. */
  private static final int CHAIN = 100;
  private static final String SECURITY_SCHEMES = "#/components/securitySchemes/";
  private static final Located NOWHERE = new Located(new NullNode(1, 1), Pointer.ROOT);

  final Document document;
  final Shapes shapes = new Shapes(this);
  private @Nullable Map<String, List<Located>> dynamicAnchors;
  final LinkTargets links = new LinkTargets(this);
  private final Map<String, Located> targets = new HashMap<>();
  private final Map<String, String> mediaTypes = new HashMap<>();
  private final Map<Node, String> examples = new IdentityHashMap<>();
  private final Evaluator evaluator;
  private @Nullable Subtypes subtypes;
  private @Nullable List<Operation> operations;

  public Side(Document document) {
    this.document = document;
    this.evaluator = new Evaluator(document);
  }

  /** Decides whether values satisfy schemas of this document. */
  public Evaluator evaluator() {
    return evaluator;
  }

  /** The normal form of a schema of this document; of anything if there is no schema. Not for several threads at once. */
  public Shape shape(@Nullable Located schema) {
    return shapes.of(schema);
  }

  /** The document from its top. */
  public Located root() {
    return new Located(document.root(), Pointer.ROOT);
  }

  /** The operations of the paths. */
  public List<Operation> operations() {
    if (operations == null) {
      operations = Operation.of(this, root().at("paths"));
    }
    return operations;
  }

  /** The calls that the provider makes, by name; null if the document tells of none. */
  public @Nullable Located webhooks() {
    return root().at(document.webhooks());
  }

  /** In OpenAPI 3.0 whatever stands beside a reference is ignored; from 3.1 on it counts in schemas. */
  public boolean ignoresBesideReference() {
    return !document.dialect().isJsonSchema();
  }

  /** The one spelling of a key of {@code content}, of which each document has few. */
  String mediaType(String key) {
    return mediaTypes.computeIfAbsent(key, MediaRange::normal);
  }

  /** An example as it is told, which many operations may share; null if there is none. */
  @Nullable String example(@Nullable Located located) {
    return located == null ? null : examples.computeIfAbsent(located.node(), node -> node.toJson(Finding.LONGEST));
  }

  /** What this node stands for: itself, or the end of its chain of references; null stays null. */
  public @Nullable Located follow(@Nullable Located located) {
    var reached = located;
    for (int i = 0; i < CHAIN && reached != null && reached.text("$ref") != null; i++) {
      reached = target(Objects.requireNonNull(reached.text("$ref")));
    }
    return reached;
  }

  /** The member of this name with its references followed, or null. */
  public @Nullable Located follow(@Nullable Located located, String key) {
    return located == null ? null : follow(located.at(key));
  }

  /** The schema among the components that has this name, or null. */
  public @Nullable Located component(String name) {
    var components = root().at("components", "schemas");
    return components == null ? null : components.at(name);
  }

  /** The name of the schema that a reference leads to, or that a mapping holds as it is. */
  public static String name(String reference) {
    return reference.substring(reference.lastIndexOf('/') + 1);
  }

  /** The security scheme that a requirement names, its references followed; null if there is none. */
  public @Nullable Located securityScheme(String named) {
    return follow(root().at("components", "securitySchemes"), securitySchemeName(named));
  }

  /** The component that a requirement names, also where it does so by its URI (OpenAPI 3.2, security requirement object). */
  String securitySchemeName(String named) {
    int fragment = named.indexOf(SECURITY_SCHEMES);
    var schemes = fragment < 0 ? null : root().at("components", "securitySchemes");
    if (schemes == null || schemes.has(named) || document.find(named) == null) {
      return named;
    }
    return Pointer.parse(Fragment.decoded(named.substring(fragment + 1))).last();
  }

  /** Which components are subtypes of others. */
  Subtypes subtypes() {
    if (subtypes == null) {
      subtypes = new Subtypes(this);
    }
    return subtypes;
  }

  /** The components that a value of this schema may be as well, where they inherit its discriminator. */
  public List<Located> subtypes(Located schema) {
    return subtypes().below(subtypes().name(schema.node())).stream().map(this::component).filter(Objects::nonNull).toList();
  }

  /** The end of the chain that this reference begins; a null node if it leads nowhere, which reading has refused. */
  public Located target(String reference) {
    return targets.computeIfAbsent(reference, this::resolve);
  }

  /** The schemas that a dynamic reference may lead to: those with this dynamic anchor, in the order of the document. */
  public List<Located> dynamicTargets(String reference) {
    if (!reference.startsWith("#") || reference.startsWith("#/")) {
      return List.of(target(reference));
    }
    var anchored = dynamicAnchors().get(reference.substring(1));
    return anchored == null ? List.of(target(reference)) : anchored;
  }

  /** The first of each name in this schema resource, without those in resources inside of it. */
  Map<String, Located> dynamicAnchors(Located resource) {
    var anchors = new LinkedHashMap<String, Located>();
    var open = new ArrayDeque<Located>();
    open.push(resource);
    while (!open.isEmpty()) {
      var next = open.pop();
      var anchor = next.text("$dynamicAnchor");
      if (anchor != null) {
        anchors.putIfAbsent(anchor, next);
      }
      Stream.concat(next.items().stream(), next.keys().stream().map(key -> Objects.requireNonNull(next.at(key))))
          .filter(inner -> inner.text("$id") == null).forEach(open::push);
    }
    return anchors;
  }

  private Map<String, List<Located>> dynamicAnchors() {
    if (dynamicAnchors == null) {
      dynamicAnchors = new HashMap<>();
      collect(root(), dynamicAnchors);
    }
    return dynamicAnchors;
  }

  private static void collect(Located root, Map<String, List<Located>> anchors) {
    var open = new ArrayDeque<Located>();
    open.push(root);
    while (!open.isEmpty()) {
      var next = open.pop();
      var anchor = next.text("$dynamicAnchor");
      if (anchor != null) {
        anchors.computeIfAbsent(anchor, key -> new ArrayList<>()).add(next);
      }
      open.addAll(next.items());
      next.keys().forEach(key -> open.push(Objects.requireNonNull(next.at(key))));
    }
  }

  private Located resolve(String reference) {
    var target = document.find(reference);
    return target == null ? NOWHERE : new Located(target.node(), target.pointer());
  }
}
