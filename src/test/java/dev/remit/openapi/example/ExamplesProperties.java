package dev.remit.openapi.example;

import static org.assertj.core.api.Assertions.assertThat;

import com.networknt.schema.InputFormat;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import dev.remit.openapi.Direction;
import dev.remit.openapi.diff.Schemas;
import dev.remit.openapi.value.Answer;
import dev.remit.openapi.value.RichSchemas;
import java.util.List;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

/** What is made is accepted by a JSON Schema validator that is not ours, and where nothing is made nobody finds a value either. */
class ExamplesProperties {

  private static final SchemaRegistry JUDGE = SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12);

  @Provide
  Arbitrary<String> rich() {
    return RichSchemas.schemas();
  }

  @Provide
  Arbitrary<String> common() {
    return Schemas.schemas();
  }

  @Provide
  Arbitrary<List<String>> richValues() {
    return RichSchemas.values().list().ofSize(20);
  }

  @Provide
  Arbitrary<List<String>> values() {
    return Schemas.values().list().ofSize(20);
  }

  @Property(tries = 300)
  void whatIsMadeIsValidByEveryKeyword(@ForAll("rich") String schema, @ForAll long seed) {
    check(rich(schema), JUDGE.getSchema(whole(schema)), seed);
  }

  @Property(tries = 300)
  void whatIsMadeIsValid(@ForAll("common") String schema, @ForAll long seed) {
    check(Made.by(schema), JUDGE.getSchema(schema), seed);
  }

  // a search may always miss something, so these schemas are the same each time
  @Property(tries = 300, seed = "2026")
  void whereNothingIsFoundNobodyFindsAnything(@ForAll("rich") String schema, @ForAll("richValues") List<String> values) {
    compare(rich(schema), JUDGE.getSchema(whole(schema)), values);
  }

  @Property(tries = 300, seed = "2026")
  void nobodyFindsAnythingEither(@ForAll("common") String schema, @ForAll("values") List<String> values) {
    compare(Made.by(schema), JUDGE.getSchema(schema), values);
  }

  private static Made rich(String schema) {
    return Made.by(whole(schema).replace("#/$defs", "#/components/schemas/Thing/$defs"));
  }

  private static String whole(String schema) {
    return ("{\"$defs\":" + RichSchemas.DEFINITIONS + ",\"allOf\":[" + schema + "]}").replace("\n", "");
  }

  private static void check(Made made, Schema judge, long seed) {
    for (var example : List.of(made.of(Direction.NONE), made.random(seed), made.random(seed + 1))) {
      boolean isValid = judge.validate(example.value().toJson(), InputFormat.JSON).isEmpty();
      assertThat(isValid).as("%s for %s", example.value().toJson(), made.schema().toJson()).isEqualTo(example.satisfies() == Answer.YES);
    }
  }

  private static void compare(Made made, Schema judge, List<String> values) {
    if (made.of(Direction.NONE).satisfies() != Answer.YES) {
      assertThat(values).as("values for %s", made.schema().toJson()).noneMatch(value -> judge.validate(value, InputFormat.JSON).isEmpty());
    }
  }
}
