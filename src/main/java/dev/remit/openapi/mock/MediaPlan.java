package dev.remit.openapi.mock;

import dev.remit.openapi.Direction;
import dev.remit.openapi.diff.Located;
import dev.remit.openapi.diff.MediaRange;
import dev.remit.openapi.message.Contract;
import dev.remit.openapi.tree.Node;
import dev.remit.openapi.tree.NumberNode;
import dev.remit.openapi.tree.ObjectNode;
import dev.remit.openapi.tree.TextNode;
import dev.remit.openapi.value.Answer;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** The bodies that an answer can have in one media type (OpenAPI, media type object). */
final class MediaPlan {

  private static final byte[] NOTHING = {};
  private static final int FIRST_ERROR = 400;

  private final Located media;
  private final @Nullable Located schema;
  private final Map<String, Located> examples = new LinkedHashMap<>();

  MediaPlan(Contract contract, Located media) {
    this.media = media;
    this.schema = media.at("schema");
    var single = media.at("example");
    if (single != null) {
      examples.put("", single);
    }
    var named = media.at("examples");
    for (var name : named == null ? List.<String>of() : named.keys()) {
      var example = contract.side().follow(named, name);
      var value = example == null ? null : example.has("dataValue") ? example.at("dataValue") : example.has("value") ? example.at("value") : example.at("serializedValue");
      if (value != null) {
        examples.put(name, value);
      }
    }
  }

  boolean has(String example) {
    return !example.isEmpty() && examples.containsKey(example);
  }

  /** The example of this name, as it is written. */
  Text named(String name, String mediaType, Maker maker) {
    var example = examples.get(name);
    return text(Objects.requireNonNull(example).node(), mediaType, maker, "example '" + name + "'");
  }

  /** The first example that its own schema takes; else a value that is made, which names the status if it names one. */
  Text usual(String mediaType, Maker maker, int status) {
    for (var example : examples.entrySet()) {
      if (schema == null || accepts(example.getValue().node(), mediaType, maker)) {
        return text(example.getValue().node(), mediaType, maker, example.getKey().isEmpty() ? "the example" : "example '" + example.getKey() + "'");
      }
    }
    var passed = examples.isEmpty() ? "" : ", because no example satisfies its schema";
    return schema == null ? new Text(mediaType, NOTHING, "no schema")
        : text(naming(status, maker.examples().of(schema.node(), Direction.RESPONSE).value(), maker), mediaType, maker, "made from the schema" + passed);
  }

  private Node naming(int status, Node made, Maker maker) {
    if (!(made instanceof ObjectNode object) || status < FIRST_ERROR) {
      return made;
    }
    for (var member : List.of("status", "statusCode")) {
      var named = object.get(member) instanceof NumberNode ? object.with(member, new NumberNode(String.valueOf(status), 1, 1)) : object;
      if (named != object && maker.evaluator().accepts(Objects.requireNonNull(schema).node(), named, Direction.RESPONSE) != Answer.NO) {
        return named;
      }
    }
    return made;
  }

  // an example of another media type than JSON may be its text
  private boolean accepts(Node example, String mediaType, Maker maker) {
    boolean isText = example instanceof TextNode && !MediaRange.isJson(mediaType);
    return isText || maker.evaluator().accepts(Objects.requireNonNull(schema).node(), example, Direction.RESPONSE) != Answer.NO;
  }

  /** A value drawn by the seed. */
  Text random(String mediaType, Maker maker, long seed) {
    return schema == null ? new Text(mediaType, NOTHING, "no schema")
        : text(maker.examples().random(schema.node(), Direction.RESPONSE, seed).value(), mediaType, maker, "random, seed " + seed);
  }

  /**
   * A body.
   *
   * @param told where it is from
   */
  record Text(String mediaType, byte[] bytes, String told) {}

  /** This value, written. */
  Text text(Node value, String mediaType, Maker maker, String told) {
    if (value instanceof TextNode text && !MediaRange.isJson(mediaType)) {
      return new Text(mediaType, text.value().getBytes(StandardCharsets.UTF_8), told);
    }
    var body = maker.bodies().write(mediaType, media.node() instanceof ObjectNode object ? object : null, value);
    return body == null ? new Text(mediaType, NOTHING, told + ", which cannot be written as " + mediaType) : new Text(body.mediaType(), body.bytes(), told);
  }
}
