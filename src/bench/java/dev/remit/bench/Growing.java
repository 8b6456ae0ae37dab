package dev.remit.bench;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Two versions cut to their first paths, the smallest first, with the components that these need. */
final class Growing {

  private static final ObjectMapper MAPPER = new ObjectMapper();
  private static final String COMPONENTS = "#/components/";

  private final Versions whole;
  private final ObjectNode before;
  private final ObjectNode after;
  private final List<String> paths = new ArrayList<>();
  private final Map<String, Integer> sizes = new HashMap<>();

  Growing(Versions whole) throws IOException {
    this.whole = whole;
    this.before = (ObjectNode) MAPPER.readTree(whole.before().toFile());
    this.after = (ObjectNode) MAPPER.readTree(whole.after().toFile());
    after.get("paths").fieldNames().forEachRemaining(paths::add);
    paths.sort(Comparator.comparingInt(path -> needed(after, List.of(path)).stream().mapToInt(this::size).sum() + after.get("paths").get(path).toString().length()));
  }

  /** As many paths as give a new version of at most so many bytes, but one. */
  Versions upTo(int bytes) throws IOException {
    int low = 1;
    int high = paths.size();
    while (low < high) {
      int middle = (low + high + 1) / 2;
      if (cut(after, middle).length <= bytes) {
        low = middle;
      } else {
        high = middle - 1;
      }
    }
    return written(bytes, low);
  }

  private Versions written(int bytes, int count) throws IOException {
    var name = "GitHub's, cut to " + count + " paths";
    return new Versions(name, write("cut-" + bytes + ".a.json", before, count), write("cut-" + bytes + ".b.json", after, count));
  }

  private Path write(String file, ObjectNode document, int count) throws IOException {
    return Files.write(Place.DIRECTORY.resolve(file).toAbsolutePath(), cut(document, count));
  }

  private byte[] cut(ObjectNode document, int count) throws IOException {
    var kept = paths.subList(0, count).stream().filter(document.get("paths")::has).toList();
    var small = MAPPER.createObjectNode();
    List.of("openapi", "info", "servers").forEach(key -> small.set(key, document.get(key)));
    var items = small.putObject("paths");
    kept.forEach(path -> items.set(path, document.get("paths").get(path)));
    var components = small.putObject("components");
    for (var reference : needed(document, kept)) {
      var kind = reference.substring(COMPONENTS.length(), reference.lastIndexOf('/'));
      components.withObjectProperty(kind).set(name(reference), component(document, reference));
    }
    return MAPPER.writerWithDefaultPrettyPrinter().writeValueAsBytes(small);
  }

  private static Set<String> needed(ObjectNode document, List<String> paths) {
    Set<String> needed = new LinkedHashSet<>();
    var open = new ArrayDeque<JsonNode>();
    paths.forEach(path -> open.add(document.get("paths").get(path)));
    while (!open.isEmpty()) {
      var next = open.poll();
      var reference = next.path("$ref").asText();
      if (reference.startsWith(COMPONENTS) && needed.add(reference)) {
        open.add(component(document, reference));
      }
      next.forEach(open::add);
    }
    return needed;
  }

  private int size(String reference) {
    return sizes.computeIfAbsent(reference, key -> component(after, key).toString().length());
  }

  private static JsonNode component(ObjectNode document, String reference) {
    return document.at(reference.substring(1));
  }

  private static String name(String reference) {
    return reference.substring(reference.lastIndexOf('/') + 1);
  }
}
