package dev.remit.openapi.read;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import dev.remit.openapi.Limits;
import dev.remit.openapi.UnreadableDocument;
import dev.remit.openapi.tree.ArrayNode;
import dev.remit.openapi.tree.Node;
import dev.remit.openapi.tree.ObjectNode;
import java.nio.charset.StandardCharsets;

/** Reads a text by both readers of its notation and holds the fast one to the complete one. */
final class BothReaders {

  private BothReaders() {}

  /** Whether the fast reader read it; then the complete one has read the same, at the same places. */
  static boolean agree(String yaml) {
    var utf8 = yaml.getBytes(StandardCharsets.UTF_8);
    var fast = PlainYaml.read(utf8, 0, Limits.DEFAULT);
    if (fast != null) {
      same(fast, YamlReader.read(new String(utf8, StandardCharsets.UTF_8).toCharArray(), Limits.DEFAULT));
    }
    return fast != null;
  }

  /** The same for JSON, whose fast reader must read all that the complete one does, but for half a surrogate pair. */
  static boolean agreeOnJson(String json, Limits limits) {
    var utf8 = json.getBytes(StandardCharsets.UTF_8);
    var fast = PlainJson.read(utf8, 0, limits);
    if (fast != null) {
      same(fast, JsonReader.read(utf8, 0, limits));
    } else if (!json.contains("\\uD") && !json.contains("\\ud")) {
      assertThatExceptionOfType(UnreadableDocument.class).isThrownBy(() -> JsonReader.read(utf8, 0, limits));
    }
    return fast != null;
  }

  private static void same(Node fast, Node complete) {
    assertThat(described(fast)).isEqualTo(described(complete));
    assertThat(fast.sameAs(complete)).isTrue();
  }

  private static String described(Node node) {
    var text = new StringBuilder();
    describe(node, text);
    return text.toString();
  }

  private static void describe(Node node, StringBuilder text) {
    text.append(node.line()).append(':').append(node.column()).append(' ');
    if (node instanceof ObjectNode object) {
      object.forEach((key, value) -> describe(value, text.append('"').append(key).append("\" ")));
      text.append("}\n");
    } else if (node instanceof ArrayNode array) {
      array.items().forEach(item -> describe(item, text.append("- ")));
      text.append("]\n");
    } else {
      text.append(node.toJson()).append('\n');
    }
  }
}
