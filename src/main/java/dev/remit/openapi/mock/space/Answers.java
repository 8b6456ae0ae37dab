package dev.remit.openapi.mock.space;

import dev.remit.openapi.diff.Located;
import dev.remit.openapi.diff.MediaRange;
import dev.remit.openapi.diff.Operation;
import dev.remit.openapi.message.Contract;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** What an operation answers when all is well (OpenAPI, responses object). */
final class Answers {

  static final int OK = 200;

  private final TreeMap<String, Located> declared = new TreeMap<>();
  private final Map<String, Shape> bodies = new LinkedHashMap<>();
  private final Map<String, Envelope> items = new LinkedHashMap<>();

  /**
   * @param segment what the collection is called
   * @param identities what the member may be called by which its items are told apart
   */
  Answers(Contract contract, Shapes shapes, Operation operation, String segment, Set<String> identities) {
    var responses = operation.node().at("responses");
    for (var key : responses == null ? List.<String>of() : responses.keys()) {
      var response = contract.side().follow(responses, key);
      if (response != null && (key.startsWith("2") || key.equals("default"))) {
        declared.put(key.toUpperCase(Locale.ROOT), response);
        var shape = shapes.orNull(json(contract, response));
        if (shape != null) {
          bodies.put(key.toUpperCase(Locale.ROOT), shape);
          var item = Envelope.ofItem(shape, segment, identities);
          if (item != null) {
            items.put(key.toUpperCase(Locale.ROOT), item);
          }
        }
      }
    }
    if (declared.size() > 1) {
      declared.remove("DEFAULT");
    }
  }

  /** The schema of the content that is JSON, or else of the first. */
  static @Nullable Located json(Contract contract, Located holder) {
    var content = contract.content(holder);
    var key = content.keySet().stream().filter(each -> each.startsWith("application/json")).findFirst()
        .or(() -> content.keySet().stream().filter(MediaRange::isJson).findFirst()).or(() -> content.keySet().stream().findFirst());
    return key.isEmpty() ? null : Objects.requireNonNull(content.get(key.get())).at("schema");
  }

  /** Whether the document names this very status. */
  boolean names(int status) {
    return declared.containsKey(String.valueOf(status));
  }

  /** The first of these that may be answered, or else the lowest that is declared. */
  int status(int... wanted) {
    boolean any = declared.keySet().stream().noneMatch(key -> key.matches("2[0-9][0-9]"));
    for (int status : wanted) {
      if (names(status) || any) {
        return status;
      }
    }
    return declared.keySet().stream().filter(key -> key.matches("2[0-9][0-9]")).findFirst().map(Integer::parseInt).orElse(OK);
  }

  /** The body of a status; null if it has none. */
  @Nullable Shape body(int status) {
    return bodies.get(key(status));
  }

  /** The item within the body of a status; null if there is no item in it. */
  @Nullable Envelope item(int status) {
    return items.get(key(status));
  }

  private String key(int status) {
    return names(status) ? String.valueOf(status) : declared.containsKey("2XX") ? "2XX" : "DEFAULT";
  }

  /** The names of the header fields of a status, in lower case. */
  Set<String> headers(int status) {
    var response = declared.get(key(status));
    var headers = response == null ? null : response.at("headers");
    return headers == null ? Set.of() : headers.keys().stream().map(each -> each.toLowerCase(Locale.ROOT)).collect(Collectors.toSet());
  }
}
