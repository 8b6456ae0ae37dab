package dev.remit.openapi.diff;

import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** How credentials are presented and obtained (OpenAPI, security scheme object). */
final class SecurityScheme {

  private SecurityScheme() {}

  /**
   * How they travel; two schemes that say the same are met by the same request. Tokens of OAuth 2.0 and OpenID Connect
   * are shown as any bearer's (RFC 6750, section 2.1).
   */
  static String wire(Located scheme) {
    var type = String.valueOf(scheme.text("type"));
    var in = String.valueOf(scheme.text("in"));
    return switch (type) {
      case "apiKey" -> type + " " + in + " " + (in.equals("header") ? lower(scheme.text("name")) : scheme.text("name"));
      case "http" -> lower(scheme.text("scheme"));
      case "oauth2", "openIdConnect" -> "bearer";
      default -> type;
    };
  }

  // names of headers and of HTTP authentication schemes have no case (RFC 9110, sections 5.1 and 11.1)
  private static String lower(@Nullable String name) {
    return String.valueOf(name).toLowerCase(Locale.ROOT);
  }

  /** Identifies the scheme whatever it is called, words aside. */
  static String identity(Located scheme) {
    return scheme.text("type") + " " + wire(scheme) + " " + Located.nodeOf(scheme.at("flows")) + " " + scheme.text("openIdConnectUrl");
  }
}
