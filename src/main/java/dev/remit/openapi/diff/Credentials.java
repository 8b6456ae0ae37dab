package dev.remit.openapi.diff;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** What a caller shows to satisfy the first security requirement of an operation, with words in place of secrets. */
final class Credentials {

  private final Side side;
  private final Operation operation;

  Credentials(Side side, Operation operation) {
    this.side = side;
    this.operation = operation;
  }

  void addTo(List<String[]> headers, List<String> query, List<String> cookies) {
    var requirements = required(side, operation);
    for (var name : requirements.isEmpty() ? List.<String>of() : requirements.get(0).keys()) {
      var scheme = side.securityScheme(name);
      if (scheme != null) {
        show(scheme, headers, query, cookies);
      }
    }
  }

  /** The alternatives that the operation demands; empty if anybody may call it. */
  static List<Located> required(Side side, Operation operation) {
    var own = operation.node().at("security");
    var security = own == null ? side.root().at("security") : own;
    return security == null ? List.of() : security.items();
  }

  private static void show(Located scheme, List<String[]> headers, List<String> query, List<String> cookies) {
    var name = String.valueOf(scheme.text("name"));
    switch (String.valueOf(scheme.text("type")) + " " + scheme.text("in")) {
      case "apiKey header" -> headers.add(new String[] {name, "<key>"});
      case "apiKey query" -> query.add(Wire.encoded(name) + "=<key>");
      case "apiKey cookie" -> cookies.add(name + "=<key>");
      case "mutualTLS null" -> { }
      default -> headers.add(new String[] {"Authorization", authorization(scheme.text("scheme"))});
    }
  }

  private static String authorization(@Nullable String scheme) {
    return "basic".equalsIgnoreCase(scheme) ? "Basic <credentials>" : "Bearer <token>";
  }
}
