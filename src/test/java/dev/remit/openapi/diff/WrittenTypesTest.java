package dev.remit.openapi.diff;

import static org.assertj.core.api.Assertions.assertThat;

import dev.remit.openapi.Change;
import dev.remit.openapi.Diff;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Forms, plain text and XML write texts and no types, so a number that becomes any text is no loss to who sends it. */
class WrittenTypesTest {

  @ParameterizedTest(name = "{0}: {1}")
  @CsvSource(delimiter = '|', ignoreLeadingAndTrailingWhitespace = true, textBlock = """
      # content of a request, with the type left open | integer becomes string | string becomes integer
      text/plain: {schema: {type: %s}} | COMPATIBLE | BREAKING
      text/*: {schema: {type: %s}} | COMPATIBLE | BREAKING
      application/xml: {schema: {type: object, properties: {a: {type: object, properties: {b: {type: %s}}}}}} | COMPATIBLE | BREAKING
      application/atom+xml: {schema: {type: object, properties: {a: {type: array, items: {type: %s}}}}} | COMPATIBLE | BREAKING
      application/x-www-form-urlencoded: {schema: {type: object, required: [n], properties: {a: {type: %s}, n: {type: integer}}}} | COMPATIBLE | BREAKING
      multipart/form-data: {schema: {type: object, properties: {a: {type: array, items: {type: %s}}}}} | COMPATIBLE | BREAKING
      multipart/form-data: {schema: {type: object, properties: {a: {type: object, properties: {b: {type: %s}}}}}} | BREAKING | BREAKING
      multipart/form-data: {schema: {type: object, properties: {a: {type: %s}}}, encoding: {a: {contentType: application/json}}} | BREAKING | BREAKING
      application/json: {schema: {type: object, properties: {a: {type: %s}}}} | BREAKING | BREAKING
      application/cbor: {schema: {type: object, properties: {a: {type: %s}}}} | BREAKING | BREAKING
      """)
  void aTypeShowsWhereItIsWritten(String content, String toText, String toNumber) {
    assertThat(verdicts(content, "integer", "string")).isEqualTo("type-changed " + toText);
    assertThat(verdicts(content, "string", "integer")).isEqualTo("type-changed " + toNumber);
  }

  @ParameterizedTest(name = "{0}: {1}")
  @CsvSource(delimiter = '|', ignoreLeadingAndTrailingWhitespace = true, textBlock = """
      text/plain: {schema: {%s}} | RISKY
      application/x-www-form-urlencoded: {schema: {type: object, properties: {a: {%s}}}} | RISKY
      application/json: {schema: {%s}} | BREAKING
      """)
  void nullHasNoTextOfItsOwn(String content, String severity) {
    var operation = "{requestBody: {content: {" + content + "}}, responses: {}}";

    assertThat(Sample.verdicts(Sample.root("3.1.0", "paths: {/a: {get: " + operation.formatted("type: [integer, 'null']") + "}}"),
        Sample.root("3.1.0", "paths: {/a: {get: " + operation.formatted("type: integer") + "}}"))).isEqualTo("became-not-nullable " + severity);
  }

  /** Any element could come, also one with others inside. */
  @Test
  void whatMayHaveBeenAnObjectIsNoTextYet() {
    var operation = "{requestBody: {content: {application/xml: {schema: {%s}}}}, responses: {}}";

    assertThat(Sample.verdicts(Sample.operation(operation.formatted("")), Sample.operation(operation.formatted("type: string")))).isEqualTo("type-narrowed RISKY");
  }

  @ParameterizedTest(name = "{0}: {1} -> string")
  @CsvSource(delimiter = '|', ignoreLeadingAndTrailingWhitespace = true, textBlock = """
      in: header | '' | type-narrowed RISKY
      in: header | type: array, items: {type: integer} | type-changed RISKY
      'in: path, required: true' | type: array, items: {type: integer} | type-changed RISKY
      in: query | type: array, items: {type: integer} | type-changed BREAKING
      'in: query, explode: false' | type: array, items: {type: integer} | type-changed RISKY
      'in: query, style: pipeDelimited, explode: false' | type: array, items: {type: integer} | type-changed RISKY
      """)
  void aListInOnePlaceIsOneText(String parameter, String before, String verdict) {
    var operation = "{parameters: [{name: id, %s, schema: {%s}}], responses: {}}";

    assertThat(Sample.verdicts(Sample.operation(operation.formatted(parameter, before)), Sample.operation(operation.formatted(parameter, "type: string"))))
        .isEqualTo(verdict);
  }

  @Test
  void aTextUnderAConditionMayBeRefused() {
    var operation = "{parameters: [{name: q, in: query, schema: {%s}}], responses: {}}";

    assertThat(Sample.verdicts(Sample.root("3.1.0", "paths: {/a: {get: " + operation.formatted("type: integer") + "}}"),
        Sample.root("3.1.0", "paths: {/a: {get: " + operation.formatted("type: string, if: {pattern: '^1'}, then: false") + "}}"))).contains("type-changed BREAKING");
  }

  @Test
  void aListOfOneInAFormIsThatOne() {
    var operation = "{requestBody: {content: {multipart/form-data: {schema: {type: object, properties: {a: {%s}}}}}}, responses: {}}";

    assertThat(Diff.between(Sample.operation(operation.formatted("type: array, items: {type: string}")), Sample.operation(operation.formatted("type: string"))))
        .extracting(change -> change.witness().value()).contains("[\"text\",\"text\"]");
  }

  private static String verdicts(String content, String before, String after) {
    var operation = "{requestBody: {content: {" + content + "}}, responses: {}}";
    return Sample.verdicts(Sample.operation(operation.formatted(before)), Sample.operation(operation.formatted(after)));
  }

  @Test
  void aParameterOfJsonWritesTypes() {
    var operation = "{parameters: [{name: q, in: query, content: {application/json: {schema: {type: %s}}}}], responses: {}}";

    assertThat(Sample.verdicts(Sample.operation(operation.formatted("integer")), Sample.operation(operation.formatted("string"))))
        .isEqualTo("type-changed BREAKING");
  }

  @Test
  void aTextThatStillHasToLookLikeOneMayBeRefused() {
    var content = "text/plain: {schema: {%s}}";
    var operation = "{requestBody: {content: {" + content + "}}, responses: {}}";

    assertThat(Sample.verdicts(Sample.operation(operation.formatted("type: integer")),
        Sample.operation(operation.formatted("type: string, pattern: '^[a-z]+$'")))).contains("type-changed BREAKING");
  }

  @Test
  void aListIsMoreThanOneText() {
    var operation = "{parameters: [{name: q, in: query, schema: {%s}}], responses: {}}";

    assertThat(Sample.verdicts(Sample.operation(operation.formatted("type: array, uniqueItems: true, items: {type: integer}")),
        Sample.operation(operation.formatted("type: [string, integer]")))).isEqualTo("type-changed RISKY");
    assertThat(Sample.verdicts(Sample.operation(operation.formatted("type: [array, integer], items: {type: integer}")),
        Sample.operation(operation.formatted("type: [array, string], items: {type: integer}")))).isEqualTo("type-changed COMPATIBLE");
    assertThat(Sample.verdicts(Sample.operation(operation.formatted("")), Sample.operation(operation.formatted("type: string"))))
        .isEqualTo("type-narrowed RISKY");
  }

  @ParameterizedTest
  @ValueSource(strings = {"application/x-www-form-urlencoded", "multipart/form-data"})
  void aFieldIsAListOfOneItem(String form) {
    var content = form + ": {schema: {type: object, properties: {a: {%s}}}}";
    var operation = "{requestBody: {content: {" + content + "}}, responses: {}}";
    var one = Sample.operation(operation.formatted("type: integer"));
    var many = Sample.operation(operation.formatted("type: array, items: {type: integer}"));

    assertThat(Sample.verdicts(one, many)).isEqualTo("type-changed RISKY");
    assertThat(Sample.verdicts(many, one)).isEqualTo("type-changed BREAKING");
    assertThat(Sample.verdicts(one, Sample.operation(operation.formatted("type: array, minItems: 2, items: {type: integer}"))))
        .contains("type-changed BREAKING");
  }

  @Test
  void noTextStandsForNull() {
    var operation = "{parameters: [{name: q, in: query, schema: {type: %s}}], responses: {}}";

    assertThat(Sample.verdicts(Sample.operation(operation.formatted("[boolean, 'null']")), Sample.operation(operation.formatted("integer"))))
        .isEqualTo("type-changed BREAKING + became-not-nullable RISKY");
  }

  /** Two parameters come first, and are all that a change is looked at in where nothing tells them apart. */
  @Test
  void whatIsTextInParametersStillBreaksTheBodyThatSharesIt() {
    var shared = """
        components: {schemas: {T: {type: %s}}}, paths: {/a: {post: {parameters: [
          {name: p, in: query, schema: {$ref: '#/components/schemas/T'}}, {name: q, in: query, schema: {$ref: '#/components/schemas/T'}}],
          requestBody: {content: {application/json: {schema: {$ref: '#/components/schemas/T'}}}}}}}""";
    var changes = Diff.between(Sample.root("3.1.0", shared.formatted("integer")), Sample.root("3.1.0", shared.formatted("string")));

    assertThat(changes).extracting(Sample::verdict).containsExactly("type-changed BREAKING");
    assertThat(changes).extracting(Change::witness).singleElement().satisfies(witness -> assertThat(witness.part()).isEqualTo("body"));
  }
}
