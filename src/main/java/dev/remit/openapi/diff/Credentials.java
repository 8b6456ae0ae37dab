package dev.remit.openapi.diff;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** What a caller shows to satisfy the first security requirement of an operation that will do, with words in place of secrets. */
final class Credentials {

  private final Side side;
  private final Operation operation;
  private final @Nullable Located missing;
  private final @Nullable Located chosen;

  /**
   * @param missing a parameter that is not to be sent, even as a key; null if there is none
   * @param chosen the requirement that is to be satisfied; null for any
   */
  Credentials(Side side, Operation operation, @Nullable Located missing, @Nullable Located chosen) {
    this.side = side;
    this.operation = operation;
    this.missing = missing;
    this.chosen = chosen;
  }

  /** The requirement of the operation that this scheme satisfies, and without which no other is; null if there is none. */
  static @Nullable Located telling(Side side, Operation operation, String scheme) {
    var requirements = required(side, operation);
    return requirements.stream().filter(each -> schemeNames(side, each).contains(scheme))
        .filter(each -> requirements.stream().noneMatch(other ->
            !schemeNames(side, other).contains(scheme) && schemeNames(side, each).containsAll(schemeNames(side, other))))
        .findFirst().orElse(null);
  }

  private static List<String> schemeNames(Side side, Located requirement) {
    return requirement.keys().stream().map(side::securitySchemeName).toList();
  }

  /** Whether nobody may call the operation without a key that is sent as this parameter. */
  boolean demandMissing() {
    var requirements = required(side, operation);
    return !requirements.isEmpty() && requirements.stream().allMatch(this::holdsMissing);
  }

  void addTo(List<String[]> headers, List<String> query, List<String> cookies) {
    var requirements = required(side, operation);
    var first = chosen != null ? Optional.of(chosen) : requirements.stream().filter(each -> !holdsMissing(each)).findFirst();
    for (var scheme : requirements.isEmpty() ? List.<Located>of() : schemes(first.orElse(requirements.get(0)))) {
      show(scheme, headers, query, cookies);
    }
  }

  private List<Located> schemes(Located requirement) {
    return requirement.keys().stream().map(side::securityScheme).filter(Objects::nonNull).toList();
  }

  private boolean holdsMissing(Located requirement) {
    return missing != null && schemes(requirement).stream().anyMatch(scheme -> isSame(scheme, missing));
  }

  private static boolean isSame(Located scheme, Located parameter) {
    var in = parameter.text("in");
    var name = String.valueOf(parameter.text("name"));
    var key = String.valueOf(scheme.text("name"));
    return "apiKey".equals(scheme.text("type")) && Objects.equals(in, scheme.text("in"))
        && ("header".equals(in) ? name.equalsIgnoreCase(key) : name.equals(key));
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
