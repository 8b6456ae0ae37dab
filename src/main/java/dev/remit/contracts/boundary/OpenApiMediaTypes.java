package dev.remit.contracts.boundary;

import dev.remit.openapi.Notation;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Variant;
import java.util.List;
import java.util.stream.Stream;

/** How OpenAPI documents are called in HTTP: generally (RFC 8259, RFC 9512) and by the OpenAPI Initiative. */
final class OpenApiMediaTypes {

  static final String ANY = "application/vnd.oai.openapi";
  static final String JSON = "application/vnd.oai.openapi+json";
  static final String YAML = "application/vnd.oai.openapi+yaml";
  static final String PLAIN_JSON = MediaType.APPLICATION_JSON;
  static final String PLAIN_YAML = "application/yaml";
  static final String OLD_YAML = "application/x-yaml";
  static final String TEXT_YAML = "text/yaml";

  private static final List<String> OF_JSON = List.of(JSON, PLAIN_JSON);
  private static final List<String> OF_YAML = List.of(YAML, PLAIN_YAML, OLD_YAML, TEXT_YAML);

  private OpenApiMediaTypes() {}

  /** What a document can be sent as, the best first: without being converted. */
  static List<Variant> of(Notation notation) {
    var own = notation == Notation.JSON ? OF_JSON : OF_YAML;
    var other = notation == Notation.JSON ? OF_YAML : OF_JSON;
    return Stream.of(own, List.of(ANY), other)
        .flatMap(List::stream)
        .map(type -> new Variant(MediaType.valueOf(type), (String) null, null))
        .toList();
  }

  /** How a document has to be written to be sent as this. */
  static Notation notation(MediaType type, Notation own) {
    var name = type.getType() + "/" + type.getSubtype();
    return name.equals(ANY) ? own : OF_JSON.contains(name) ? Notation.JSON : Notation.YAML;
  }
}
