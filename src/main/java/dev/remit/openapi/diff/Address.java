package dev.remit.openapi.diff;

/**
 * Where a request goes, by the first server that is named for its operation (OpenAPI, server object).
 *
 * @param host with its port, if any
 * @param path the part of the server's address that comes before every path, without a slash at its end
 */
record Address(String host, String path) {

  private static final Address UNKNOWN = new Address("api.example.com", "");

  static Address of(Side side, Operation operation) {
    var own = operation.servers();
    var servers = own == null || own.size() == 0 ? side.root().at("servers") : own;
    var server = servers == null || servers.size() == 0 ? null : servers.items().get(0);
    var url = server == null ? null : server.text("url");
    return server == null || url == null ? UNKNOWN : of(filled(url, server));
  }

  private static String filled(String url, Located server) {
    var filled = url;
    var variables = server.at("variables");
    for (var name : variables == null ? java.util.List.<String>of() : variables.keys()) {
      var value = variables.at(name, "default");
      if (value != null) {
        filled = filled.replace("{" + name + "}", Wire.plain(value.node()));
      }
    }
    return filled;
  }

  private static Address of(String url) {
    int scheme = url.indexOf("://");
    var rest = scheme < 0 ? url : url.substring(scheme + 3);
    int slash = rest.indexOf('/');
    var host = scheme < 0 ? UNKNOWN.host : slash < 0 ? rest : rest.substring(0, slash);
    var path = slash < 0 ? "" : rest.substring(slash);
    return new Address(host.isEmpty() ? UNKNOWN.host : host, path.endsWith("/") ? path.substring(0, path.length() - 1) : path);
  }
}
