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

  MessageText body(String mediaType, Node value) {
    header("Content-Type", mediaType.replace("*/*", "application/octet-stream").replace("/*", "/plain"));
    body = written(mediaType, value);
    return this;
  }

  private static String written(String mediaType, Node value) {
    if (mediaType.contains("x-www-form-urlencoded") && value instanceof ObjectNode form) {
      var pairs = new ArrayList<String>();
      form.forEach((name, member) -> pairs.add(Wire.encoded(name) + "=" + Wire.encoded(Wire.plain(member))));
      return String.join("&", pairs);
    }
    if (mediaType.startsWith("multipart/") && value instanceof ObjectNode form) {
      var parts = new StringBuilder();
      form.forEach((name, member) -> parts.append("--part\nContent-Disposition: form-data; name=\"").append(name)
          .append("\"\n\n").append(Wire.plain(member)).append('\n'));
      return parts.append("--part--").toString();
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
