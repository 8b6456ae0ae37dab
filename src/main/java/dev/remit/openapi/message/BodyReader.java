package dev.remit.openapi.message;

import dev.remit.openapi.Limits;
import dev.remit.openapi.UnreadableDocument;
import dev.remit.openapi.diff.Located;
import dev.remit.openapi.diff.MediaRange;
import dev.remit.openapi.diff.Values;
import dev.remit.openapi.read.Reading;
import dev.remit.openapi.tree.ArrayNode;
import dev.remit.openapi.tree.Node;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * Reads bodies as values of the JSON data model: JSON, XML, forms, parts, texts. What is read as nothing of these is a body of
 * which nothing can be said.
 */
public final class BodyReader {

  private static final Limits LIMITS = new Limits(Limits.DEFAULT.bytes(), 200, 500_000, 1);
  private static final int SHOWN = 60;

  private final Map<String, Reader> readers = new LinkedHashMap<>();
  private final Map<String, Field> fields = new LinkedHashMap<>();
  private final boolean takesTexts;
  private final boolean takesObjects;
  private final @Nullable Markup markup;

  /**
   * A body as it was read.
   *
   * @param value null where nothing can be said of it, or where it is broken
   * @param flaw why it could not be read; null if it could
   */
  record Body(@Nullable Node value, @Nullable String flaw) {

    private static final Body UNREAD = new Body(null, null);
  }

  /**
   * @param key of the media type, which may be a range
   * @param media its media type object
   */
  BodyReader(Contract contract, String key, Located media) {
    var schemas = contract.schemas();
    var schema = media.at("schema");
    var kinds = schemas.kinds(schema);
    this.takesTexts = kinds.contains(Kinds.STRING);
    this.takesObjects = kinds.contains(Kinds.OBJECT);
    this.markup = mayBeXml(MediaRange.essence(key)) && (takesObjects || kinds.contains(Kinds.ARRAY) || !takesTexts) ? contract.markups().of(schema) : null;
    if (mayBeForm(MediaRange.essence(key))) {
      Schemas.members(schemas.parts(schema)).forEach((name, property) -> {
        readers.put(name, new Reader(schemas, name, Reader.Style.of(media.at("encoding", name), true), property));
        fields.put(name, schemas.field(property));
      });
    }
  }

  private static boolean mayBeForm(String essence) {
    return essence.startsWith("multipart/") || MediaRange.isUrlEncoded(essence) || essence.equals("application/*") || essence.equals("*/*");
  }

  private static boolean mayBeXml(String essence) {
    return MediaRange.isXml(essence) || essence.equals("application/*") || essence.equals("text/*") || essence.equals("*/*");
  }

  /** Reads what claims to be of this media type. */
  Body read(byte[] bytes, String mediaType) {
    var type = MediaRange.normal(mediaType);
    if (isJson(type)) {
      return json(bytes);
    }
    if (MediaRange.isUrlEncoded(type)) {
      return takesObjects ? new Body(form(Query.raw(new String(bytes, StandardCharsets.UTF_8))), null) : text(bytes);
    }
    if (type.startsWith("multipart/")) {
      var parts = Multipart.read(bytes, mediaType);
      return parts == null ? new Body(null, "The body is not written in parts with the boundary that its media type names.")
          : takesObjects ? parts(parts) : Body.UNREAD;
    }
    if (markup != null && MediaRange.isXml(MediaRange.essence(mediaType))) {
      return xml(bytes, markup);
    }
    if (!type.startsWith("text/plain")) {
      return Body.UNREAD;
    }
    return takesTexts ? text(bytes) : new Body(jsonOrText(bytes), null);
  }

  private Body text(byte[] bytes) {
    return takesTexts ? new Body(Values.text(new String(bytes, StandardCharsets.UTF_8)), null) : Body.UNREAD;
  }

  private static Body xml(byte[] bytes, Markup markup) {
    try {
      var root = XmlParsing.read(bytes);
      var wanted = markup.wantedInsteadOf(root.name());
      return wanted == null ? new Body(markup.read(root), null)
          : new Body(null, "The body is an element '" + shown(root.name().local()) + "', and the contract calls it '" + wanted + "'.");
    } catch (Markup.Undecided undecided) {
      return Body.UNREAD;
    } catch (XmlParsing.Refused refused) {
      return new Body(null, "The body is no XML that can be read: " + refused.getMessage() + ".");
    }
  }

  private static String shown(String name) {
    return name.length() <= SHOWN ? name : name.substring(0, SHOWN) + "…";
  }

  static boolean isJson(String mediaType) {
    var essence = MediaRange.essence(mediaType);
    return essence.equals("application/json") || essence.endsWith("+json") || essence.equals("text/json");
  }

  private static Body json(byte[] bytes) {
    try {
      return new Body(Reading.json(bytes, LIMITS), null);
    } catch (UnreadableDocument unreadable) {
      var flaw = unreadable.flaws().get(0);
      return new Body(null, "The body is no JSON: " + flaw.detail() + " (line " + flaw.line() + ", column " + flaw.column() + ")");
    }
  }

  /** JSON as a value, anything else as a text. */
  public static Node jsonOrText(byte[] bytes) {
    var read = json(bytes);
    return read.value() != null ? read.value() : Values.text(new String(bytes, StandardCharsets.UTF_8));
  }

  private Node form(Map<String, List<String>> values) {
    var members = new LinkedHashMap<String, Node>();
    var trees = new LinkedHashMap<String, Field.Tree>();
    values.forEach((name, texts) -> {
      int bracket = name.indexOf('[');
      if (bracket > 0 && !readers.containsKey(name) && fields.containsKey(name.substring(0, bracket))) {
        trees.computeIfAbsent(name.substring(0, bracket), each -> new Field.Tree()).add(name.substring(bracket), texts.stream().map(Query::decoded).toList());
      } else {
        members.put(name, field(name, texts));
      }
    });
    trees.forEach((name, tree) -> members.put(name, Objects.requireNonNull(fields.get(name)).read(tree)));
    return Values.object(members);
  }

  private Node field(String name, List<String> texts) {
    var reader = readers.get(name);
    if (reader == null) {
      return texts.size() == 1 ? Values.text(Query.decoded(texts.get(0))) : list(texts);
    }
    return reader.isObject() ? jsonOrText(Query.decoded(texts.get(0)).getBytes(StandardCharsets.UTF_8)) : reader.readings(texts, Query::decoded).get(0);
  }

  private static Node list(List<String> texts) {
    return Values.array(texts.stream().map(text -> Values.text(Query.decoded(text))).toList());
  }

  private Body parts(List<Multipart.Part> parts) {
    var values = new LinkedHashMap<String, List<Node>>();
    for (var part : parts) {
      if (part.name() != null) {
        values.computeIfAbsent(part.name(), key -> new ArrayList<>()).add(value(part.name(), part));
      }
    }
    var members = new LinkedHashMap<String, Node>();
    values.forEach((name, each) -> {
      var reader = readers.get(name);
      boolean isList = each.size() > 1 || reader != null && reader.isList() && !(each.get(0) instanceof ArrayNode);
      members.put(name, isList ? Values.array(each) : each.get(0));
    });
    return new Body(Values.object(members), null);
  }

  private Node value(String name, Multipart.Part part) {
    boolean told = part.mediaType() != null && isJson(part.mediaType());
    if (told) {
      return jsonOrText(part.bytes());
    }
    var field = fields.get(name);
    return part.isFile() ? Values.text(new String(part.bytes(), StandardCharsets.ISO_8859_1)) : field == null ? Values.text(part.text()) : field.readPart(part.text());
  }
}
