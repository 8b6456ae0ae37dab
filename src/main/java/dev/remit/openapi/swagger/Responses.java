package dev.remit.openapi.swagger;

import dev.remit.openapi.tree.Node;
import dev.remit.openapi.tree.NullNode;
import dev.remit.openapi.tree.ObjectNode;
import dev.remit.openapi.tree.TextNode;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Responses (Swagger 2.0, "Response Object"), whose schema holds for everything that the operation produces. */
final class Responses {

  private static final String SECTION = "responses";
  private static final Set<String> REPLACED = Set.of("schema", "headers", "examples", "content", "links");

  private final Source source;
  private final Parameters parameters;

  Responses(Source source, Parameters parameters) {
    this.source = source;
    this.parameters = parameters;
  }

  Node of(Node responses, ObjectNode operation) {
    var types = source.mediaTypes.producedBy(operation);
    boolean shared = !operation.has("produces");
    return Members.eachPatterned(responses, response -> response(response, types, shared));
  }

  Node components(Node section) {
    return Members.each(section, response -> response(response, source.mediaTypes.produced(), true));
  }

  private Node response(Node response, List<String> types, boolean shared) {
    var end = source.references.follow(response);
    if (!(response instanceof ObjectNode object) || !(end instanceof ObjectNode target) || target.has("$ref")) {
      return response;
    }
    if (object.get("$ref") instanceof TextNode ref && References.namesMember(SECTION, ref.value())
        && (shared || !target.has("schema"))) {
      return source.members(response).put("$ref", source.references.toComponent(ref)).object();
    }
    return converted(target, types);
  }

  private Node converted(ObjectNode response, List<String> types) {
    var members = source.members(response).allBut(REPLACED, response);
    var headers = response.get("headers");
    members.put("headers", headers == null ? null : Members.each(headers, parameters::header));
    var schema = response.get("schema");
    boolean hasContent = schema != null && !(schema instanceof NullNode);
    var produced = !types.isEmpty() ? types : List.of(schema != null && Schemas.isFile(schema) ? MediaTypes.BYTES : MediaTypes.JSON);
    if (hasContent) {
      members.put("content", source.contents.of(produced, source.schemas.schema(schema), response.object("examples")));
    }
    return members.put("x-examples", others(response, hasContent ? produced : List.of())).object();
  }

  // an example of something that is not sent is kept, but must not look as if it were sent
  private static @Nullable Node others(ObjectNode response, List<String> produced) {
    var examples = response.get("examples");
    if (!(examples instanceof ObjectNode object) || response.has("x-examples")) {
      return response.has("x-examples") ? null : examples;
    }
    var others = new Members(examples);
    object.forEach((type, example) -> others.put(type, produced.contains(type) ? null : example));
    return others.objectUnlessEmpty();
  }
}
