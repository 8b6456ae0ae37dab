package dev.remit.openapi.use;

import dev.remit.openapi.Limits;
import dev.remit.openapi.UnreadableDocument;
import dev.remit.openapi.diff.MediaRange;
import dev.remit.openapi.message.Query;
import dev.remit.openapi.read.Reading;
import dev.remit.openapi.tree.ArrayNode;
import dev.remit.openapi.tree.Node;
import dev.remit.openapi.tree.NullNode;
import dev.remit.openapi.tree.ObjectNode;
import dev.remit.openapi.tree.Pointer;
import dev.remit.openapi.tree.TextNode;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Base64;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Reads the requests and answers of a Pact, which have changed their form from version to version. */
final class MessageReading {

  private static final int BODIES_IN_WRAPPING = 4;

  private final PactReading pact;
  private final int version;

  MessageReading(PactReading pact, int version) {
    this.pact = pact;
    this.version = version;
  }

  /** The query by name: written as in an address up to version 2, as lists of values from 3 on. */
  Map<String, List<String>> query(@Nullable Node query, String inPath, Pointer place) {
    var values = new LinkedHashMap<String, List<String>>();
    Query.parse(inPath, values);
    if (query instanceof TextNode text) {
      Query.parse(text.value(), values);
    } else if (query instanceof ObjectNode object) {
      object.forEach((name, value) -> texts(value, place.to(name)).forEach(each -> values.computeIfAbsent(name, key -> new ArrayList<>()).add(each)));
    } else if (query != null && !(query instanceof NullNode)) {
      pact.flawed(place, query, "A query is a text, or an object of lists.");
    }
    return values;
  }

  private List<String> texts(Node value, Pointer place) {
    if (value instanceof ArrayNode array) {
      return array.items().stream().flatMap(item -> texts(item, place).stream()).toList();
    }
    if (value instanceof ObjectNode) {
      pact.flawed(place, value, "A value is a text, or a list of texts.");
    }
    return value instanceof NullNode ? List.of("") : List.of(value instanceof TextNode text ? text.value() : value.toJson());
  }

  Message message(ObjectNode message, Pointer place) {
    var headers = headers(message.get("headers"), place.to("headers"));
    var body = message.get("body");
    var wrapped = version >= BODIES_IN_WRAPPING && body instanceof ObjectNode wrapping ? wrapping : null;
    var mediaType = first(headers.get("content-type"));
    if (wrapped != null) {
      mediaType = mediaType == null ? wrapped.text("contentType") : mediaType;
      body = content(wrapped);
    }
    boolean hasBody = body != null && !(body instanceof NullNode) && !(body instanceof TextNode text && text.value().isEmpty());
    var json = hasBody && body != null ? json(body, mediaType) : null;
    return new Message(headers, mediaType, hasBody, json, json == null && hasBody && body != null ? names(body, mediaType) : Set.of(),
        FreeNames.of(message.get("matchingRules")));
  }

  private static @Nullable String first(@Nullable List<String> values) {
    return values == null || values.isEmpty() ? null : values.get(0);
  }

  private Map<String, List<String>> headers(@Nullable Node headers, Pointer place) {
    var values = new LinkedHashMap<String, List<String>>();
    if (headers instanceof ObjectNode object) {
      object.forEach((name, value) -> values.put(name.toLowerCase(Locale.ROOT), texts(value, place.to(name))));
    } else if (headers != null && !(headers instanceof NullNode)) {
      pact.flawed(place, headers, "Headers are an object.");
    }
    return values;
  }

  private static @Nullable Node content(ObjectNode wrapping) {
    var content = wrapping.get("content");
    var encoded = wrapping.get("encoded");
    if (!(content instanceof TextNode text) || !(encoded instanceof TextNode encoding)) {
      return content;
    }
    if (encoding.value().equalsIgnoreCase("base64")) {
      return new TextNode(decoded(text.value()), content.line(), content.column());
    }
    var parsed = encoding.value().equalsIgnoreCase("json") ? parsed(text.value()) : null;
    return parsed == null ? content : parsed;
  }

  private static String decoded(String base64) {
    try {
      return new String(Base64.getMimeDecoder().decode(base64), StandardCharsets.UTF_8);
    } catch (IllegalArgumentException unreadable) {
      return base64;
    }
  }

  // JSON may stand as it is, or as a text of JSON
  private static @Nullable Node json(Node body, @Nullable String mediaType) {
    boolean told = mediaType != null && MediaRange.isJson(mediaType);
    if (body instanceof TextNode text) {
      var parsed = told ? parsed(text.value()) : null;
      return parsed instanceof ObjectNode || parsed instanceof ArrayNode ? parsed : told ? body : null;
    }
    return told || mediaType == null ? body : null;
  }

  private static @Nullable Node parsed(String json) {
    try {
      var start = json.stripLeading();
      return start.startsWith("{") || start.startsWith("[") ? Reading.tree(json.getBytes(StandardCharsets.UTF_8), Limits.DEFAULT) : null;
    } catch (UnreadableDocument refused) {
      return null;
    }
  }

  private static Set<String> names(Node body, @Nullable String mediaType) {
    if (mediaType == null || !MediaRange.isUrlEncoded(mediaType)) {
      return Set.of();
    }
    var values = new LinkedHashMap<String, List<String>>();
    if (body instanceof TextNode text) {
      Query.parse(text.value(), values);
    } else if (body instanceof ObjectNode object) {
      object.keys().forEach(key -> values.put(key, List.of()));
    }
    return new LinkedHashSet<>(values.keySet());
  }
}
