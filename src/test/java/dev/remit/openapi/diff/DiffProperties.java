package dev.remit.openapi.diff;

import static org.assertj.core.api.Assertions.assertThat;

import com.networknt.schema.InputFormat;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import dev.remit.openapi.Change;
import dev.remit.openapi.Diff;
import dev.remit.openapi.Direction;
import dev.remit.openapi.Severity;
import java.util.List;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

/** The laws of the comparison, over generated schemas; a JSON Schema validator that is not ours is the judge. */
class DiffProperties {

  private static final SchemaRegistry JUDGE = SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12);

  @Provide
  Arbitrary<String> schemas() {
    return Schemas.schemas();
  }

  @Provide
  Arbitrary<List<String>> values() {
    return Schemas.values().list().ofSize(40);
  }

  @Property(tries = 300)
  void nothingChangesAgainstItself(@ForAll("schemas") String schema) {
    assertThat(Diff.between(Sample.schema31(schema), Sample.schema31(schema))).isEmpty();
  }

  @Property(tries = 300)
  void wrappingMovingAndExtractingChangeNothing(@ForAll("schemas") String schema) {
    var plain = Sample.schema31(schema);

    assertThat(Diff.between(plain, Sample.schema31("{\"allOf\":[" + schema + "]}"))).isEmpty();
    assertThat(Diff.between(plain, Sample.schema31("{\"anyOf\":[" + schema + "]}"))).isEmpty();
    assertThat(Diff.between(Sample.schema31("{$ref: '#/components/schemas/Moved'}\n    Moved: " + schema), plain)).isEmpty();
  }

  @Property(tries = 300)
  void theOrderOfBranchesDoesNotMatter(@ForAll("schemas") String one, @ForAll("schemas") String other) {
    for (var keyword : List.of("allOf", "anyOf")) {
      var branches = "{\"" + keyword + "\":[%s,%s]}";
      assertThat(Diff.between(Sample.schema31(branches.formatted(one, other)), Sample.schema31(branches.formatted(other, one))))
          .filteredOn(change -> change.severity() != Severity.EDITORIAL).isEmpty();
    }
  }

  @Property(tries = 1_500)
  void whatIsRefusedNowWasReported(
      @ForAll("schemas") String before, @ForAll("schemas") String after, @ForAll("values") List<String> values) {
    var changes = Diff.between(Sample.schema31(before), Sample.schema31(after));
    var old = JUDGE.getSchema(before);
    var now = JUDGE.getSchema(after);
    for (var value : values) {
      if (accepts(old, value) && !accepts(now, value)) {
        assertThat(changes).as("%s was accepted by %s and is refused by %s", value, before, after)
            .anyMatch(change -> isWarning(change, Direction.REQUEST));
      }
      if (!accepts(old, value) && accepts(now, value)) {
        assertThat(changes).as("%s was refused by %s and is accepted by %s", value, before, after)
            .anyMatch(change -> isWarning(change, Direction.RESPONSE));
      }
    }
  }

  @Property(tries = 300)
  void aChangeMadeBackwardsIsItsMirror(@ForAll("schemas") String before, @ForAll("schemas") String after) {
    Mirrored.assertMirrored(Sample.schema31(before), Sample.schema31(after));
  }

  // an open object that names one more optional member: practice calls it compatible, and so do we
  private static boolean isWarning(Change change, Direction direction) {
    return change.direction() == direction
        && (change.severity().compareTo(Severity.RISKY) >= 0 || change.rule().equals("property-added"));
  }

  private static boolean accepts(Schema schema, String value) {
    return schema.validate(value, InputFormat.JSON).isEmpty();
  }
}
