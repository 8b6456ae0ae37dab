package dev.remit.contracts.proof;

import static org.assertj.core.api.Assertions.assertThat;

import dev.remit.contracts.proof.Ruling.Outcome;
import dev.remit.openapi.Change;
import dev.remit.openapi.Claim;
import dev.remit.openapi.Direction;
import dev.remit.openapi.Document;
import dev.remit.openapi.Limits;
import dev.remit.openapi.Party;
import dev.remit.openapi.Severity;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Each claim is of a value that the first schema accepts and the second one refuses. */
class JudgeTest {

  private static final String POINTER = "/components/schemas/Thing";

  @ParameterizedTest
  @CsvSource(delimiter = '|', value = {
      "{type: integer}                       | {type: string}                              | 1",
      "{type: integer}                       | {type: integer, maximum: 5}                 | 6",
      "{type: integer}                       | {type: integer, format: int32}              | 2147483648",
      "{type: integer, format: int64}        | {type: integer, format: int32}              | 2147483648",
      "{type: number}                        | {type: number, format: float}               | 1e39",
      "{type: integer, minimum: 0}           | {type: number, format: float}               | 1E+39",
      "{type: integer, maximum: 1e40}        | {type: integer, maximum: 5}                 | 1e39",
      "{type: integer, minimum: -1e400}      | {type: integer, minimum: 0}                 | -1.00e309",
      "{type: string}                        | {type: string, format: date}                | \"2024-02-30\"",
      "{type: string}                        | {type: string, format: byte}                | \"not base64\"",
      "{type: string, format: email}         | {type: string, format: uuid}                | \"ada@mail.example\"",
      "{type: string}                        | {type: string, format: email}               | \"ada\"",
      "{type: string}                        | {type: string, pattern: '^[a-z]+$'}         | \"a\\n\"",
      "{type: string, pattern: '^[[&&x]+$'}  | {type: string, pattern: '^[a-z]$'}          | \"[&\"",
      "{type: integer}                       | {type: integer, multipleOf: 10}             | 1.0",
      "{$ref: '#/components/schemas/Tree'}   | {$ref: '#/components/schemas/Leaf'}         | {\"children\": [{\"children\": []}]}",
      "{type: string, pattern: '^\\p{L}+\\s?$'} | {type: string, pattern: '^[^\\s]$'}     | \"bü\u00a0\"",
      "{enum: [a, b]}                        | {enum: [a]}                                 | \"b\"",
  })
  void confirmsInBothDialects(String accepting, String refusing, String value) {
    for (var version : List.of("3.0.3", "3.1.0")) {
      assertThat(ruling(version, accepting, refusing, value)).as(version).isEqualTo(Ruling.CONFIRMED);
    }
  }

  @ParameterizedTest
  @CsvSource(delimiter = '|', value = {
      "{type: string, nullable: true}                    | {type: string}                                         | null",
      "{type: string, nullable: true, enum: [a]}         | {type: string, enum: [a]}                              | null",
      "{nullable: true, allOf: [{$ref: '#/components/schemas/Leaf'}]} | {allOf: [{$ref: '#/components/schemas/Leaf'}]} | null",
      "{type: integer, minimum: 3}                       | {type: integer, minimum: 3, exclusiveMinimum: true}    | 3",
      "{type: integer, maximum: 3, exclusiveMaximum: false} | {type: integer, maximum: 3, exclusiveMaximum: true} | 3",
      "{$ref: '#/components/schemas/Leaf', required: [x]} | {type: object, required: [x]}                         | {}",
      "{type: file}                                      | {type: string}                                         | 1",
  })
  void knowsWhatIsSpecialAbout30(String accepting, String refusing, String value) {
    assertThat(ruling("3.0.3", accepting, refusing, value)).isEqualTo(Ruling.CONFIRMED);
  }

  @ParameterizedTest
  @CsvSource(delimiter = '|', value = {
      "{type: [string, 'null']}                       | {type: string, nullable: true}                              | null",
      "{$ref: '#/components/schemas/Leaf'}            | {$ref: '#/components/schemas/Leaf', required: [x]}          | {}",
      "{type: object}                                 | {properties: {a: true}, unevaluatedProperties: false}       | {\"b\": 1}",
      "{prefixItems: [true]}                          | {prefixItems: [{const: 1}]}                                 | [2]",
      "true                                           | false                                                       | 1",
      "{if: {type: string}, then: {minLength: 1}}     | {dependentRequired: {a: [b]}}                               | {\"a\": 1}",
  })
  void knowsWhatIsSpecialAbout31(String accepting, String refusing, String value) {
    assertThat(ruling("3.1.0", accepting, refusing, value)).isEqualTo(Ruling.CONFIRMED);
  }

  @Test
  void demandsOnlyWhatIsSentInTheDirection() {
    var readOnly = "{type: object, required: [id], properties: {id: {allOf: [{type: string, readOnly: true}]}}}";
    var plain = "{type: object, required: [id], properties: {id: {type: string}}}";
    for (var version : List.of("3.0.3", "3.1.0")) {
      assertThat(ruling(claim(Direction.REQUEST, "{}", Party.BEFORE), document(version, readOnly), document(version, plain)))
          .isEqualTo(Ruling.CONFIRMED);
      assertThat(ruling(claim(Direction.RESPONSE, "{}", Party.BEFORE), document(version, readOnly), document(version, plain)).outcome())
          .isEqualTo(Outcome.DISAGREED);
      var writeOnly = readOnly.replace("readOnly", "writeOnly");
      assertThat(ruling(claim(Direction.RESPONSE, "{}", Party.BEFORE), document(version, writeOnly), document(version, plain)))
          .isEqualTo(Ruling.CONFIRMED);
      var inherited = "{required: [id], allOf: [" + readOnly + "]}";
      assertThat(ruling(claim(Direction.REQUEST, "{}", Party.BEFORE), document(version, inherited), document(version, plain)))
          .isEqualTo(Ruling.CONFIRMED);
      var opposite = "{type: object, not: " + readOnly + "}";
      assertThat(ruling(claim(Direction.REQUEST, "{}", Party.BEFORE), document(version, opposite), document(version, plain)))
          .isEqualTo(Ruling.CONFIRMED);
    }
  }

  @Test
  void noticesAValueThatBothAccept() {
    var ruling = ruling("3.1.0", "{type: integer}", "{type: number}", "1");

    assertThat(ruling).isEqualTo(Ruling.disagreed("it accepts the value by the document after the change, too"));
  }

  @Test
  void noticesAValueThatBothRefuse() {
    var ruling = ruling("3.1.0", "{items: {type: string}}", "{type: string}", "[\"secret\", 1]");

    assertThat(ruling).isEqualTo(Ruling.disagreed("it refuses the value by the document before the change (type at /1)"));
  }

  @Test
  void looksFromTheOtherSideInAnAnswer() {
    var wide = document("3.1.0", "{type: string}");
    var narrow = document("3.1.0", "{type: string, maxLength: 1}");

    assertThat(ruling(claim(Direction.RESPONSE, "\"ab\"", Party.AFTER), narrow, wide)).isEqualTo(Ruling.CONFIRMED);
    assertThat(ruling(claim(Direction.RESPONSE, "\"ab\"", Party.AFTER), wide, narrow).outcome()).isEqualTo(Outcome.DISAGREED);
  }

  @Test
  void anythingGoesWithoutASchema() {
    var document = document("3.1.0", "{type: string}");
    var claim = new Claim(change(), "1", null, POINTER, Direction.REQUEST, Party.BEFORE);

    assertThat(ruling(claim, document, document)).isEqualTo(Ruling.CONFIRMED);
  }

  @ParameterizedTest
  @ValueSource(strings = {"(.*a){25}$", "^(.*?a){30}b$", "^(((a?){200}){200}){200}$"})
  void givesUpOnAPatternThatTakesTooLong(String pattern) {
    var started = System.nanoTime();
    var ruling = ruling("3.1.0", "{type: string}", "{type: string, pattern: '" + pattern + "'}", '"' + "a".repeat(60) + "!\"");

    assertThat(ruling.outcome()).isEqualTo(Outcome.UNCHECKED);
    assertThat(ruling.reason()).startsWith("A pattern");
    assertThat(System.nanoTime() - started).isLessThan(20_000_000_000L);
  }

  @ParameterizedTest
  @ValueSource(strings = {"(?i)a", "\\\\Aa", "a++", "\\\\1", "(a", "[z-a]"})
  void doesNotJudgePatternsThatMeanSomethingElseInJava(String pattern) {
    assertThat(ruling("3.1.0", "{type: string}", "{type: string, pattern: \"" + pattern + "\"}", "\"b\"").outcome())
        .isEqualTo(Outcome.UNCHECKED);
  }

  @ParameterizedTest
  @ValueSource(strings = {"{$id: 'https://example.com/a', type: string}", "{$dynamicAnchor: node, $dynamicRef: '#node'}",
      "{dependencies: {a: [b]}}"})
  void doesNotJudgeWhatItCannotTranslate(String schema) {
    assertThat(ruling("3.1.0", "{type: object}", schema, "{\"a\": 1}").outcome()).isEqualTo(Outcome.UNCHECKED);
  }

  @Test
  void schemaThatLeadsInCirclesIsNotJudged() {
    assertThat(ruling("3.1.0", "{}", "{allOf: [{$ref: '#/components/schemas/Thing'}]}", "1").outcome()).isEqualTo(Outcome.UNCHECKED);
  }

  @Test
  void refusalWithoutASchemaIsNotJudged() {
    var document = document("3.1.0", "{}");

    assertThat(ruling(new Claim(change(), "1", POINTER, null, Direction.REQUEST, Party.BEFORE), document, document).outcome())
        .isEqualTo(Outcome.UNCHECKED);
  }

  @Test
  void placeThatDoesNotExistIsNotJudged() {
    var document = document("3.1.0", "{}");
    var claim = new Claim(change(), "1", "/components/schemas/None", POINTER, Direction.REQUEST, Party.BEFORE);

    assertThat(ruling(claim, document, document).reason()).isEqualTo("There is no schema at /components/schemas/None.");
  }

  private static Ruling ruling(String version, String accepting, String refusing, String value) {
    return ruling(claim(Direction.REQUEST, value, Party.BEFORE), document(version, accepting), document(version, refusing));
  }

  private static Ruling ruling(Claim claim, Document before, Document after) {
    return new Judge(before, after).on(claim);
  }

  private static Claim claim(Direction direction, String value, Party accepted) {
    return new Claim(change(), value, POINTER, POINTER, direction, accepted);
  }

  private static Change change() {
    return new Change("type-changed", Severity.BREAKING, false, Direction.REQUEST, null, "", null, null, null, null, "", "",
        "f", List.of(), null);
  }

  private static Document document(String version, String schema) {
    return Document.read("""
        openapi: %s
        info: {title: Judged, version: 1.0.0}
        paths: {}
        components:
          schemas:
            Thing: %s
            Leaf: {type: object, properties: {children: {type: array, maxItems: 0}}}
            Tree: {type: object, properties: {children: {type: array, items: {$ref: '#/components/schemas/Tree'}}}}
        """.formatted(version, schema).getBytes(StandardCharsets.UTF_8), Limits.DEFAULT);
  }
}
