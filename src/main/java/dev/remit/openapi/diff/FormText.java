package dev.remit.openapi.diff;

import dev.remit.openapi.tree.ArrayNode;
import dev.remit.openapi.tree.Node;
import dev.remit.openapi.tree.ObjectNode;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A form as text (OpenAPI, encoding object): as in a query, or part by part. */
final class FormText {

  private static final List<String> STYLES = List.of("style", "explode", "allowReserved");

  private final @Nullable Located media;
  private final Part.@Nullable Field field;

  /**
   * @param media says how the parts are written; null if nothing does
   * @param field the part whose media type is in question; null if none is
   */
  FormText(@Nullable Located media, Part.@Nullable Field field) {
    this.media = media;
    this.field = field;
  }

  String pairs(ObjectNode form) {
    var pairs = new ArrayList<String>();
    form.forEach((name, member) -> pairs.addAll(pairs(name, member)));
    return String.join("&", pairs);
  }

  // what no style speaks of is JSON, but for lists
  private List<String> pairs(String name, Node member) {
    return isStyled(name) || member instanceof ArrayNode ? new Wire(name, encoding(name)).pairs(member)
        : List.of(Wire.encoded(name) + "=" + Wire.encoded(Wire.plain(member)));
  }

  String parts(ObjectNode form) {
    var parts = new StringBuilder();
    form.forEach((name, member) -> {
      parts.append("--part\nContent-Disposition: form-data; name=\"").append(name).append("\"\n");
      var type = type(name);
      if (type != null) {
        parts.append("Content-Type: ").append(type.replace("/*", "/plain")).append('\n');
      }
      parts.append('\n').append(isStyled(name) ? String.join("&", pairs(name, member)) : Wire.plain(member)).append('\n');
    });
    return parts.append("--part--").toString();
  }

  private @Nullable String type(String name) {
    if (field != null && field.name().equals(name) && field.type() != null) {
      return field.type();
    }
    var encoding = encoding(name);
    var stated = encoding == null ? null : encoding.text("contentType");
    return stated == null ? null : stated.split(",", 2)[0].strip();
  }

  private boolean isStyled(String name) {
    var encoding = encoding(name);
    return encoding != null && STYLES.stream().anyMatch(encoding::has);
  }

  private @Nullable Located encoding(String name) {
    return media == null ? null : media.at("encoding", name);
  }
}
