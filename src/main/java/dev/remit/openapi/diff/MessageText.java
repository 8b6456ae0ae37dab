package dev.remit.openapi.diff;

import dev.remit.openapi.example.Bodies;
import dev.remit.openapi.example.Body;
import dev.remit.openapi.tree.Node;
import dev.remit.openapi.tree.ObjectNode;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** An HTTP message as people write it down (RFC 9112): first line, headers, an empty line, the body. */
final class MessageText {

  /** Beyond this the end of a body is left out, in characters. */
  private static final int LONGEST = 4_000;

  private final String first;
  private final List<String> headers = new ArrayList<>();
  private @Nullable String body;

  MessageText(String first) {
    this.first = first;
  }

  MessageText header(String name, String value) {
    headers.add(name + ": " + value.replaceAll("[\\r\\n]+", " "));
    return this;
  }

  /** @param media what stands at the media type; null if nothing is known */
  MessageText body(String mediaType, @Nullable Located media, Node value, Side side) {
    var written = isJson(mediaType) ? null : written(mediaType, media, value, side);
    header("Content-Type", written == null ? concrete(mediaType) : written.mediaType());
    body = written == null ? JsonLayout.of(value, LONGEST) : new String(written.bytes(), StandardCharsets.UTF_8).replace("\r\n", "\n");
    return this;
  }

  /** A value as this media type writes it; null if it cannot. */
  static @Nullable Body written(String mediaType, @Nullable Located media, Node value, Side side) {
    return new Bodies(side).write(mediaType, media != null && media.node() instanceof ObjectNode object ? object : null, value);
  }

  private static boolean isJson(String mediaType) {
    return MediaRange.isJson(mediaType) && !MediaRange.isSequential(mediaType);
  }

  private static String concrete(String mediaType) {
    return mediaType.replace("*/*", "application/json").replace("application/*", "application/json").replace("/*", "/plain");
  }

  @Override
  public String toString() {
    var text = new StringBuilder(first);
    for (var header : headers) {
      text.append('\n').append(header);
    }
    if (body != null) {
      text.append("\n\n").append(body.length() > LONGEST ? body.substring(0, LONGEST) + "…" : body);
    }
    return text.toString();
  }
}
