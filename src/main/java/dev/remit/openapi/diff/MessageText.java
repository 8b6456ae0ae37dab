package dev.remit.openapi.diff;

import dev.remit.openapi.tree.Node;
import dev.remit.openapi.tree.ObjectNode;
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

  MessageText body(String mediaType, Node value, FormText forms) {
    header("Content-Type", mediaType.replace("*/*", "application/octet-stream").replace("/*", "/plain"));
    body = written(mediaType, value, forms);
    return this;
  }

  private static String written(String mediaType, Node value, FormText forms) {
    if (value instanceof ObjectNode form && MediaRange.hasParts(mediaType)) {
      return mediaType.startsWith("multipart/") ? forms.parts(form) : forms.pairs(form);
    }
    return mediaType.startsWith("text/") && !mediaType.contains("json") ? Wire.plain(value) : JsonLayout.of(value, LONGEST);
  }

  @Override
  public String toString() {
    var text = new StringBuilder(first);
    headers.forEach(header -> text.append('\n').append(header));
    if (body != null) {
      text.append("\n\n").append(body.length() > LONGEST ? body.substring(0, LONGEST) + "…" : body);
    }
    return text.toString();
  }
}
