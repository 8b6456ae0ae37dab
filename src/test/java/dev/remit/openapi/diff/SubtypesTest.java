package dev.remit.openapi.diff;

import static org.assertj.core.api.Assertions.assertThat;

import dev.remit.openapi.Change;
import dev.remit.openapi.Diff;
import dev.remit.openapi.Direction;
import dev.remit.openapi.Document;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** Schemas that inherit a discriminator by their own {@code allOf}: whoever takes the base takes them (OpenAPI, composition and inheritance). */
class SubtypesTest {

  private static final String PET = "{type: object, required: [kind], properties: {kind: {type: string}}, discriminator: {propertyName: kind}}";
  private static final String DOG = "Dog: {allOf: [{$ref: '#/components/schemas/Pet'}, {type: object, properties: {bark: {type: string}}}]}";
  private static final String STRICT_DOG =
      "Dog: {allOf: [{$ref: '#/components/schemas/Pet'}, {type: object, required: [bark], properties: {bark: {type: string}}}]}";
  private static final String CAT = "Cat: {allOf: [{$ref: '#/components/schemas/Pet'}, {type: object, properties: {lives: {type: integer}}}]}";

  @Test
  void whatChangesInASubtypeIsToldWhereItsBaseIsUsed() {
    var before = document("Pet", PET, DOG, CAT);
    var after = document("Pet", PET, STRICT_DOG, CAT);

    assertThat(Sample.verdicts(before, after, Direction.REQUEST)).containsExactly("property-became-required RISKY");
    assertThat(Sample.verdicts(before, after, Direction.RESPONSE)).containsExactly("property-became-required COMPATIBLE");
    assertThat(Sample.verdicts(after, before, Direction.REQUEST)).containsExactly("property-became-optional COMPATIBLE");
    assertThat(Sample.verdicts(after, before, Direction.RESPONSE)).containsExactly("property-became-optional RISKY");
  }

  @Test
  void whatNoValidationShowsHasNoWitnessAndSaysWhy() {
    var changes = Diff.between(document("Pet", PET, DOG), document("Pet", PET, STRICT_DOG));

    assertThat(changes).filteredOn(change -> change.direction() == Direction.REQUEST).singleElement().satisfies(change -> {
      assertThat(change.witness()).isNull();
      assertThat(change.why()).endsWith("No message proves it: a discriminator chooses the subtype, and validation against the base does not follow it.");
      assertThat(change.place()).isEqualTo("request body application/json: (Dog).bark");
      assertThat(change.operation()).isEqualTo("POST /a");
    });
  }

  @Test
  void whatIsUsedBesideItsBaseBreaks() {
    var both = "{type: object, properties: {any: {$ref: '#/components/schemas/Pet'}, dog: {$ref: '#/components/schemas/Dog'}}}";
    var before = document("Both", PET, DOG, "Both: " + both);

    assertThat(Sample.verdicts(before, document("Both", PET, STRICT_DOG, "Both: " + both), Direction.REQUEST)).containsExactly("property-became-required BREAKING");
  }

  @Test
  void whatIsUsedBesideItsBaseInAnotherOperationBreaks() {
    assertThat(Sample.verdicts(several(DOG), several(STRICT_DOG), Direction.REQUEST)).containsExactly("property-became-required BREAKING");
  }

  private static Document several(String dog) {
    return read("/a: " + operation("Pet") + ", /b: " + operation("Pet") + ", /c: " + operation("Pet") + ", /d: " + operation("Dog"), PET, dog);
  }

  @Test
  void aSubtypeThatComesOrGoesIsAValueOfTheDiscriminator() {
    var one = document("Pet", PET, DOG);
    var two = document("Pet", PET, DOG, CAT);

    assertThat(Sample.verdicts(one, two, Direction.REQUEST)).containsExactly("subtype-added COMPATIBLE");
    assertThat(Sample.verdicts(one, two, Direction.RESPONSE)).containsExactly("subtype-added RISKY");
    assertThat(Sample.verdicts(two, one, Direction.REQUEST)).containsExactly("discriminator-value-removed RISKY");
    assertThat(Sample.verdicts(two, one, Direction.RESPONSE)).containsExactly("discriminator-value-removed COMPATIBLE");
  }

  @Test
  void aMappedSubtypeIsOneOnceAndByItsMappedValue() {
    var pet = PET.replace("propertyName: kind", "propertyName: kind, mapping: {hound: '#/components/schemas/Dog'}");

    var changes = Diff.between(document("Pet", pet, DOG), document("Pet", pet, STRICT_DOG));

    assertThat(changes).extracting(Change::place).containsOnly("request body application/json: (hound).bark", "200 application/json: (hound).bark");
    assertThat(Sample.verdicts(document("Pet", PET, DOG), document("Pet", pet, DOG), Direction.REQUEST))
        .containsExactlyInAnyOrder("discriminator-value-removed RISKY", "subtype-added COMPATIBLE");
  }

  @Test
  void aMappingThatSaysWhatTheNamesSayIsNoChange() {
    var mapped = PET.replace("propertyName: kind", "propertyName: kind, mapping: {Dog: Dog, Cat: '#/components/schemas/Cat'}");

    assertThat(Sample.verdicts(document("Pet", PET, DOG, CAT), document("Pet", mapped, DOG, CAT))).isEmpty();
    assertThat(Sample.verdicts(document("Dog", mapped, DOG, CAT), document("Dog", PET, DOG, CAT))).isEmpty();
  }

  @Test
  void aSchemaThatOnlyTheMappingNamesIsASubtype() {
    var pet = PET.replace("propertyName: kind", "propertyName: kind, mapping: {hound: Dog}");

    assertThat(Sample.verdicts(document("Pet", pet, "Dog: {type: object}"), document("Pet", pet, "Dog: {type: object, required: [bark]}"), Direction.REQUEST))
        .containsExactly("property-became-required RISKY");
  }

  @Test
  void aSubtypeOfASubtypeIsOneOfBoth() {
    var puppy = "Puppy: {allOf: [{$ref: '#/components/schemas/Dog'}, {type: object, %s}]}";
    var young = puppy.formatted("properties: {age: {type: integer}}");
    var younger = puppy.formatted("properties: {age: {type: integer, maximum: 1}}");
    var kennel = "Kennel: {type: array, items: {$ref: '#/components/schemas/Dog'}}";

    for (var used : List.of("Pet", "Dog", "Kennel")) {
      assertThat(Sample.verdicts(document(used, PET, DOG, CAT, kennel, young), document(used, PET, DOG, CAT, kennel, younger), Direction.REQUEST))
          .as(used).containsExactly("maximum-lowered RISKY");
    }
  }

  @Test
  void whatIsNotBelowTheBaseThatIsUsedIsNoMatterThere() {
    assertThat(Diff.between(document("Cat", PET, DOG, CAT), document("Cat", PET, STRICT_DOG, CAT))).isEmpty();
    assertThat(Diff.between(document("Cat", PET, DOG, CAT), document("Cat", PET, CAT))).extracting(Change::rule).containsExactly("component-schema-removed");
  }

  @Test
  void withoutADiscriminatorNothingLeadsToASubtype() {
    var plain = PET.replace(", discriminator: {propertyName: kind}", "");

    assertThat(Sample.verdicts(document("Pet", plain, DOG), document("Pet", plain, STRICT_DOG))).isEqualTo("component-schema-changed COMPATIBLE");
  }

  @Test
  void anInlineSecondHalfMayHoldTheDiscriminator() {
    var animal = "Animal: {type: object}";
    var pet = "{allOf: [{$ref: '#/components/schemas/Animal'}, " + PET + "]}";

    assertThat(Sample.verdicts(document("Pet", pet, DOG, animal), document("Pet", pet, STRICT_DOG, animal), Direction.REQUEST))
        .containsExactly("property-became-required RISKY");
  }

  @Test
  void whatASubtypeRefersToIsPartOfIt() {
    var dog = "Dog: {allOf: [{$ref: '#/components/schemas/Pet'}, {type: object, properties: {toy: {$ref: '#/components/schemas/Toy'}}}]}";

    assertThat(Sample.verdicts(document("Pet", PET, dog, "Toy: {type: string}"), document("Pet", PET, dog, "Toy: {type: string, maxLength: 3}"), Direction.REQUEST))
        .containsExactly("max-length-lowered RISKY");
  }

  @Test
  void subtypesThatHoldTheirBaseComeToAnEnd() {
    var pack = "Pack: {allOf: [{$ref: '#/components/schemas/Pet'}, {type: object, %s properties: {all: {type: array, items: {$ref: '#/components/schemas/Pet'}}}}]}";

    assertThat(Sample.verdicts(document("Pet", PET, DOG, pack.formatted("")), document("Pet", PET, STRICT_DOG, pack.formatted("required: [all],")), Direction.REQUEST))
        .containsExactlyInAnyOrder("property-became-required RISKY", "property-became-required RISKY");
    assertThat(Sample.verdicts(document("Pack", PET, DOG, pack.formatted("")), document("Pack", PET, STRICT_DOG, pack.formatted("")), Direction.REQUEST))
        .containsExactly("property-became-required RISKY");
  }

  @Test
  void basesThatAreTheirOwnSubtypesComeToAnEnd() {
    var loop = "Dog: {allOf: [{$ref: '#/components/schemas/Cat'}], minProperties: %s}";
    var cat = "Cat: {allOf: [{$ref: '#/components/schemas/Dog'}, {$ref: '#/components/schemas/Pet'}]}";

    assertThat(Sample.verdicts(document("Pet", PET, loop.formatted(2), cat), document("Pet", PET, loop.formatted(3), cat), Direction.REQUEST))
        .containsExactly("min-properties-raised RISKY");
  }

  @Test
  void aBaseUnderAnotherNameIsTheSameIfNothingElseChanged() {
    var renamed = document("Animal", "{}", "Animal: " + PET, DOG.replace("/Pet", "/Animal"));

    assertThat(Diff.between(document("Pet", PET, DOG), renamed)).extracting(Change::rule).doesNotContain("discriminator-value-removed", "subtype-added");
    assertThat(Sample.verdicts(document("Pet", PET, DOG), document("Animal", "{}", "Animal: " + PET, STRICT_DOG.replace("/Pet", "/Animal")), Direction.REQUEST))
        .contains("property-became-required RISKY");
  }

  @Test
  void aBaseThatIsWrittenWhereItIsUsedHasTheValuesThatItsMappingNames() {
    var holder = "Holder: {properties: {pet: %s}}";
    var referring = holder.formatted("{$ref: '#/components/schemas/Pet'}");
    var mapped = PET.replace("propertyName: kind", "propertyName: kind, mapping: {hound: '#/components/schemas/Dog'}");

    assertThat(Diff.between(document("Holder", PET, DOG, referring), document("Holder", PET, DOG, holder.formatted(PET)))).isEmpty();
    assertThat(Diff.between(document("Holder", mapped, DOG, CAT, referring), document("Holder", mapped, DOG, CAT, holder.formatted(mapped)))).isEmpty();
    assertThat(Sample.verdicts(document("Holder", mapped, DOG, CAT, referring), document("Holder", mapped, DOG, CAT, holder.formatted(PET)), Direction.REQUEST))
        .containsExactly("discriminator-value-removed RISKY");
    assertThat(Sample.verdicts(document("Holder", mapped, DOG, holder.formatted(mapped)),
        document("Holder", mapped, STRICT_DOG, holder.formatted(mapped.replace("type: object", "type: object, minProperties: 2"))), Direction.REQUEST))
        .contains("property-became-required RISKY");
  }

  @Test
  void oneSubtypeForItsBaseIsJudgedByWhatItAccepts() {
    var holder = "Holder: {properties: {pet: {$ref: '#/components/schemas/%s'}}}";
    var before = document("Holder", PET, DOG, CAT, holder.formatted("Pet"));

    assertThat(Sample.verdicts(before, document("Holder", PET, DOG, CAT, holder.formatted("Dog")), Direction.REQUEST)).containsExactly("property-added COMPATIBLE");
  }

  @Test
  void aBaseIsAnAlternativeLikeAnyOther() {
    var any = "Any: {oneOf: [{$ref: '#/components/schemas/Pet'}, {type: string}]}";

    assertThat(Sample.verdicts(document("Any", PET, DOG, any), document("Any", PET, STRICT_DOG, any), Direction.REQUEST))
        .containsExactly("property-became-required RISKY");
  }

  @Test
  void whatIsTooEntangledToBeComparedIsNotTakenForTheSame() {
    var forms = IntStream.range(0, 8).mapToObj(i -> "{anyOf: [{minProperties: " + i + "}, {maxProperties: " + i + "}]}").toList();
    var any = "Any: {properties: {pet: {$ref: '#/components/schemas/Pet'}}, allOf: " + forms + "}";

    assertThat(Sample.verdicts(document("Any", PET, DOG, any), document("Any", PET, DOG, any + ", Other: {}"), Direction.REQUEST)).isEmpty();
    assertThat(Sample.verdicts(document("Any", PET, DOG, any), document("Any", PET, STRICT_DOG, any), Direction.REQUEST))
        .containsExactly("composition-too-complex RISKY");
  }

  @Test
  void swaggerInheritsLikewise() {
    assertThat(Sample.verdicts(swagger(""), swagger("required: [bark], "), Direction.REQUEST)).containsExactly("property-became-required RISKY");
  }

  private static Document swagger(String required) {
    return Sample.document("""
        swagger: '2.0'
        info: {title: Sample, version: sample}
        paths: {/a: {post: {consumes: [application/json], parameters: [{name: b, in: body, required: true, schema: {$ref: '#/definitions/Pet'}}], responses: {}}}}
        definitions:
          Pet: {type: object, discriminator: kind, required: [kind], properties: {kind: {type: string}}}
          Dog: {allOf: [{$ref: '#/definitions/Pet'}, {type: object, %s properties: {bark: {type: string}}}]}
        """.formatted(required));
  }

  private static Document document(String used, String pet, String... others) {
    return read("/a: " + operation(used), pet, others);
  }

  private static String operation(String used) {
    var content = "content: {application/json: {schema: {$ref: '#/components/schemas/" + used + "'}}}";
    return "{post: {requestBody: {required: true, " + content + "}, responses: {'200': {description: a, " + content + "}}}}";
  }

  private static Document read(String paths, String pet, String... others) {
    return Sample.root("3.0.3", "paths: {" + paths + "}, components: {schemas: {Pet: " + pet + ", " + String.join(", ", others) + "}}");
  }
}
