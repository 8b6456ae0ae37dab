package dev.remit.openapi.swagger;

import dev.remit.openapi.Limits;
import dev.remit.openapi.tree.Node;
import dev.remit.openapi.tree.ObjectNode;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * A document of Swagger 2.0 as one of OpenAPI 3.0.
 *
 * @param converted means the same; its nodes tell the line and column where they were written
 * @param complaints what is wrong in the Swagger document and cannot be seen in the converted one
 */
public record Swagger(ObjectNode converted, List<Complaint> complaints) {

  private static final String AS = "3.0.3";
  private static final Set<String> REPLACED = Set.of("swagger", "paths", "host", "basePath", "schemes", "consumes",
      "produces", "definitions", "parameters", "responses", "securityDefinitions");
  private static final Set<String> FOREIGN = Set.of("openapi", "servers", "components", "webhooks");

  /** @throws dev.remit.openapi.UnreadableDocument if what it says once for all would be too much said in each place */
  public static Swagger of(ObjectNode written, Limits limits) {
    var source = new Source(written, limits);
    var parameters = new Parameters(source);
    var responses = new Responses(source, parameters);
    var bodies = new Bodies(source, parameters);
    var root = new Members(written).put("openapi", AS);
    written.forEach((key, value) -> root.put(key, REPLACED.contains(key) || FOREIGN.contains(key) ? null : value));
    root.put("servers", source.servers.ofDocument());
    var paths = written.get("paths");
    if (paths != null) {
      root.put("paths", Members.eachPatterned(paths, new PathItems(source, parameters, bodies, responses)::item));
    }
    root.put("components", components(source, parameters, bodies, responses));
    return new Swagger(root.object(), source.complaints.all());
  }

  private static @Nullable Node components(Source source, Parameters parameters, Bodies bodies, Responses responses) {
    var root = source.root;
    var components = new Members(root);
    var shared = root.get("parameters");
    if (shared != null) {
      components.put("parameters", parameters.components(shared)).put("requestBodies", bodies.components(shared));
    }
    var answers = root.get("responses");
    components.put("responses", answers == null ? null : responses.components(answers));
    var security = root.get("securityDefinitions");
    components.put("securitySchemes", security == null ? null : Members.each(security, SecuritySchemes::scheme));
    return components.put("schemas", schemas(source)).objectUnlessEmpty();
  }

  // the last of all, because everything else names schemas that have to be put here
  private static @Nullable Node schemas(Source source) {
    var definitions = source.root.get("definitions");
    if (definitions != null && !(definitions instanceof ObjectNode)) {
      return definitions;
    }
    var schemas = new Members(definitions == null ? source.root : definitions);
    if (definitions instanceof ObjectNode object) {
      object.forEach((name, schema) -> schemas.put(name, source.schemas.schema(schema)));
    }
    for (var extract = source.references.nextExtract(); extract != null; extract = source.references.nextExtract()) {
      schemas.put(extract.name(), source.schemas.schema(extract.schema()));
    }
    return schemas.objectUnlessEmpty();
  }
}
