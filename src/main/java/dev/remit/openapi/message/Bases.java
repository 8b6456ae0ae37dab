package dev.remit.openapi.message;

import dev.remit.openapi.diff.Addresses;
import dev.remit.openapi.diff.Located;
import dev.remit.openapi.diff.Operation;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** The paths that servers may have before those of the operations (OpenAPI, server object), variables as their defaults say. */
final class Bases {

  private static final Pattern VARIABLE = Pattern.compile("\\{([^{}]*)}");

  private Bases() {}

  /** Those of the whole document, of its paths and of its operations; the longest first. */
  static List<String> of(Contract contract) {
    var bases = new LinkedHashSet<String>();
    add(contract.side().root().at("servers"), bases);
    for (var operation : contract.paths()) {
      add(operation.item().at("servers"), bases);
      add(operation.node().at("servers"), bases);
    }
    return sorted(bases);
  }

  /** Those of one operation: the innermost list counts. */
  static List<String> of(Contract contract, Operation operation) {
    var bases = new LinkedHashSet<String>();
    add(operation.servers(contract.side()), bases);
    return sorted(bases);
  }

  private static List<String> sorted(Set<String> bases) {
    return bases.stream().sorted(Comparator.comparingInt(String::length).reversed()).toList();
  }

  private static void add(@Nullable Located servers, Set<String> bases) {
    for (var server : servers == null ? List.<Located>of() : servers.items()) {
      var base = base(server);
      if (!base.isEmpty()) {
        bases.add(base);
      }
    }
  }

  private static String base(Located server) {
    var url = VARIABLE.matcher(String.valueOf(server.text("url"))).replaceAll(match -> java.util.regex.Matcher.quoteReplacement(value(server, match.group(1))));
    return Addresses.path(url);
  }

  private static String value(Located server, String name) {
    var variable = server.at("variables", name);
    return variable == null ? "" : Objects.requireNonNullElse(variable.text("default"), "");
  }
}
