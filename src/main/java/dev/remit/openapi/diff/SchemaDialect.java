package dev.remit.openapi.diff;

import dev.remit.openapi.tree.TextNode;
import java.util.regex.Pattern;

/** What {@code jsonSchemaDialect} of a document or {@code $schema} of a schema names (OpenAPI 3.1, specifying schema dialects). */
final class SchemaDialect {

  private static final Pattern USUAL =
      Pattern.compile("https://(spec\\.openapis\\.org/oas/3\\.\\d/dialect/.*|json-schema\\.org/draft/2020-12/schema#?)");

  private SchemaDialect() {}

  /** Whether it is meant anyway, so that to name it means nothing. */
  static boolean isUsual(Located dialect) {
    return dialect.node() instanceof TextNode text && USUAL.matcher(text.value()).matches();
  }
}
