package dev.remit.openapi.value;

import static org.assertj.core.api.Assertions.assertThat;

import com.networknt.schema.InputFormat;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.util.List;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

/** The evaluator against a JSON Schema validator that is not ours. */
class EvaluatorProperties {

  private static final SchemaRegistry JUDGE = SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12);

  @Provide
  Arbitrary<String> schemas() {
    return RichSchemas.schemas();
  }

  @Provide
  Arbitrary<List<String>> values() {
    return RichSchemas.values().list().ofSize(20);
  }

  @Property(tries = 3_000)
  void saysWhatAnotherValidatorSays(@ForAll("schemas") String schema, @ForAll("values") List<String> values) {
    var whole = "{\"$defs\":" + RichSchemas.DEFINITIONS + ",\"allOf\":[" + schema + "]}";
    var ours = Asked.of(whole.replace("\n", "").replace("#/$defs", "#/components/schemas/Thing/$defs"));
    var theirs = JUDGE.getSchema(whole);
    for (var value : values) {
      assertThat(ours.accepts(value)).as("%s against %s", value, schema)
          .isEqualTo(Answer.of(theirs.validate(value, InputFormat.JSON).isEmpty()));
    }
  }
}
