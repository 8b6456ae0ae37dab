package dev.remit.contracts.proof;

import dev.remit.openapi.Limits;
import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.StreamReadConstraints;
import tools.jackson.core.json.JsonFactory;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ValueNode;

/** JSON in the form that the validator knows, no digit lost. */
final class Json {

  private static final StreamReadConstraints AS_DEEP_AS_DOCUMENTS =
      StreamReadConstraints.builder().maxNestingDepth(2 * Limits.DEEPEST).build();

  private static final JsonMapper MAPPER = JsonMapper.builder(JsonFactory.builder().streamReadConstraints(AS_DEEP_AS_DOCUMENTS).build())
      .enable(DeserializationFeature.USE_BIG_DECIMAL_FOR_FLOATS)
      .nodeFactory(new WholeNumbers())
      .build();

  private Json() {}

  /** Where an integer is demanded, the validator takes what is written as a fraction for a {@code long} and breaks at {@code 1e39}. */
  private static final class WholeNumbers extends JsonNodeFactory {

    private static final long serialVersionUID = 1;
    private static final BigDecimal LONGS = BigDecimal.valueOf(Long.MAX_VALUE);
    /** Numbers of more digits stay as they are written. */
    private static final int DIGITS = 1_000;

    @Override
    public ValueNode numberNode(@Nullable BigDecimal number) {
      boolean whole = number != null && number.abs().compareTo(LONGS) > 0 && number.scale() <= 0
          && (long) number.precision() - number.scale() <= DIGITS;
      return whole ? numberNode(number.toBigIntegerExact()) : super.numberNode(number);
    }
  }

  static JsonNode read(String text) {
    return MAPPER.readTree(text);
  }
}
