package dev.remit.openapi.report;

import dev.remit.openapi.Location;
import java.io.IOException;
import java.nio.charset.StandardCharsets;

/** A place in a file as SARIF 2.1.0 says it (sections 3.4 and 3.29): a URI reference (RFC 3986), a line, a column. */
final class SarifLocation {

  private static final String UNRESERVED = "-._~/";
  private static final char[] HEX = "0123456789ABCDEF".toCharArray();

  private SarifLocation() {}

  static void physical(Location location, Json json) throws IOException {
    json.object("physicalLocation");
    json.object("artifactLocation").member("uri", uri(location.name())).end();
    json.object("region").member("startLine", location.line()).member("startColumn", location.column()).end();
    json.end();
  }

  /** A path as a reference; every byte that could mean something else is escaped. */
  static String uri(String path) {
    var uri = new StringBuilder(path.startsWith("/") ? "file://" : "");
    for (byte each : path.getBytes(StandardCharsets.UTF_8)) {
      char c = (char) (each & 0xFF);
      if (c < 128 && Character.isLetterOrDigit(c) || UNRESERVED.indexOf(c) >= 0) {
        uri.append(c);
      } else {
        uri.append('%').append(HEX[c >> 4]).append(HEX[c & 15]);
      }
    }
    return uri.toString();
  }
}
