package dev.remit.openapi.swagger;

import dev.remit.openapi.tree.ArrayNode;
import dev.remit.openapi.tree.Node;
import dev.remit.openapi.tree.NullNode;
import dev.remit.openapi.tree.ObjectNode;
import dev.remit.openapi.tree.TextNode;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** What an operation consumes and produces: as it says itself, otherwise as the document says for all. */
final class MediaTypes {

  static final String JSON = "application/json";
  static final String BYTES = "application/octet-stream";
  private static final String URL_ENCODED = "application/x-www-form-urlencoded";
  private static final String MULTIPART = "multipart/form-data";

  private final Complaints complaints;
  /** By the hash of the array; those without a complaint, which each of them has to make. */
  private final Map<Long, List<String>> sound = new HashMap<>();
  private final List<String> consumed;
  private final List<String> produced;

  MediaTypes(ObjectNode root, Complaints complaints) {
    this.complaints = complaints;
    consumed = strings(root.get("consumes"), List.of());
    produced = strings(root.get("produces"), List.of());
  }

  List<String> consumedBy(ObjectNode operation) {
    return strings(operation.get("consumes"), consumed);
  }

  List<String> producedBy(ObjectNode operation) {
    return strings(operation.get("produces"), produced);
  }

  /** Where no operation is concerned. */
  List<String> consumed() {
    return consumed;
  }

  /** Where no operation is concerned. */
  List<String> produced() {
    return produced;
  }

  private List<String> strings(@Nullable Node node, List<String> otherwise) {
    if (node == null || node instanceof NullNode) {
      return otherwise;
    }
    if (!(node instanceof ArrayNode array)) {
      complaints.expected("an array of media types", node);
      return otherwise;
    }
    var known = sound.get(array.hash());
    return known == null ? read(array) : known;
  }

  private List<String> read(ArrayNode array) {
    var strings = new LinkedHashSet<String>();
    boolean complained = false;
    for (var item : array.items()) {
      if (item instanceof TextNode text) {
        strings.add(text.value());
      } else {
        complaints.expected("a media type", item);
        complained = true;
      }
    }
    var types = List.copyOf(strings);
    if (!complained) {
      sound.put(array.hash(), types);
    }
    return types;
  }

  /** Those of these that carry forms; what forms are sent as by default if there is none. */
  static List<String> ofForm(List<String> consumed, boolean hasFile) {
    var forms = consumed.stream().filter(MediaTypes::isForm).toList();
    return forms.isEmpty() ? List.of(hasFile ? MULTIPART : URL_ENCODED) : forms;
  }

  private static boolean isForm(String type) {
    int parameters = type.indexOf(';');
    var bare = (parameters < 0 ? type : type.substring(0, parameters)).strip().toLowerCase(Locale.ROOT);
    return Set.of(URL_ENCODED, MULTIPART).contains(bare);
  }
}
