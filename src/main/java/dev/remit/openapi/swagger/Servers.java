package dev.remit.openapi.swagger;

import dev.remit.openapi.tree.ArrayNode;
import dev.remit.openapi.tree.Node;
import dev.remit.openapi.tree.NullNode;
import dev.remit.openapi.tree.ObjectNode;
import dev.remit.openapi.tree.TextNode;
import java.util.ArrayList;
import org.jspecify.annotations.Nullable;

/** {@code host}, {@code basePath} and {@code schemes} as addresses of servers. */
final class Servers {

  private final ObjectNode root;
  private final Complaints complaints;
  private final @Nullable TextNode host;
  private final @Nullable TextNode basePath;

  Servers(ObjectNode root, Complaints complaints) {
    this.root = root;
    this.complaints = complaints;
    host = text("host");
    basePath = text("basePath");
  }

  private @Nullable TextNode text(String key) {
    var node = root.get(key);
    if (node != null && !(node instanceof NullNode) && !(node instanceof TextNode)) {
      complaints.expected("a string", node);
    }
    return node instanceof TextNode text ? text : null;
  }

  /** None if the document does not say where it is served: its own address is meant in both versions. */
  @Nullable Node ofDocument() {
    var base = base();
    if (host == null) {
      return basePath == null || base.isEmpty() ? null : list(server(base, basePath));
    }
    var servers = servers(root.get("schemes"), host.value() + base);
    return servers == null ? list(server("//" + host.value() + base, host)) : servers;
  }

  /** The servers of an operation with schemes of its own; none if it has none, or where no host is known to go with. */
  @Nullable Node ofOperation(ObjectNode operation) {
    return host == null ? null : servers(operation.get("schemes"), host.value() + base());
  }

  private String base() {
    var path = basePath == null ? "/" : basePath.value();
    return path.equals("/") ? "" : path.startsWith("/") ? path : "/" + path;
  }

  private @Nullable Node servers(@Nullable Node schemes, String address) {
    if (schemes == null || schemes instanceof NullNode) {
      return null;
    }
    if (!(schemes instanceof ArrayNode array)) {
      complaints.expected("an array of schemes", schemes);
      return null;
    }
    var servers = new ArrayList<Node>();
    for (var scheme : array.items()) {
      if (scheme instanceof TextNode text) {
        servers.add(server(text.value() + "://" + address, text));
      } else {
        complaints.expected("a scheme", scheme);
      }
    }
    return servers.isEmpty() ? null : list(servers.toArray(Node[]::new));
  }

  private static ObjectNode server(String url, Node origin) {
    return new Members(origin).put("url", url).object();
  }

  private static ArrayNode list(Node... servers) {
    return new ArrayNode(servers, servers[0].line(), servers[0].column());
  }
}
