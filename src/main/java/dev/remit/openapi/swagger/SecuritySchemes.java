package dev.remit.openapi.swagger;

import dev.remit.openapi.tree.Node;
import dev.remit.openapi.tree.ObjectNode;
import java.util.Set;

/** Security schemes (Swagger 2.0, "Security Scheme Object"). */
final class SecuritySchemes {

  private static final Set<String> OF_FLOW = Set.of("type", "flow", "authorizationUrl", "tokenUrl", "scopes");
  private static final Set<String> IN_FLOW = Set.of("authorizationUrl", "tokenUrl", "scopes");

  private SecuritySchemes() {}

  static Node scheme(Node node) {
    if (!(node instanceof ObjectNode scheme)) {
      return node;
    }
    return switch (String.valueOf(scheme.text("type"))) {
      case "basic" -> new Members(node).put("type", "http").put("scheme", "basic").allBut(Set.of("type", "scheme"), scheme).object();
      case "oauth2" -> oauth(scheme);
      default -> scheme;
    };
  }

  private static Node oauth(ObjectNode scheme) {
    var flow = new Members(scheme).only(IN_FLOW, scheme).object();
    var flows = new Members(scheme).put(name(String.valueOf(scheme.text("flow"))), flow).object();
    return new Members(scheme).put("type", scheme.get("type")).put("flows", flows).allBut(OF_FLOW, scheme).object();
  }

  private static String name(String flow) {
    return switch (flow) {
      case "application" -> "clientCredentials";
      case "accessCode" -> "authorizationCode";
      default -> flow;
    };
  }
}
