package dev.remit.contracts.proof;

import com.networknt.schema.ExecutionContext;
import com.networknt.schema.SchemaContext;
import com.networknt.schema.dialect.Dialect;
import com.networknt.schema.dialect.Draft202012;
import com.networknt.schema.format.Format;
import java.math.BigDecimal;
import java.util.Base64;
import java.util.List;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import tools.jackson.databind.JsonNode;

/**
 * The formats of OpenAPI's registry that JSON Schema does not have, and the dialect with both. The validator's own test of
 * addresses of mail asks whether the top-level domain is in use, which no standard demands: here the grammar counts.
 */
final class OpenApiFormats {

  private static final List<Format> ALL = List.of(
      new Named("int32", ofNumbers(number -> isInteger(number) && within(number, Integer.MIN_VALUE, Integer.MAX_VALUE))),
      new Named("int64", ofNumbers(number -> isInteger(number) && within(number, Long.MIN_VALUE, Long.MAX_VALUE))),
      new Named("float", ofNumbers(number -> number.abs().compareTo(new BigDecimal(Float.MAX_VALUE)) <= 0)),
      new Named("double", ofNumbers(number -> number.abs().compareTo(new BigDecimal(Double.MAX_VALUE)) <= 0)),
      new Named("email", ofTexts("(?:ATOM(?:\\.ATOM)*|\"[^\"\\\\\\p{Cntrl}]*\")@(?:\\[.+]|LABEL(?:\\.LABEL)*)"
          .replace("ATOM", "[A-Za-z0-9!#$%&'*+/=?^_`{|}~-]+").replace("LABEL", "[A-Za-z0-9](?:[A-Za-z0-9-]{0,61}[A-Za-z0-9])?"))),
      new Named("idn-email", ofTexts("[^@\\s]+@[^@\\s-][^@\\s]*")),
      new Named("byte", value -> !value.isString() || isBase64(value.asString())));

  static final Dialect DIALECT = Dialect.builder(Draft202012.getInstance()).formats(ALL).build();

  private OpenApiFormats() {}

  private record Named(String name, Predicate<JsonNode> test) implements Format {

    @Override
    public String getName() {
      return name;
    }

    @Override
    public boolean matches(ExecutionContext run, SchemaContext schema, JsonNode value) {
      return test.test(value);
    }
  }

  private static Predicate<JsonNode> ofNumbers(Predicate<BigDecimal> test) {
    return value -> !value.isNumber() || test.test(value.decimalValue());
  }

  private static Predicate<JsonNode> ofTexts(String pattern) {
    var grammar = Pattern.compile(pattern);
    return value -> !value.isString() || grammar.matcher(value.asString()).matches();
  }

  private static boolean isInteger(BigDecimal number) {
    return number.signum() == 0 || number.stripTrailingZeros().scale() <= 0;
  }

  private static boolean within(BigDecimal number, long least, long most) {
    return number.compareTo(BigDecimal.valueOf(least)) >= 0 && number.compareTo(BigDecimal.valueOf(most)) <= 0;
  }

  private static boolean isBase64(String text) {
    try {
      Base64.getDecoder().decode(text);
      return true;
    } catch (IllegalArgumentException broken) {
      return false;
    }
  }
}
