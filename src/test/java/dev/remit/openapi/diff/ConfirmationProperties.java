package dev.remit.openapi.diff;

import static org.assertj.core.api.Assertions.assertThat;

import dev.remit.contracts.proof.Judge;
import dev.remit.contracts.proof.Ruling;
import dev.remit.contracts.proof.Ruling.Outcome;
import dev.remit.openapi.Diff;
import dev.remit.openapi.Document;
import dev.remit.openapi.Party;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

/** What a witness claims is confirmed by a JSON Schema validator that is not ours. */
class ConfirmationProperties {

  @Provide
  Arbitrary<String> schemas() {
    return Schemas.schemas();
  }

  @Property(tries = 1_000)
  void everyWitnessIsConfirmed(@ForAll("schemas") String before, @ForAll("schemas") String after) {
    confirm(Sample.schema31(before), Sample.schema31(after));
  }

  @Property(tries = 300)
  void alsoAcrossDialects(@ForAll("schemas") String before, @ForAll("schemas") String after) {
    confirm(Sample.schema30(before), Sample.schema31(after));
  }

  private static void confirm(Document before, Document after) {
    var judge = new Judge(before, after);
    for (var claim : Diff.claims(before, after)) {
      // the schema false has no place in the normal form
      boolean named = (claim.accepted() == Party.BEFORE ? claim.schemaAfter() : claim.schemaBefore()) != null;
      assertThat(judge.on(claim)).as(claim.toString()).extracting(Ruling::outcome)
          .isEqualTo(named ? Outcome.CONFIRMED : Outcome.UNCHECKED);
    }
  }
}
