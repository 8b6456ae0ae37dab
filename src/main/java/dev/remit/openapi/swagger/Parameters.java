package dev.remit.openapi.swagger;

import dev.remit.openapi.tree.ArrayNode;
import dev.remit.openapi.tree.Node;
import dev.remit.openapi.tree.ObjectNode;
import dev.remit.openapi.tree.TextNode;
import java.util.ArrayList;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Parameters that are parameters in both versions, and headers, which are described likewise. */
final class Parameters {

  static final String BODY = "body";
  static final String FORM = "formData";
  private static final String SECTION = "parameters";
  private static final Set<String> REPLACED = Stream.concat(Schemas.TYPE.stream(),
      Stream.of("collectionFormat", "schema", "style", "explode", "content")).collect(Collectors.toUnmodifiableSet());

  private final References references;
  private final Schemas schemas;
  private final Orders orders;

  Parameters(Source source) {
    references = source.references;
    schemas = source.schemas;
    orders = source.orders;
  }

  /** Where the parameter travels, its references followed; null if it does not say. */
  @Nullable String in(Node parameter) {
    return references.follow(parameter) instanceof ObjectNode object ? object.text("in") : null;
  }

  boolean isInBody(Node parameter) {
    var in = in(parameter);
    return BODY.equals(in) || FORM.equals(in);
  }

  /** Those of a list that stay parameters; what is no list stays as it is. */
  Node list(Node list) {
    if (!(list instanceof ArrayNode array)) {
      return list;
    }
    var kept = new ArrayList<Node>();
    for (var item : array.items()) {
      if (!isInBody(item)) {
        kept.add(listed(item));
      }
    }
    return new ArrayNode(kept.toArray(Node[]::new), list.line(), list.column());
  }

  private Node listed(Node item) {
    var ref = item instanceof ObjectNode object && object.get("$ref") instanceof TextNode text ? text : null;
    if (ref == null) {
      return parameter(item);
    }
    if (References.namesMember(SECTION, ref.value()) && references.target(ref.value()) != null) {
      return new Members(item, orders).put("$ref", references.toComponent(ref)).object();
    }
    return parameter(references.follow(item));
  }

  /** The parameters that are components in both versions. */
  Node components(Node section) {
    if (!(section instanceof ObjectNode object)) {
      return section;
    }
    var members = new Members(section);
    object.forEach((name, parameter) -> members.put(name, isInBody(parameter) ? null : listed(parameter)));
    return members.object();
  }

  Node header(Node header) {
    return parameter(header);
  }

  private Node parameter(Node node) {
    if (!(node instanceof ObjectNode parameter) || parameter.has("$ref")) {
      return node;
    }
    var members = new Members(node, orders).allBut(REPLACED, parameter);
    members.put("schema", schemas.type(parameter));
    if (Schemas.isArray(parameter)) {
      ArrayStyle.of(parameter, parameter.get("collectionFormat"), members);
    }
    return members.object();
  }
}
