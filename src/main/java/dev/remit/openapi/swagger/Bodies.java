package dev.remit.openapi.swagger;

import dev.remit.openapi.tree.ArrayNode;
import dev.remit.openapi.tree.Node;
import dev.remit.openapi.tree.ObjectNode;
import dev.remit.openapi.tree.TextNode;
import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** What travels in the body of a request: one parameter for the whole of it, or one for each field of a form. */
final class Bodies {

  private static final String SECTION = "parameters";
  private static final Set<String> REPLACED = Set.of("name", "in", "schema", "content");

  private final Source source;
  private final Parameters parameters;
  private final Forms forms;
  // by identity: that of a path is asked for by each of its operations
  private final Map<ArrayNode, Split> splits = new IdentityHashMap<>();

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
    var split = split(list);
    if (split.bodies().size() > 1) {
      source.complaints.add(split.bodies().get(1), "A second body parameter was found where at most one was expected.");
    }
    if (split.body() != null && !split.form().isEmpty()) {
      source.complaints.add(split.body(), "A body parameter was found beside those of a form.");
    }
  }

  private Split split(@Nullable Node list) {
    return list instanceof ArrayNode array ? splits.computeIfAbsent(array, this::split) : Split.NONE;
  }

  private Split split(ArrayNode list) {
    var bodies = new ArrayList<Node>(1);
    var form = new ArrayList<ObjectNode>(0);
    for (var item : list.items()) {
      var in = parameters.in(item);
      if (Parameters.BODY.equals(in)) {
        bodies.add(item);
      } else if (Parameters.FORM.equals(in)) {
        form.add((ObjectNode) source.references.follow(item));
      }
    }
    return bodies.isEmpty() && form.isEmpty() ? Split.NONE : new Split(bodies, form);
  }

  private record Split(List<Node> bodies, List<ObjectNode> form) {

    static final Split NONE = new Split(List.of(), List.of());

    @Nullable Node body() {
      return bodies.isEmpty() ? null : bodies.get(0);
    }
  }

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
    var media = source.members(parameter).put("schema", schema == null ? null : source.schemas.schema(schema)).object();
    return source.members(parameter).allBut(REPLACED, parameter)
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
