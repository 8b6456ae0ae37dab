package dev.remit.contracts.first;

import dev.remit.contracts.first.FirstThing.Act;
import dev.remit.openapi.Document;
import dev.remit.openapi.Limits;
import jakarta.json.Json;
import jakarta.json.JsonObjectBuilder;
import java.nio.charset.StandardCharsets;
import java.util.List;

/**
 * An OpenAPI document with what one forgets at first: pages, problems (RFC 9457), limits, examples, security, names of operations.
 */
public final class FirstDocument {

  private static final String JSON = "application/json";
  private static final String SCHEMAS = "#/components/schemas/";
  private static final int MOST_ON_A_PAGE = 200;

  private FirstDocument() {}

  /** The document as YAML in UTF-8. */
  public static byte[] of(String title, String description, String version, List<FirstThing> things) {
    var paths = Json.createObjectBuilder();
    var schemas = Json.createObjectBuilder();
    var tags = Json.createArrayBuilder();
    for (var thing : things) {
      tags.add(Json.createObjectBuilder().add("name", thing.plural()));
      paths(thing, paths);
      schemas.addAll(FirstSchemas.of(thing));
    }
    schemas.add("Problem", FirstSchemas.problem());
    var info = Json.createObjectBuilder().add("title", title).add("version", version);
    if (!description.isEmpty()) {
      info.add("description", description);
    }
    var document = Json.createObjectBuilder()
        .add("openapi", "3.1.0")
        .add("info", info)
        .add("tags", tags)
        .add("security", Json.createArrayBuilder().add(Json.createObjectBuilder().add("token", Json.createArrayBuilder())))
        .add("paths", paths)
        .add("components", Json.createObjectBuilder()
            .add("securitySchemes", Json.createObjectBuilder().add("token", Json.createObjectBuilder().add("type", "http").add("scheme", "bearer")))
            .add("responses", FirstSchemas.answers())
            .add("schemas", schemas))
        .build();
    return Document.read(document.toString().getBytes(StandardCharsets.UTF_8), Limits.DEFAULT).toYaml();
  }

  private static void paths(FirstThing thing, JsonObjectBuilder paths) {
    var all = Json.createObjectBuilder();
    if (thing.acts().contains(Act.LIST)) {
      all.add("get", list(thing));
    }
    if (thing.acts().contains(Act.CREATE)) {
      all.add("post", create(thing));
    }
    var one = Json.createObjectBuilder();
    if (thing.acts().contains(Act.READ)) {
      one.add("get", operation(thing, "get", "Show one of the " + thing.plural()).add("responses", answers(whole(thing, "200", "It is there."), "401", "404")));
    }
    if (thing.acts().contains(Act.REPLACE)) {
      one.add("put", operation(thing, "replace", "Replace one of the " + thing.plural()).add("requestBody", body(thing))
          .add("responses", answers(whole(thing, "200", "As it is now."), "400", "401", "404", "422")));
    }
    if (thing.acts().contains(Act.DELETE)) {
      one.add("delete", operation(thing, "delete", "Delete one of the " + thing.plural())
          .add("responses", answers(Json.createObjectBuilder().add("204", Json.createObjectBuilder().add("description", "It is gone.")), "401", "404")));
    }
    addUnlessEmpty(paths, "/" + thing.plural(), all);
    var built = one.build();
    if (!built.isEmpty()) {
      paths.add("/" + thing.plural() + "/{id}", Json.createObjectBuilder().add("parameters", Json.createArrayBuilder().add(id())).addAll(Json.createObjectBuilder(built)));
    }
  }

  private static void addUnlessEmpty(JsonObjectBuilder paths, String path, JsonObjectBuilder item) {
    var built = item.build();
    if (!built.isEmpty()) {
      paths.add(path, built);
    }
  }

  private static JsonObjectBuilder list(FirstThing thing) {
    return operation(thing, "list", "List " + thing.plural())
        .add("parameters", Json.createArrayBuilder()
            .add(query("limit", "How many on a page.", Json.createObjectBuilder().add("type", "integer").add("minimum", 1).add("maximum", MOST_ON_A_PAGE)
                .add("default", 50)))
            .add(query("cursor", "The `next` of the page before.", Json.createObjectBuilder().add("type", "string").add("maxLength", 500))))
        .add("responses", answers(Json.createObjectBuilder().add("200", Json.createObjectBuilder().add("description", "A page of them.")
            .add("content", content(Json.createObjectBuilder().add("$ref", SCHEMAS + thing.schema() + "Page")))), "401", "422"));
  }

  private static JsonObjectBuilder create(FirstThing thing) {
    var created = Json.createObjectBuilder().add("description", "It is made.")
        .add("headers", Json.createObjectBuilder().add("Location", Json.createObjectBuilder().add("description", "Its address.")
            .add("schema", Json.createObjectBuilder().add("type", "string").add("format", "uri-reference"))))
        .add("content", content(Json.createObjectBuilder().add("$ref", SCHEMAS + thing.schema())));
    return operation(thing, "create", "Make one of the " + thing.plural()).add("requestBody", body(thing))
        .add("responses", answers(Json.createObjectBuilder().add("201", created), "400", "401", "409", "422"));
  }

  private static JsonObjectBuilder operation(FirstThing thing, String verb, String summary) {
    var name = verb + (verb.equals("list") ? FirstThing.pascal(thing.plural()) : thing.schema());
    return Json.createObjectBuilder().add("operationId", name).add("tags", Json.createArrayBuilder().add(thing.plural())).add("summary", summary);
  }

  private static JsonObjectBuilder body(FirstThing thing) {
    return Json.createObjectBuilder().add("required", true).add("content", content(Json.createObjectBuilder().add("$ref", SCHEMAS + thing.schema() + "Input")));
  }

  private static JsonObjectBuilder whole(FirstThing thing, String status, String description) {
    return Json.createObjectBuilder().add(status, Json.createObjectBuilder().add("description", description)
        .add("content", content(Json.createObjectBuilder().add("$ref", SCHEMAS + thing.schema()))));
  }

  private static JsonObjectBuilder answers(JsonObjectBuilder good, String... problems) {
    for (var status : problems) {
      good.add(status, Json.createObjectBuilder().add("$ref", "#/components/responses/" + FirstSchemas.name(status)));
    }
    return good.add("default", Json.createObjectBuilder().add("$ref", "#/components/responses/" + FirstSchemas.name("default")));
  }

  private static JsonObjectBuilder content(JsonObjectBuilder schema) {
    return Json.createObjectBuilder().add(JSON, Json.createObjectBuilder().add("schema", schema));
  }

  private static JsonObjectBuilder query(String name, String description, JsonObjectBuilder schema) {
    return Json.createObjectBuilder().add("name", name).add("in", "query").add("description", description).add("schema", schema);
  }

  private static JsonObjectBuilder id() {
    return Json.createObjectBuilder().add("name", "id").add("in", "path").add("required", true)
        .add("schema", Json.createObjectBuilder().add("type", "string").add("format", "uuid"));
  }
}
