package dev.remit.contracts.proof;

import dev.remit.openapi.Limits;
import tools.jackson.core.StreamReadConstraints;
import tools.jackson.core.json.JsonFactory;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** JSON in the form that the validator knows, no digit lost. */
final class Json {

  private static final StreamReadConstraints AS_DEEP_AS_DOCUMENTS =
      StreamReadConstraints.builder().maxNestingDepth(2 * Limits.DEEPEST).build();

  private static final JsonMapper MAPPER = JsonMapper.builder(JsonFactory.builder().streamReadConstraints(AS_DEEP_AS_DOCUMENTS).build())
      .enable(DeserializationFeature.USE_BIG_DECIMAL_FOR_FLOATS)
      .build();

  private Json() {}

  static JsonNode read(String text) {
    return MAPPER.readTree(text);
  }
}
