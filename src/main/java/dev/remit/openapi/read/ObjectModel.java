package dev.remit.openapi.read;

import static dev.remit.openapi.read.Kind.*;

import dev.remit.openapi.tree.Node;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Which member of which object holds what: those "Fixed Fields" and "Patterned Fields" of OpenAPI 3.0 to 3.2
 * that the engine relies on. A member that is not listed here is data, whatever it looks like: an example, a default, an
 * extension. What only one of the versions knows is listed for all, because documents mix them.
 */
final class ObjectModel {

  /** How many of a kind stand at a place. */
  enum Form { ONE, LIST, MAP, PATTERNED }

  /** What a member holds; {@code PATTERNED} is a map in which names that begin with x- are extensions. */
  record Place(Form form, Kind kind) {

    /** Whether there is nothing more to say of this value. */
    boolean isOnly(Node value) {
      return form == Form.ONE && kind.isPlain() && kind.accepts(value);
    }
  }

  private static final Map<Kind, ObjectModel> OBJECTS = new EnumMap<>(Kind.class);

  private final Map<String, Place> members = new HashMap<>();
  private @Nullable Place others;

  static {
    for (var kind : Kind.values()) {
      OBJECTS.put(kind, new ObjectModel());
    }
    of(DOCUMENT).patterned(PATH_ITEM, "paths").map(PATH_ITEM, "webhooks").one(COMPONENTS, "components")
        .list(SECURITY_REQUIREMENT, "security").list(SERVER, "servers").list(TAG, "tags").one(STRING, "$self");
    of(SERVER).one(STRING, "url", "name");
    of(TAG).one(STRING, "name", "parent", "kind");
    of(COMPONENTS).map(SCHEMA, "schemas").map(RESPONSE, "responses").map(PARAMETER, "parameters")
        .map(EXAMPLE, "examples").map(REQUEST_BODY, "requestBodies").map(HEADER, "headers")
        .map(SECURITY_SCHEME, "securitySchemes").map(LINK, "links").map(CALLBACK, "callbacks")
        .map(PATH_ITEM, "pathItems").map(MEDIA_TYPE, "mediaTypes");
    of(PATH_ITEM).one(OPERATION, Walk.METHODS.toArray(String[]::new)).map(OPERATION, "additionalOperations")
        .list(PARAMETER, "parameters").list(SERVER, "servers");
    of(OPERATION).list(PARAMETER, "parameters").one(REQUEST_BODY, "requestBody").patterned(RESPONSE, "responses")
        .map(CALLBACK, "callbacks").list(SECURITY_REQUIREMENT, "security").one(BOOLEAN, "deprecated")
        .one(STRING, "operationId").list(STRING, "tags").list(SERVER, "servers");
    of(PARAMETER).one(STRING, "name", "in");
    for (var kind : new Kind[] {PARAMETER, HEADER}) {
      of(kind).one(SCHEMA, "schema").map(MEDIA_TYPE, "content").map(EXAMPLE, "examples").one(STRING, "style")
          .one(BOOLEAN, "required", "deprecated", "explode", "allowReserved", "allowEmptyValue");
    }
    of(REQUEST_BODY).map(MEDIA_TYPE, "content").one(BOOLEAN, "required");
    of(RESPONSE).map(MEDIA_TYPE, "content").map(HEADER, "headers").map(LINK, "links");
    of(MEDIA_TYPE).one(SCHEMA, "schema", "itemSchema").map(EXAMPLE, "examples");
    of(ENCODING).map(HEADER, "headers").one(STRING, "contentType");
    for (var kind : new Kind[] {MEDIA_TYPE, ENCODING}) {
      of(kind).map(ENCODING, "encoding").list(ENCODING, "prefixEncoding").one(ENCODING, "itemEncoding");
    }
    of(EXAMPLE).one(STRING, "serializedValue");
    of(CALLBACK).others = new Place(Form.ONE, PATH_ITEM);
    of(SECURITY_SCHEME).one(STRING, "type", "name", "in", "scheme").one(BOOLEAN, "deprecated");
    of(SECURITY_REQUIREMENT).others = new Place(Form.LIST, STRING);
    of(SCHEMA).one(STRINGS, "type").one(STRING, "format", "pattern").one(ARRAY, "enum").list(STRING, "required")
        .map(SCHEMA, "properties", "patternProperties", "dependentSchemas", "$defs")
        .list(SCHEMA, "allOf", "oneOf", "anyOf", "prefixItems")
        .one(SCHEMA, "items", "not", "if", "then", "else", "contains", "propertyNames", "contentSchema",
            "additionalProperties", "additionalItems", "unevaluatedItems", "unevaluatedProperties")
        .one(NUMBER, "minimum", "maximum", "multipleOf", "minLength", "maxLength", "minItems", "maxItems",
            "minProperties", "maxProperties", "minContains", "maxContains")
        .one(LIMIT, "exclusiveMinimum", "exclusiveMaximum")
        .one(BOOLEAN, "uniqueItems", "nullable", "readOnly", "writeOnly", "deprecated")
        .one(DISCRIMINATOR, "discriminator").one(XML, "xml");
    of(DISCRIMINATOR).one(STRING, "propertyName", "defaultMapping").map(STRING, "mapping");
    of(XML).one(STRING, "nodeType");
  }

  private ObjectModel() {}

  /** The members of objects of this kind. */
  static ObjectModel of(Kind kind) {
    return OBJECTS.get(kind);
  }

  private ObjectModel one(Kind kind, String... names) {
    return put(new Place(Form.ONE, kind), names);
  }

  private ObjectModel list(Kind kind, String... names) {
    return put(new Place(Form.LIST, kind), names);
  }

  private ObjectModel map(Kind kind, String... names) {
    return put(new Place(Form.MAP, kind), names);
  }

  private ObjectModel patterned(Kind kind, String... names) {
    return put(new Place(Form.PATTERNED, kind), names);
  }

  private ObjectModel put(Place place, String... names) {
    for (var name : names) {
      members.put(name, place);
    }
    return this;
  }

  /** What this member holds, or null if it is data. */
  @Nullable Place place(String member) {
    var place = members.get(member);
    return place != null || others == null || member.startsWith("x-") ? place : others;
  }
}
