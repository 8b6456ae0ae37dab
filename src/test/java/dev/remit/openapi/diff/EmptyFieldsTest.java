package dev.remit.openapi.diff;

import static org.assertj.core.api.Assertions.assertThat;

import dev.remit.openapi.Change;
import dev.remit.openapi.Diff;
import dev.remit.openapi.Document;
import dev.remit.openapi.Severity;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Of an empty list or object that is exploded into fields nothing is written (RFC 6570, section 3.2.8), so no message shows it. */
class EmptyFieldsTest {

  @ParameterizedTest(name = "{0}, {1}")
  @CsvSource(delimiter = '|', ignoreLeadingAndTrailingWhitespace = true, textBlock = """
      # place | more of the parameter
      query | required: false
      query | required: true
      cookie | required: false
      """)
  void anExplodedListThatIsEmptyIsNoParameter(String place, String more) {
    var parameter = "{name: f, in: %s, %s, schema: {type: array, items: {type: string}, minItems: %s}}";

    assertThat(Sample.verdicts(parameters(parameter.formatted(place, more, 0)), parameters(parameter.formatted(place, more, 1))))
        .isEqualTo("min-items-raised COMPATIBLE");
    assertThat(message(parameter.formatted(place, more, 1), parameter.formatted(place, more, 2))).contains("f=text");
  }

  @ParameterizedTest(name = "{0}")
  @ValueSource(strings = {"in: query, explode: false", "in: query, allowEmptyValue: true", "in: header"})
  void aListThatIsNotExplodedOrMayBeAnEmptyValueMayBeEmpty(String place) {
    var parameter = "{name: f, %s, schema: {type: array, items: {type: string}, minItems: %s}}";

    assertThat(change(parameter.formatted(place, 0), parameter.formatted(place, 1)).rule()).isEqualTo("min-items-raised");
  }

  @Test
  void aListThatIsUsedElsewhereMayBeEmptyThere() {
    var operation = "{parameters: [{name: f, in: query, schema: {$ref: '#/components/schemas/L'}}], responses: {}%s}";
    var body = ", requestBody: {content: {application/json: {schema: {$ref: '#/components/schemas/L'}}}}";
    var document = "paths: {/a: {get: %s}, /b: {get: %s}, /c: {post: %s}}, components: {schemas: {L: {type: array, minItems: %s}}}";

    assertThat(one(Sample.root("3.1.0", document.formatted(operation.formatted(""), operation.formatted(""), operation.formatted(body), 0)),
        Sample.root("3.1.0", document.formatted(operation.formatted(""), operation.formatted(""), operation.formatted(body), 1))).severity())
        .isEqualTo(Severity.BREAKING);
  }

  @Test
  void aListInOneFieldMayBeEmpty() {
    var parameter = "{name: f, in: query, explode: false, schema: {type: array, items: {type: integer}, minItems: %s}}";

    assertThat(message(parameter.formatted(0), parameter.formatted(1))).startsWith("GET /a?f= ");
  }

  @Test
  void anExplodedObjectIsKnownByAMemberThatItDeclares() {
    var parameter = "{name: f, in: query, schema: {type: object, properties: {%s}, required: [%s]}}";

    assertThat(change(parameter.formatted("a: {type: string}", ""), parameter.formatted("a: {type: string}", "a")).severity()).isEqualTo(Severity.RISKY);
    assertThat(message(parameter.formatted("a: {}, b: {type: string}", ""), parameter.formatted("a: {}, b: {type: string}", "a"))).startsWith("GET /a?b=text ");
  }

  @Test
  void anObjectInBracketsMayHaveAnyMember() {
    var parameter = "{name: f, in: query, style: deepObject, schema: {type: object, properties: {a: {type: string}}, required: [%s]}}";

    assertThat(message(parameter.formatted(""), parameter.formatted("a"))).startsWith("GET /a?f%5Bextra%5D=text ");
  }

  @Test
  void anExplodedListThatBecomesATextHasTwoFields() {
    assertThat(message("{name: f, in: query, schema: {type: array, items: {type: string}}}", "{name: f, in: query, schema: {type: string}}"))
        .startsWith("GET /a?f=text&f=text ");
  }

  @Test
  void aRequiredListHasSomethingInItWhereAnotherParameterIsShown() {
    var parameters = "{name: l, in: query, required: true, schema: {type: array, items: {type: integer}, maxItems: 1}}, {name: q, in: query, schema: {type: string, maxLength: %s}}";

    assertThat(message(parameters.formatted(2), parameters.formatted(1))).startsWith("GET /a?l=1&q=te ");
  }

  @ParameterizedTest
  @ValueSource(strings = {"application/x-www-form-urlencoded", "multipart/form-data"})
  void aFieldOfAFormThatIsAnEmptyListIsNotThere(String form) {
    var list = "{type: object, properties: {a: {type: array, items: {type: string}, minItems: %s}}}";
    var body = "{" + form + ": {schema: " + list + "}}";

    assertThat(one(body(body.formatted(0)), body(body.formatted(1))).severity()).isEqualTo(Severity.RISKY);
    assertThat(one(body(body.formatted(2)), body(body.formatted(3))).severity()).isEqualTo(Severity.BREAKING);
  }

  @Test
  void aFieldThatIsWrittenAsJsonMayBeAnEmptyList() {
    var body = "{application/x-www-form-urlencoded: {schema: {type: object, properties: {a: {type: array, minItems: %s}}}, encoding: {a: {contentType: application/json}}}}";

    assertThat(shown(one(body(body.formatted(0)), body(body.formatted(1))))).endsWith("\n\na=%5B%5D");
  }

  @Test
  void aRequiredFieldHasSomethingInItWhereAnotherOneIsShown() {
    var body = "{application/x-www-form-urlencoded: {schema: {type: object, required: [l], properties: {l: {type: array, items: {type: integer}}, a: {type: string, maxLength: %s}}}}}";

    assertThat(shown(one(body(body.formatted(2)), body(body.formatted(1))))).endsWith("\n\nl=1&a=te");
  }

  @Test
  void aVariableOfAPathIsNoEmptyObject() {
    var variable = "{name: v, in: path, required: true, schema: {type: object, properties: {a: {type: integer}}, required: [%s]}}";
    var shown = one(path(variable.formatted("")), path(variable.formatted("a")));

    assertThat(shown(shown)).startsWith("GET /a/extra,text ");
  }

  @Test
  void aVariableOfAPathHasSomethingInItWhereAnotherParameterIsShown() {
    var variable = "{name: v, in: path, required: true, style: %s, schema: {type: array, items: {type: integer}}}, {name: q, in: query, schema: {type: string, maxLength: %s}}";

    assertThat(shown(one(path(variable.formatted("simple", 2)), path(variable.formatted("simple", 1))))).startsWith("GET /a/1?q=te ");
    assertThat(shown(one(path(variable.formatted("matrix, explode: true", 2)), path(variable.formatted("matrix, explode: true", 1))))).startsWith("GET /a/;v=1?q=te ");
  }

  @Test
  void aVariableOfAPathHasOneMemberWhereItMayNotHaveAll() {
    var variable = "{name: v, in: path, required: true, schema: {type: object, maxProperties: 1, properties: {a: {type: integer}, b: {type: integer}}}}, "
        + "{name: q, in: query, schema: {type: string, maxLength: %s}}";

    assertThat(shown(one(path(variable.formatted(2)), path(variable.formatted(1))))).startsWith("GET /a/a,1?q=te ");
  }

  @Test
  void anEmptyHeaderProvesNothing() {
    var answer = "{name: h, in: header, schema: %s}";

    assertThat(change(answer.formatted("{type: object, properties: {a: {type: integer}}}"), answer.formatted("{type: string}")).witness()).isNull();
  }

  private static Document path(String parameters) {
    return Sample.root("3.1.0", "paths: {'/a/{v}': {get: {parameters: [" + parameters + "], responses: {}}}}");
  }

  private static Change change(String before, String after) {
    return one(parameters(before), parameters(after));
  }

  private static String message(String before, String after) {
    return shown(change(before, after));
  }

  private static String shown(Change change) {
    return Objects.requireNonNull(change.witness()).message();
  }

  private static Change one(Document before, Document after) {
    var grave = Diff.between(before, after).stream().filter(change -> change.severity().isGrave()).toList();
    assertThat(grave).hasSize(1);
    return grave.get(0);
  }

  private static Document parameters(String parameters) {
    return Sample.root("3.1.0", "paths: {/a: {get: {parameters: [" + parameters + "], responses: {}}}}");
  }

  private static Document body(String content) {
    return Sample.root("3.1.0", "paths: {/a: {post: {requestBody: {required: true, content: " + content + "}, responses: {}}}}");
  }
}
