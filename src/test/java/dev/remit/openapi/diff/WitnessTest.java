package dev.remit.openapi.diff;

import static org.assertj.core.api.Assertions.assertThat;

import dev.remit.openapi.Change;
import dev.remit.openapi.Diff;
import dev.remit.openapi.Direction;
import dev.remit.openapi.Document;
import dev.remit.openapi.Party;
import dev.remit.openapi.Severity;
import dev.remit.openapi.Witness;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The messages that prove changes, word by word. */
class WitnessTest {

  private static final String RESPONSES = "responses: {'200': {description: Done}}";

  @Test
  void aRequestThatUsedToBeValid() {
    var witness = schema("{type: object, required: [name], properties: {name: {type: string, minLength: 1}}}",
        "{type: object, required: [name], properties: {name: {type: string, minLength: 3}}}", Direction.REQUEST);

    assertThat(witness).isEqualTo(new Witness(Party.BEFORE, "POST /things", "body", "\"aa\"", """
        POST /things HTTP/1.1
        Host: api.example.com
        Content-Type: application/json

        {"name":"aa"}"""));
  }

  @Test
  void anAnswerThatMayComeNow() {
    var witness = schema("{type: array, items: {type: integer, maximum: 9}}", "{type: array, items: {type: integer, maximum: 10}}",
        Direction.RESPONSE);

    assertThat(witness).isEqualTo(new Witness(Party.AFTER, "POST /things", "body", "10", """
        HTTP/1.1 200
        Content-Type: application/json

        [10]"""));
  }

  @Test
  void aLongListIsToldByItsBeginning() {
    var witness = schema("{type: array, items: {type: string}}", "{type: array, items: {type: string}, maxItems: 1024}", Direction.REQUEST);

    assertThat(witness.message()).endsWith("""
        [
          "text", "text", "text",
          … and 1,022 more of the same
        ]""");
  }

  @Test
  void aListOfDifferentItemsFillsItsLines() {
    var list = "{type: array, uniqueItems: true, items: {type: string}, maxItems: %s}";
    var witness = schema(list.formatted(12), list.formatted(11), Direction.REQUEST);

    assertThat(witness.message()).endsWith("""
        [
          "text", "text2", "text3", "text4", "text5", "text6", "text7", "text8",
          "text9", "text10", "text11", "text12"
        ]""");
  }

  @Test
  void aLongTextIsToldByItsBeginning() {
    var witness = schema("{type: string}", "{type: string, maxLength: 65535}", Direction.REQUEST);

    assertThat(witness.message()).endsWith("\n\"" + "a".repeat(71) + "… and 65,465 characters more\"");
  }

  @Test
  void aListBeyondWhatAMessageHoldsProvesNothing() {
    var changes = Diff.between(Sample.schema31("{type: array, items: {type: string}}"),
        Sample.schema31("{type: array, items: {type: string}, maxItems: 1025}"));

    assertThat(changes).anyMatch(change -> change.rule().equals("max-items-lowered") && change.direction() == Direction.REQUEST
        && change.severity() == Severity.RISKY);
  }

  @ParameterizedTest
  @CsvSource(delimiter = '|', ignoreLeadingAndTrailingWhitespace = true, textBlock = """
      # before | after | value that the old version accepts and the new one refuses
      {type: string, pattern: '^[a-z]{2}$'} | {type: string, pattern: '^[a-y]{2}$'} | "az"
      {type: object, properties: {kind: {const: card}}, required: [kind]} | {type: object, properties: {kind: {const: cash}}, required: [kind]} | "card"
      {anyOf: [{type: integer}, {type: boolean}]} | {type: integer} | true
      {type: object} | {type: object, dependentRequired: {a: [b]}} | {"a":"text"}
      {type: string} | {type: string, not: {enum: [a]}} | "a"
      {type: array, items: {type: string}} | {type: array, items: {type: string}, uniqueItems: true} | ["text","text"]
      {type: [string, 'null']} | {type: string} | null
      {$ref: '#/components/schemas/Tree'} | {allOf: [{$ref: '#/components/schemas/Tree'}, {required: [name]}]} | {}
      {type: [string, integer]} | {type: string, minLength: 9} | 1
      {type: [string, 'null']} | {type: string, minLength: 9} | null
      {type: array} | {type: string} | []
      {type: [string, 'null'], enum: [a, null], minLength: 3} | {type: array} | null
      {not: {type: object, properties: {a: {type: string}}}} | {not: {type: object, properties: {a: {}}}} | {"a":1}
      {type: object, additionalProperties: {type: array, items: {type: string}, minItems: 3, uniqueItems: true}} | {type: object, additionalProperties: false} | {"extra":["text","text2","text3"]}
      {enum: [abc, d]} | {enum: [abc, d], maxLength: 2} | "abc"
      {if: {type: boolean}, else: {type: string}} | {if: {type: boolean}, else: {const: {}}} | "text"
      """)
  void aValueOnTheEdge(String before, String after, String value) {
    assertThat(schema(before, after, Direction.REQUEST).value()).isEqualTo(value);
  }

  @ParameterizedTest
  @CsvSource(delimiter = '|', ignoreLeadingAndTrailingWhitespace = true, textBlock = """
      {type: number} | {type: number, multipleOf: 0.01} | multiple-of-tightened
      {type: integer, minimum: 1, exclusiveMinimum: true} | {type: integer, minimum: 2, exclusiveMinimum: true} | minimum-raised
      {type: number, minimum: 2} | {type: number, minimum: 2, exclusiveMinimum: true} | minimum-raised
      {type: number, maximum: 2} | {type: number, maximum: 2, exclusiveMaximum: true} | maximum-lowered
      {type: string, format: uri, maxLength: 2000} | {type: string, format: uri, maxLength: 255} | max-length-lowered
      {type: string, format: email, maxLength: 200} | {type: string, format: email, maxLength: 100} | max-length-lowered
      {type: string, format: hostname} | {type: string, format: hostname, maxLength: 120} | max-length-lowered
      {type: string, format: byte} | {type: string, format: byte, maxLength: 10} | max-length-lowered
      {type: string, format: email, minLength: 60} | {type: string, format: email, minLength: 70} | min-length-raised
      {type: array, items: {type: string, format: uuid}, minItems: 3, uniqueItems: true} | {type: array, items: {type: string, format: uuid}, minItems: 9, uniqueItems: true} | min-items-raised
      {type: array, items: {type: object, required: [id], properties: {id: {type: integer}}}, minItems: 5, uniqueItems: true} | {type: array, items: {type: object, required: [id], properties: {id: {type: integer}}}, minItems: 9, uniqueItems: true} | min-items-raised
      """)
  void aValueThatNeedsSomeThought(String before, String after, String rule) {
    assertThat(only(Sample.schema30(before), Sample.schema30(after), rule).severity()).isEqualTo(Severity.BREAKING);
    assertThat(only(Sample.schema30(after), Sample.schema30(before), Sample.mirror(rule), Direction.RESPONSE).severity())
        .isEqualTo(Severity.BREAKING);
  }

  @Test
  void whatFittedOneFormAndFitsTwoNowIsAPlainObjectOfThatForm() {
    var now = Sample.schema31("{oneOf: [{type: object, required: [kind]}, {type: object, required: [kind, invoice]}]}");
    var change = only(Sample.schema31("{oneOf: [{type: object, required: [kind, card]}, {type: object, required: [kind, invoice]}]}"), now,
        "alternatives-overlap-changed");

    assertThat(change.severity()).isEqualTo(Severity.BREAKING);
    assertThat(Objects.requireNonNull(change.witness()).value()).isEqualTo("{\"kind\":\"text\",\"invoice\":\"text\"}");
  }

  @Test
  void whatFitsAFormThatWasAddedBesideItsOwnIsRefused() {
    var change = only(Sample.schema31("{oneOf: [{type: string}, {type: integer}]}"),
        Sample.schema31("{oneOf: [{type: string}, {type: string, minLength: 2}, {type: integer}]}"), "alternative-overlaps");

    assertThat(change.severity()).isEqualTo(Severity.BREAKING);
    assertThat(Objects.requireNonNull(change.witness()).value()).isEqualTo("\"text\"");
  }

  @Test
  void aFormThatOnlyAnObjectOfBothWouldFitProvesNothing() {
    var change = only(Sample.schema31("{$ref: '#/components/schemas/Dog'}"),
        Sample.schema31("{oneOf: [{$ref: '#/components/schemas/Dog'}, {$ref: '#/components/schemas/Cat'}]}"), "alternative-overlaps");

    assertThat(change.severity()).isEqualTo(Severity.RISKY);
  }

  @Test
  void anObjectOfSeveralFormsAtOnceProvesNothing() {
    var forms = "[{type: object, required: [card]}, {type: object, required: [invoice]}]";
    var change = only(Sample.schema31("{anyOf: " + forms + "}"), Sample.schema31("{oneOf: " + forms + "}"), "alternatives-overlap-changed");

    assertThat(change.severity()).isEqualTo(Severity.RISKY);
    assertThat(change.witness()).isNull();
  }

  @Test
  void nullIsNotRefusedByWhatStandsInsideOfNullable() {
    var change = only(Sample.schema30("{enum: [a], nullable: true}"),
        Sample.schema30("{enum: [a], nullable: true, allOf: [{type: array}]}"), "type-narrowed");

    assertThat(Objects.requireNonNull(change.witness()).value()).isEqualTo("\"a\"");
  }

  @Test
  void whatIsReadOnlyIsRequiredOfAnswersOnly() {
    var open = Sample.schema31("{type: object, properties: {id: {type: string}}}");
    var told = Sample.schema31("{type: object, required: [id], properties: {id: {type: string, readOnly: true}}}");

    assertThat(Sample.verdicts(open, told, Direction.REQUEST)).containsExactly("property-became-read-only RISKY");
    assertThat(Sample.verdicts(told, open, Direction.REQUEST)).containsExactly("property-became-not-read-only COMPATIBLE");
    assertThat(Sample.verdicts(told, open, Direction.RESPONSE)).contains("property-became-optional BREAKING");
  }

  @Test
  void aParameterStandsWhereItTravels() {
    var before = Sample.operation("{parameters: [{name: id, in: path, required: true, schema: {type: integer}}, "
        + "{name: page, in: query, schema: {type: integer, maximum: 9}}], " + RESPONSES + "}");
    var after = Sample.operation("{parameters: [{name: id, in: path, required: true, schema: {type: integer}}, "
        + "{name: page, in: query, schema: {type: integer, maximum: 8}}], " + RESPONSES + "}");

    var witness = proven(before, after, "maximum-lowered");

    assertThat(witness.part()).isEqualTo("query parameter page");
    assertThat(witness.message()).isEqualTo("GET /things/1?page=9 HTTP/1.1\nHost: api.example.com");
  }

  @Test
  void aNumberThatBecomesAFreeTextInAParameterIsStillUnderstood() {
    var change = only(Sample.operation("{parameters: [{name: q, in: query, schema: {type: integer}}], " + RESPONSES + "}"),
        Sample.operation("{parameters: [{name: q, in: query, schema: {type: string}}], " + RESPONSES + "}"), "type-changed");

    assertThat(change.severity()).isEqualTo(Severity.COMPATIBLE);
    assertThat(change.witness()).isNull();
  }

  @Test
  void aTextThatBecomesANumberInAParameterIsRefusedIfItIsNone() {
    var witness = proven(Sample.operation("{parameters: [{name: q, in: query, schema: {type: string}}], " + RESPONSES + "}"),
        Sample.operation("{parameters: [{name: q, in: query, schema: {type: integer}}], " + RESPONSES + "}"), "type-changed");

    assertThat(witness.value()).isEqualTo("\"text\"");
  }

  @Test
  void theRequestThatUsedToWork() {
    var witness = proven(Sample.operation("{security: [{login: []}], " + RESPONSES + "}"),
        Sample.operation("{security: [{login: []}], parameters: [{name: X-Shop, in: header, required: true, schema: {type: string}}], "
            + RESPONSES + "}"), "required-parameter-added");

    assertThat(witness.accepted()).isEqualTo(Party.BEFORE);
    assertThat(witness.message()).isEqualTo("GET /things/text HTTP/1.1\nHost: api.example.com\nAuthorization: Bearer <token>");
  }

  @ParameterizedTest(name = "{0} -> {1}")
  @CsvSource(delimiter = '|', ignoreLeadingAndTrailingWhitespace = true, textBlock = """
      # before | after | the rule | the value
      {type: object, properties: {k: {type: string}}, required: [k], unevaluatedProperties: false, if: {properties: {k: {const: n}}}, then: {properties: {v: {type: integer}}}} | {type: object, properties: {k: {type: string}}, required: [k], unevaluatedProperties: false, if: {properties: {k: {const: n}}}, then: {properties: {v: {type: string}}}} | type-changed | '{"k":"n","v":1}'
      {type: object, anyOf: [{properties: {b: {}}, required: [b]}, {properties: {c: {}}, required: [c]}], unevaluatedProperties: false, maxProperties: 2} | {type: object, anyOf: [{properties: {b: {}}, required: [b]}, {properties: {c: {}}, required: [c]}], unevaluatedProperties: false, maxProperties: 1} | max-properties-lowered | '{"c":"text","b":"text"}'
      {type: object, properties: {k: {}}, dependentSchemas: {k: {properties: {b: {}}}}, unevaluatedProperties: false} | {type: object, properties: {k: {}}, unevaluatedProperties: false} | unevaluated-properties-changed | '{"k":"text","b":"text"}'
      {type: array, contains: {type: object, required: [a]}, prefixItems: [{type: string}]} | false | type-narrowed | '["text",{"a":"text"}]'
      """)
  void aValueOfTwoPartsIsFoundWhereOneShowsNothing(String before, String after, String rule, String value) {
    var claims = Diff.claims(Sample.schema31(before), Sample.schema31(after)).stream()
        .filter(claim -> claim.direction() == Direction.REQUEST && claim.change().rule().equals(rule)).toList();

    assertThat(claims).singleElement().satisfies(claim -> assertThat(claim.value()).isEqualTo(value));
  }

  @Test
  void whatNoMessageShowsIsRisky() {
    var shut = "{type: object, required: [key], properties: {key: {type: string, pattern: '^(?=.*x)(a)\\1$'}, n: {type: integer, maximum: %s}}}";
    var change = only(Sample.schema31(shut.formatted("9")), Sample.schema31(shut.formatted("8")), "maximum-lowered", Direction.REQUEST);

    assertThat(change.severity()).isEqualTo(Severity.RISKY);
    assertThat(change.why()).endsWith("No witness: no message was found that shows it.");
    assertThat(change.witness()).isNull();
  }

  @Test
  void aValueThatAnotherAlternativeCatchesProvesNothing() {
    var before = "{anyOf: [{type: object, required: [a], properties: {a: {type: string}}}, {type: object, required: [a, b]}]}";
    var after = "{anyOf: [{type: object, required: [a], properties: {a: {type: string, maxLength: 3}}}, {type: object, required: [a]}]}";
    var changes = Diff.between(Sample.schema31(before), Sample.schema31(after));

    assertThat(changes).filteredOn(change -> change.direction() == Direction.REQUEST)
        .noneMatch(change -> change.severity() == Severity.BREAKING);
  }

  @Test
  void oneMoreFormIsProvenByWhatEachOpenFormRefuses() {
    var forms = "{type: object, required: [id], properties: {id: {type: integer}, card: {type: object}}}, "
        + "{type: object, properties: {comments: {type: array}}}, {type: object, required: [label]}";
    var fresh = "{type: object, required: [id, parent], properties: {id: {type: integer}, parent: {type: string}}}";

    assertThat(schema("{anyOf: [" + forms + "]}", "{anyOf: [" + forms + ", " + fresh + "]}", Direction.RESPONSE).value())
        .isEqualTo("{\"id\":1,\"parent\":\"text\",\"card\":\"text\",\"comments\":\"text\"}");
  }

  @Test
  void oneMoreFormIsNotProvenWhereAnOpenFormTakesAll() {
    var forms = "{type: object, required: [id], properties: {id: {type: integer}}}, {type: object, required: [label]}";
    var fresh = "{type: object, required: [id, parent], properties: {id: {type: integer}, parent: {type: string}}}";

    assertThat(Diff.between(Sample.schema31("{anyOf: [" + forms + "]}"), Sample.schema31("{anyOf: [" + forms + ", " + fresh + "]}")))
        .noneMatch(change -> change.severity() == Severity.BREAKING);
  }

  private static Witness schema(String before, String after, Direction direction) {
    return Diff.between(Sample.schema31(before), Sample.schema31(after)).stream()
        .filter(change -> change.direction() == direction && change.witness() != null)
        .map(Change::witness).filter(Objects::nonNull).findFirst().orElseThrow();
  }

  private static Witness proven(Document before, Document after, String rule) {
    var change = only(before, after, rule);
    assertThat(change.severity()).isEqualTo(Severity.BREAKING);
    return Objects.requireNonNull(change.witness());
  }

  private static Change only(Document before, Document after, String rule) {
    return only(before, after, rule, Direction.REQUEST);
  }

  private static Change only(Document before, Document after, String rule, Direction direction) {
    var changes = Diff.between(before, after).stream()
        .filter(change -> change.rule().equals(rule) && change.direction() == direction).toList();
    assertThat(changes).hasSize(1);
    return changes.get(0);
  }
}
