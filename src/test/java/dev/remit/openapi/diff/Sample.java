package dev.remit.openapi.diff;

import dev.remit.openapi.Change;
import dev.remit.openapi.Diff;
import dev.remit.openapi.Direction;
import dev.remit.openapi.Document;
import dev.remit.openapi.Limits;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;

/** Small documents for tests: one operation whose request body and answer have the schema in question. */
final class Sample {

  private static final String DOCUMENT = """
      openapi: %s
      info: {title: Sample, version: sample}
      paths:
        /things:
          post:
            requestBody: {required: true, content: {application/json: {schema: {$ref: '#/components/schemas/Thing'}}}}
            responses:
              '200': {description: Done, content: {application/json: {schema: {$ref: '#/components/schemas/Thing'}}}}
      components:
        schemas:
          Thing: %s
          Dog: {type: object, required: [bark], properties: {bark: {type: string}, kind: {type: string}}}
          Cat: {type: object, required: [meow], properties: {meow: {type: string}, kind: {type: string}}}
          Tree: {type: object, properties: {name: {type: string}, children: {type: array, items: {$ref: '#/components/schemas/Tree'}}}}
      """;

  private Sample() {}

  static Document document(String yaml) {
    return Document.read(yaml.getBytes(StandardCharsets.UTF_8), Limits.DEFAULT);
  }

  /** An OpenAPI 3.1 document whose one schema is this flow-style YAML. */
  static Document schema31(String schema) {
    return document(DOCUMENT.formatted("3.1.0", schema));
  }

  static Document schema30(String schema) {
    return document(DOCUMENT.formatted("3.0.3", schema));
  }

  /** A document with this operation at {@code GET /things/{id}}, in flow-style YAML. */
  static Document operation(String operation) {
    return document("""
        openapi: 3.0.3
        info: {title: Sample, version: sample}
        paths: {'/things/{id}': {get: %s}}
        components:
          securitySchemes:
            key: {type: apiKey, in: header, name: X-Key}
            login: {type: http, scheme: bearer}
        """.formatted(operation));
  }

  /** A document of this version with these members of its root, in flow-style YAML, beside an empty path. */
  static Document root(String openapi, String members) {
    return document("{openapi: " + openapi + ", info: {title: Sample, version: sample}, " + members + "}");
  }

  /** Rule and severity of each change, such as {@code type-changed BREAKING}, joined by a plus; empty if there is none. */
  static String verdicts(Document before, Document after) {
    return Diff.between(before, after).stream().map(Sample::verdict).collect(Collectors.joining(" + "));
  }

  /** Rule and severity of each change in this direction, such as {@code type-changed BREAKING}. */
  static List<String> verdicts(Document before, Document after, Direction direction) {
    return Diff.between(before, after).stream().filter(change -> change.direction() == direction)
        .map(Sample::verdict).toList();
  }

  /** The same with the severity that a rule has of itself, whether or not a message proves it. */
  static List<String> suspicions(Document before, Document after, Direction direction) {
    return Diff.between(before, after).stream().filter(change -> change.direction() == direction)
        .map(change -> change.rule() + " " + rule(change).in(direction)).toList();
  }

  static Rule rule(Change change) {
    return Rule.valueOf(change.rule().toUpperCase(Locale.ROOT).replace('-', '_'));
  }

  /** The name of the rule of the same change made backwards. */
  static String mirror(String rule) {
    return Rule.valueOf(rule.toUpperCase(Locale.ROOT).replace('-', '_')).mirror().toString().toLowerCase(Locale.ROOT).replace('_', '-');
  }

  static String verdict(Change change) {
    return change.rule() + " " + change.severity();
  }
}
