package dev.remit.openapi.diff;

import dev.remit.openapi.tree.TextNode;
import java.util.LinkedHashSet;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * One part of a form.
 *
 * @param encoding how it is written, if that is said
 * @param usual the media type it has where nothing is said, as far as its schema tells
 * @param values the types of its values, null among them, which decide whether it matters how several are written
 */
record FormPart(@Nullable Located encoding, @Nullable String usual, int values) {

  /** Formats of texts that stand for bytes (OpenAPI 3.0, data types, and encoding object). */
  private static final Set<String> BINARY = Set.of("binary", "byte", "base64");

  /** A part without a name, whose schema is not looked for. */
  static FormPart of(@Nullable Located encoding) {
    return new FormPart(encoding, null, Types.ALL);
  }

  /** The part of this name; null if the form has none. */
  static @Nullable FormPart named(Side side, Located media, String name) {
    var encoding = media.at("encoding", name);
    var form = side.shapes.of(media.at("schema"));
    if (encoding == null && !form.declared().contains(name)) {
      return null;
    }
    var value = form.property(name);
    return new FormPart(encoding, usual(value), types(value));
  }

  private static int types(Shape value) {
    var union = value.union();
    return union.types() | (union.nullable() ? Types.NULL : 0);
  }

  // OpenAPI, encoding object, contentType; binary texts and arrays differ from version to version and stay open
  private static @Nullable String usual(Shape value) {
    int types = value.union().types() & ~Types.NULL;
    boolean plain = !isBinary(value.first("format")) && value.first("contentEncoding") == null && value.first("contentMediaType") == null;
    boolean word = types != 0 && (types & ~(Types.NUMBER | Types.BOOLEAN)) == 0;
    return types == Types.OBJECT ? "application/json" : word || types == Types.STRING && plain ? "text/plain" : null;
  }

  private static boolean isBinary(@Nullable Located format) {
    return format != null && (!(format.node() instanceof TextNode name) || BINARY.contains(name.value()));
  }

  boolean isNullable() {
    return (values & Types.NULL) != 0;
  }

  boolean has(String key) {
    return encoding != null && encoding.has(key);
  }

  @Nullable Located at(String key) {
    return encoding == null ? null : encoding.at(key);
  }

  /** The media types it may have; null where neither the encoding nor the schema tells. */
  @Nullable Set<String> types() {
    var stated = encoding == null ? null : encoding.text("contentType");
    var text = stated == null ? usual : stated;
    if (text == null) {
      return null;
    }
    var types = new LinkedHashSet<String>();
    for (var one : text.split(",")) {
      types.add(MediaRange.normal(one));
    }
    return types;
  }
}
