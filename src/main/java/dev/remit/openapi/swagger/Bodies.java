package dev.remit.openapi.swagger;

import dev.remit.openapi.tree.Node;
import dev.remit.openapi.tree.ObjectNode;
import dev.remit.openapi.tree.TextNode;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** What travels in the body of a request: one parameter for the whole of it, or one for each field of a form. */
final class Bodies {

  private static final String SECTION = "parameters";
  private static final Set<String> REPLACED = Set.of("name", "in", "schema", "content");

  private final Source source;
  private final Parameters parameters;
  private final Forms forms;

  Bodies(Source source, Parameters parameters) {
    this.source = source;
    this.parameters = parameters;
    this.forms = new Forms(source);
  }

  /**
   * The body of an operation, or null if it has none. What the operation says itself wins over what its path says for
   * all operations.
   */
  @Nullable Node of(ObjectNode operation, @Nullable Node ofPath) {
    var own = split(operation.get(SECTION));
    var shared = split(ofPath);
    if (own.body() != null) {
      return body(own.body(), operation);
    }
    if (own.form().isEmpty() && shared.body() != null) {
      return body(shared.body(), operation);
    }
    return forms.body(shared.form(), own.form(), source.mediaTypes.consumedBy(operation));
  }

  /** Complains about a list with more than one body. */
  void check(@Nullable Node list) {
    var all = Parameters.items(list);
    var bodies = all.stream().filter(item -> Parameters.BODY.equals(parameters.in(item))).toList();
    if (bodies.size() > 1) {
      source.complaints.add(bodies.get(1), "A second body parameter was found where at most one was expected.");
    }
    if (!bodies.isEmpty() && all.stream().anyMatch(item -> Parameters.FORM.equals(parameters.in(item)))) {
      source.complaints.add(bodies.get(0), "A body parameter was found beside those of a form.");
    }
  }

  private Split split(@Nullable Node list) {
    var all = Parameters.items(list);
    var body = all.stream().filter(item -> Parameters.BODY.equals(parameters.in(item))).findFirst();
    return new Split(body.orElse(null), all.stream().filter(item -> Parameters.FORM.equals(parameters.in(item)))
        .map(source.references::follow).map(ObjectNode.class::cast).toList());
  }

  private record Split(@Nullable Node body, List<ObjectNode> form) {}

  private Node body(Node parameter, ObjectNode operation) {
    var ref = parameter instanceof ObjectNode object && object.get("$ref") instanceof TextNode text ? text : null;
    if (ref != null && !operation.has("consumes") && References.namesMember(SECTION, ref.value())) {
      var moved = "#/components/requestBodies/" + ref.value().substring(("#/" + SECTION + "/").length());
      return new Members(parameter).put("$ref", new TextNode(moved, ref.line(), ref.column())).object();
    }
    return requestBody((ObjectNode) source.references.follow(parameter), source.mediaTypes.consumedBy(operation));
  }

  private Node requestBody(ObjectNode parameter, List<String> types) {
    var schema = parameter.get("schema");
    var media = new Members(parameter).put("schema", schema == null ? null : source.schemas.schema(schema)).object();
    return new Members(parameter).allBut(REPLACED, parameter)
        .put("content", source.contents.of(types.isEmpty() ? List.of(MediaTypes.JSON) : types, media)).object();
  }

  /** The parameters of this section that are request bodies, by name; none if there are none. */
  @Nullable Node components(Node section) {
    if (!(section instanceof ObjectNode object)) {
      return null;
    }
    var bodies = new Members(section);
    object.forEach((name, parameter) -> {
      if (Parameters.BODY.equals(parameters.in(parameter))
          && source.references.follow(parameter) instanceof ObjectNode body) {
        bodies.put(name, requestBody(body, source.mediaTypes.consumed()));
      }
    });
    return bodies.objectUnlessEmpty();
  }
}
