package dev.remit.openapi.diff;

import static org.assertj.core.api.Assertions.assertThat;

import com.networknt.schema.InputFormat;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import dev.remit.openapi.Diff;
import dev.remit.openapi.Party;
import dev.remit.openapi.Severity;
import dev.remit.openapi.value.Answer;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import tools.jackson.databind.exc.JsonNodeException;

/** The laws of witnesses, over generated schemas; a JSON Schema validator that is not ours is the judge. */
class WitnessProperties {

  private static final SchemaRegistry JUDGE = SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12);

  @Provide
  Arbitrary<String> schemas() {
    return Schemas.schemas();
  }

  @Property(tries = 1_000)
  void whatIsBreakingHasAWitnessAndNothingElseHas(@ForAll("schemas") String before, @ForAll("schemas") String after) {
    for (var change : Diff.between(Sample.schema31(before), Sample.schema31(after))) {
      assertThat(change.witness() != null).as("%s -> %s: %s", before, after, change)
          .isEqualTo(change.severity() == Severity.BREAKING);
    }
  }

  @Property(tries = 1_000)
  void theJudgeAgreesWithEveryWitness(@ForAll("schemas") String before, @ForAll("schemas") String after) {
    var old = JUDGE.getSchema(before);
    var now = JUDGE.getSchema(after);
    for (var claim : Diff.claims(Sample.schema31(before), Sample.schema31(after))) {
      boolean isOld = claim.accepted() == Party.BEFORE;
      assertThat(ruling(isOld ? old : now, claim.value())).as("accepted: %s -> %s: %s", before, after, claim).isNotEqualTo(Answer.NO);
      assertThat(ruling(isOld ? now : old, claim.value())).as("refused: %s -> %s: %s", before, after, claim).isNotEqualTo(Answer.YES);
    }
  }

  // the validator breaks at whole numbers beyond 64 bits that are written with an exponent
  private static Answer ruling(Schema schema, String value) {
    try {
      return schema.validate(value, InputFormat.JSON).isEmpty() ? Answer.YES : Answer.NO;
    } catch (JsonNodeException unreadable) {
      return Answer.UNKNOWN;
    }
  }
}
