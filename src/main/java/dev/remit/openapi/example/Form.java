package dev.remit.openapi.example;

import dev.remit.openapi.diff.Located;
import dev.remit.openapi.diff.MediaRange;
import dev.remit.openapi.diff.Shape;
import dev.remit.openapi.diff.Side;
import dev.remit.openapi.diff.Types;
import dev.remit.openapi.diff.Values;
import dev.remit.openapi.diff.Wire;
import dev.remit.openapi.tree.ArrayNode;
import dev.remit.openapi.tree.Node;
import dev.remit.openapi.tree.NullNode;
import dev.remit.openapi.tree.ObjectNode;
import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The members of an object as the fields of a form (OpenAPI, encoding object). */
final class Form {

  private static final String BOUNDARY = "remit-boundary-7c1f0e52";
  private static final int DEEPEST = 5;
  private static final String JSON = "application/json";

  private final List<Field> fields = new ArrayList<>();

  private record Field(String name, Node value, @Nullable Located encoding, boolean binary) {

    /** Whether RFC 6570 says how it is written, and not a media type. */
    boolean isStyled() {
      return encoding != null && (encoding.has("style") || encoding.has("explode") || encoding.has("allowReserved"));
    }

    boolean isDeep() {
      return encoding != null && "deepObject".equals(encoding.text("style"));
    }

    @Nullable String contentType() {
      return encoding == null ? null : encoding.text("contentType");
    }
  }

  private Form() {}

  /** @param media the media type object; null if nothing is known */
  static Form of(Side side, @Nullable Located media, ObjectNode value) {
    var form = new Form();
    var shape = side.shape(media == null ? null : media.at("schema"));
    value.forEach((name, member) -> form.fields.add(
        new Field(name, member, media == null ? null : media.at("encoding", name), isBinary(shape.property(name)))));
    return form;
  }

  private static boolean isBinary(Shape member) {
    var inside = (member.types() & Types.VALUES) == Types.ARRAY ? member.item(0) : member;
    var format = inside.first("format");
    return inside.has("contentMediaType") && !inside.has("contentEncoding")
        || format != null && format.node().toJson().equals("\"binary\"");
  }

  /** As WHATWG's application/x-www-form-urlencoded, spaces written as %20. */
  String urlencoded() {
    var pairs = new ArrayList<String>();
    for (var field : fields) {
      pairs.addAll(pairs(field));
    }
    return String.join("&", pairs);
  }

  private static List<String> pairs(Field field) {
    var contentType = field.contentType();
    if (!field.isStyled() && (field.value instanceof ObjectNode || contentType != null && MediaRange.isJson(contentType))) {
      return List.of(Wire.encoded(field.name) + "=" + Wire.encoded(field.value.toJson()));
    }
    if (field.value instanceof NullNode) {
      return List.of(Wire.encoded(field.name) + "=");
    }
    var pairs = new ArrayList<String>();
    if (field.isDeep()) {
      deep(field.name, field.value, 0, pairs);
      return pairs;
    }
    return new Wire(field.name, field.encoding).pairs(field.value);
  }

  // OpenAPI leaves open how what is nested deeper is written; those who take it at all take more brackets
  private static void deep(String name, Node value, int depth, List<String> pairs) {
    if (value instanceof ObjectNode object && depth < DEEPEST) {
      object.forEach((key, member) -> deep(name + "[" + key + "]", member, depth + 1, pairs));
    } else if (value instanceof ArrayNode array && depth < DEEPEST) {
      for (int i = 0; i < array.size(); i++) {
        deep(name + "[" + i + "]", array.item(i), depth + 1, pairs);
      }
    } else {
      pairs.add(Wire.encoded(name) + "=" + (value instanceof NullNode ? "" : Wire.encoded(Wire.plain(value))));
    }
  }

  /** As parts (RFC 7578), an array as several of one name. */
  Body multipart(String type) {
    var boundary = new StringBuilder(BOUNDARY);
    while (fields.stream().anyMatch(field -> Wire.plain(field.value).contains(boundary))) {
      boundary.append('x');
    }
    var out = new ByteArrayOutputStream();
    for (var field : fields) {
      for (var item : field.value instanceof ArrayNode array ? array.items() : List.of(field.value)) {
        write(out, "--" + boundary + "\r\n" + head(field, item, type) + "\r\n" + text(field, item) + "\r\n");
      }
    }
    write(out, "--" + boundary + "--\r\n");
    return new Body(type + "; boundary=" + boundary, out.toByteArray());
  }

  private static String text(Field field, Node item) {
    boolean json = MediaRange.isJson(contentType(field, item));
    return json ? item.toJson() : item instanceof NullNode ? "" : Wire.plain(item);
  }

  private static String head(Field field, Node item, String type) {
    var name = field.name.replace("\"", "%22").replace("\r", "%0D").replace("\n", "%0A");
    var disposition = type.equals("multipart/form-data") ? "Content-Disposition: form-data; name=\"" + name + "\""
        + (field.binary ? "; filename=\"" + name + "\"" : "") + "\r\n" : "";
    return disposition + "Content-Type: " + contentType(field, item) + "\r\n";
  }

  private static String contentType(Field field, Node item) {
    var stated = field.contentType();
    if (stated != null && !stated.contains("*") && stated.chars().allMatch(c -> c >= ' ' && c < 0x7F)) {
      return stated.split(",")[0].strip();
    }
    return field.binary ? "application/octet-stream" : item instanceof ObjectNode || item instanceof ArrayNode ? JSON : "text/plain";
  }

  private static void write(ByteArrayOutputStream out, String text) {
    out.writeBytes(text.getBytes(StandardCharsets.UTF_8));
  }
}
