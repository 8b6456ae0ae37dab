package dev.remit.testing.contract;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;

/** The OpenAPI document of a running server, as JSON. */
final class Served {

  private Served() {}

  static String document(String server) {
    try (var body = URI.create(server + "/openapi?format=JSON").toURL().openStream()) {
      return new String(body.readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException failure) {
      throw new UncheckedIOException(failure);
    }
  }
}
