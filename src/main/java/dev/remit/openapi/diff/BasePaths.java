package dev.remit.openapi.diff;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** Where below its host an operation is called: the path of its servers (OpenAPI, server object) and its own. */
final class BasePaths {

  private final Side side;
  /** By the list of servers; empty where they have several paths, or none that is known. */
  private final Map<Located, String> known = new HashMap<>();

  BasePaths(Side side) {
    this.side = side;
  }

  /** Method and path as they are sent, without the names of variables. */
  String address(Operation operation) {
    return operation.method() + " " + base(operation) + Operation.address(operation.path());
  }

  private String base(Operation operation) {
    var servers = operation.servers(side);
    return servers == null ? "" : known.computeIfAbsent(servers, BasePaths::common);
  }

  /** The one path that all these servers have; empty where they have several, or none that is known. */
  static String common(@Nullable Located servers) {
    if (servers == null) {
      return "";
    }
    var paths = new HashSet<String>();
    servers.items().forEach(server -> paths.add(Addresses.path(Objects.requireNonNullElse(Addresses.usual(server), ""))));
    return paths.size() == 1 ? paths.iterator().next() : "";
  }
}
