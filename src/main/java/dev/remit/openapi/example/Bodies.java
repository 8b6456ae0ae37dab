package dev.remit.openapi.example;

import dev.remit.openapi.Document;
import dev.remit.openapi.diff.Located;
import dev.remit.openapi.diff.MediaRange;
import dev.remit.openapi.diff.Side;
import dev.remit.openapi.diff.Values;
import dev.remit.openapi.diff.Wire;
import dev.remit.openapi.tree.ArrayNode;
import dev.remit.openapi.tree.Node;
import dev.remit.openapi.tree.ObjectNode;
import dev.remit.openapi.tree.Pointer;
import dev.remit.openapi.tree.TextNode;
import dev.remit.openapi.write.YamlWriter;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Writes values as bodies: JSON, rows of JSON, YAML, XML (OpenAPI, XML object), forms (encoding object), server-sent events, and
 * texts; what has parts is JSON where the media type does not forbid it. All in UTF-8, whatever charset the media type names. For several threads at once.
 */
public final class Bodies {

  /** What is sent where a range is declared. */
  private static final Map<String, String> OF_RANGES = Map.of("*/*", "application/json", "application/*", "application/json", "text/*", "text/plain",
      "image/*", "image/png", "audio/*", "audio/mpeg", "video/*", "video/mp4", "multipart/*", "multipart/form-data", "font/*", "font/woff2");

  /** Media types of their own of which those who name them mostly mean JSON, if the schema is of something with parts. */
  private static final Pattern OTHERWISE_JSON = Pattern.compile("text/(plain|javascript)"
      + "|application/(?!octet-stream|pdf|zip|gzip|x-tar|msword|vnd\\.(ms-|openxmlformats|oasis)).*");

  private final Side side;

  public Bodies(Document document) {
    this(new Side(document));
  }

  /** @param side who uses it otherwise does so in the same thread */
  public Bodies(Side side) {
    this.side = side;
  }

  /**
   * The value as a body.
   *
   * @param mediaType a media type or a range, with parameters or without
   * @param mediaTypeObject what stands at it under {@code content}; null if nothing is known
   * @return null if this value cannot be written so: an object as a picture, a number as a form
   */
  public @Nullable Body write(String mediaType, @Nullable ObjectNode mediaTypeObject, Node value) {
    var type = OF_RANGES.getOrDefault(MediaRange.normal(mediaType), mediaType);
    var essence = MediaRange.essence(type);
    if (essence.startsWith("multipart/")) {
      var form = form(mediaTypeObject, value instanceof TextNode ? Values.object(Map.of("file", value)) : value);
      return form == null ? null : form.multipart(essence);
    }
    var text = text(essence, mediaTypeObject, value);
    return text == null ? null : new Body(type, text.getBytes(StandardCharsets.UTF_8));
  }

  private @Nullable String text(String essence, @Nullable ObjectNode media, Node value) {
    if (MediaRange.isUrlEncoded(essence)) {
      var form = form(media, value);
      return form != null ? form.urlencoded() : value instanceof TextNode text ? text.value() : null;
    }
    if (essence.equals("text/event-stream")) {
      return Rows.events(value);
    }
    if (Rows.isLines(essence)) {
      return Rows.lines(value, essence.endsWith("json-seq") ? "\u001e" : "");
    }
    if (MediaRange.isJson(essence)) {
      return value.toJson();
    }
    if (MediaRange.isXml(essence)) {
      return value instanceof TextNode text && text.value().startsWith("<") ? text.value() : xml(media, value);
    }
    if (List.of("yaml", "+yaml", "x-yaml").stream().anyMatch(essence::endsWith)) {
      return YamlWriter.write(value);
    }
    boolean hasParts = value instanceof ObjectNode || value instanceof ArrayNode;
    return !hasParts ? Wire.plain(value) : OTHERWISE_JSON.matcher(essence).matches() ? value.toJson() : null;
  }

  private @Nullable Form form(@Nullable ObjectNode media, Node value) {
    synchronized (side) {
      return value instanceof ObjectNode object ? Form.of(side, located(media), object) : null;
    }
  }

  private String xml(@Nullable ObjectNode media, Node value) {
    synchronized (side) {
      var schema = located(media);
      return XmlWriter.write(side, schema == null ? null : schema.at("schema"), value);
    }
  }

  private @Nullable Located located(@Nullable ObjectNode media) {
    return media == null ? null : side.follow(new Located(media, Pointer.ROOT));
  }
}
