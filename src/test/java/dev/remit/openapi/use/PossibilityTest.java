package dev.remit.openapi.use;

import static org.assertj.core.api.Assertions.assertThat;

import dev.remit.openapi.diff.Located;
import dev.remit.openapi.message.Contract;
import dev.remit.openapi.tree.Pointer;
import dev.remit.openapi.value.Answer;
import java.util.Objects;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PossibilityTest {

  @ParameterizedTest
  @CsvSource(delimiter = ';', value = {
    "{allOf: [{properties: {a: {type: string}}}], unevaluatedProperties: false}; {\"a\":\"\"}; UNKNOWN",
    "{properties: {a: {type: string}}, unevaluatedProperties: false}; {\"b\":\"\"}; NO",
    "{properties: {a: {type: string}}, additionalProperties: false}; {\"b\":\"\"}; NO",
    "{properties: {a: {type: string}}}; {\"a\":5}; NO",
    "{required: [b], properties: {a: {type: string}}}; {\"a\":\"\"}; YES"
  })
  void whatASchemaLooksAtElsewhereIsNotRefused(String schema, String value, Answer expected) {
    var contract = new Contract(Things.document(schema));
    var pointer = Pointer.parse("/components/schemas/Thing");
    var thing = new Located(Objects.requireNonNull(pointer.in(contract.side().root().node())), pointer);
    assertThat(new Possibility(contract).of(thing, SampleCheck.tree(value), 0)).isEqualTo(expected);
  }
}
