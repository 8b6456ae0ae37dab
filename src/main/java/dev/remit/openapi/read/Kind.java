package dev.remit.openapi.read;

import dev.remit.openapi.Dialect;
import dev.remit.openapi.tree.ArrayNode;
import dev.remit.openapi.tree.BooleanNode;
import dev.remit.openapi.tree.Node;
import dev.remit.openapi.tree.NumberNode;
import dev.remit.openapi.tree.ObjectNode;
import dev.remit.openapi.tree.TextNode;

/** What the engine expects at a place: one of the objects of the OpenAPI Specification, or a plain value. */
enum Kind {
  DOCUMENT("an OpenAPI object"),
  COMPONENTS("a components object"),
  PATH_ITEM("a path item object"),
  OPERATION("an operation object"),
  PARAMETER("a parameter object"),
  REQUEST_BODY("a request body object"),
  RESPONSE("a response object"),
  HEADER("a header object"),
  MEDIA_TYPE("a media type object"),
  ENCODING("an encoding object"),
  TAG("a tag object"),
  SERVER("a server object"),
  XML("an XML object"),
  EXAMPLE("an example object"),
  LINK("a link object"),
  CALLBACK("a callback object"),
  SECURITY_SCHEME("a security scheme object"),
  SECURITY_REQUIREMENT("a security requirement object"),
  SCHEMA("a schema, which is an object or a boolean,", ObjectNode.class, BooleanNode.class),
  DISCRIMINATOR("a discriminator object"),
  STRING("a string", TextNode.class, TextNode.class),
  STRINGS("a string or an array", TextNode.class, ArrayNode.class),
  BOOLEAN("a boolean", BooleanNode.class, BooleanNode.class),
  NUMBER("a number", NumberNode.class, NumberNode.class),
  LIMIT("a number or a boolean", NumberNode.class, BooleanNode.class),
  ARRAY("an array", ArrayNode.class, ArrayNode.class);

  private final String expected;
  private final Class<? extends Node> accepted;
  private final Class<? extends Node> alsoAccepted;

  Kind(String expected) {
    this(expected, ObjectNode.class, ObjectNode.class);
  }

  Kind(String expected, Class<? extends Node> accepted, Class<? extends Node> alsoAccepted) {
    this.expected = expected;
    this.accepted = accepted;
    this.alsoAccepted = alsoAccepted;
  }

  boolean accepts(Node node) {
    return node.getClass() == accepted || node.getClass() == alsoAccepted;
  }

  /** Whether it holds nothing that is walked. */
  boolean isPlain() {
    return accepted != ObjectNode.class;
  }

  /** For messages, with its article. */
  String expected() {
    return expected;
  }

  /** Whether a Reference Object may stand in its place. */
  boolean mayBeReferenced(Dialect dialect) {
    return switch (this) {
      case MEDIA_TYPE -> dialect.isSince32();
      case PATH_ITEM, PARAMETER, REQUEST_BODY, RESPONSE, HEADER, EXAMPLE, LINK, CALLBACK, SECURITY_SCHEME, SCHEMA -> true;
      default -> false;
    };
  }

  /** Whether what stands beside a {@code $ref} counts: in path items, since 3.1 in schemas, and where it is no reference. */
  boolean keepsSiblings(Dialect dialect) {
    return !mayBeReferenced(dialect) || this == PATH_ITEM || this == SCHEMA && dialect.isJsonSchema();
  }
}
