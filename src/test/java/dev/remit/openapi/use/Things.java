package dev.remit.openapi.use;

import dev.remit.openapi.AnswerUse;
import dev.remit.openapi.BodyUse;
import dev.remit.openapi.Document;
import dev.remit.openapi.OperationUse;
import dev.remit.openapi.Reads;
import dev.remit.openapi.Sample;
import dev.remit.openapi.Usage;
import java.util.List;
import java.util.Map;

/** Documents of one operation whose request and answer have the schema in question, and who uses them. */
final class Things {

  static final String OPERATION = "POST /things";

  private Things() {}

  /** @param schema in flow-style YAML */
  static Document document(String schema) {
    return Reads.read("""
        openapi: 3.1.0
        info: {title: Things, version: 1.0.0}
        paths:
          /things:
            post:
              requestBody: {required: true, content: {application/json: {schema: {$ref: '#/components/schemas/Thing'}}}}
              responses:
                '200': {description: Done, content: {application/json: {schema: {$ref: '#/components/schemas/Thing'}}}}
        components:
          schemas:
            Thing: %s
        """.formatted(schema));
  }

  /** Of somebody who sends these members and reads none. */
  static Usage sending(String... members) {
    return usage(List.of(members), List.of(), List.of());
  }

  /** Of somebody who sends a body as a whole and reads these members. */
  static Usage reading(String... members) {
    return usage(List.of(), List.of(members), List.of());
  }

  /** Of somebody of whom these requests are known, which use what they have. */
  static Usage sample(List<String> members, String... bodies) {
    return usage(members, List.of(),
        java.util.Arrays.stream(bodies).map(body -> new Sample(body, Map.of(), body, 200, null)).toList());
  }

  private static Usage usage(List<String> sent, List<String> read, List<Sample> samples) {
    return new Usage(List.of(new OperationUse(OPERATION, List.of(), new BodyUse(List.of("application/json"), sent),
        List.of(new AnswerUse("200", new BodyUse(List.of("application/json"), read), List.of())), samples)));
  }
}
