package dev.remit.openapi.diff;

import static org.assertj.core.api.Assertions.assertThat;

import dev.remit.openapi.Change;
import dev.remit.openapi.Diff;
import dev.remit.openapi.Document;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Words that change are told wherever they stand, and nothing else is. */
class WordsTest {

  @ParameterizedTest(name = "{0} -> {1}")
  @CsvSource(delimiter = '|', ignoreLeadingAndTrailingWhitespace = true, textBlock = """
      # before | after | how many words changed
      {description: a} | {description: b} | 1
      {description: a, allOf: [{description: b}]} | {description: a, allOf: [{description: c}]} | 1
      {description: a, allOf: [{description: b}]} | {description: c, allOf: [{description: d}]} | 2
      {description: a, allOf: [{description: b}]} | {description: a} | 1
      {allOf: [{description: a}, {description: b}]} | {allOf: [{description: b}, {description: a}]} | 0
      {allOf: [{description: a}, {title: b}]} | {description: a, title: b} | 0
      {description: a, oneOf: [{type: integer, description: b}, {type: string}]} | {description: a, oneOf: [{type: integer, description: c}, {type: string}]} | 1
      {description: a, oneOf: [{type: integer}, {type: string}]} | {description: b, oneOf: [{type: integer}, {type: string}]} | 1
      {x-a: 1, oneOf: [{type: integer, x-a: 2}, {type: string}]} | {x-a: 1, oneOf: [{type: integer, x-a: 3}, {type: string}]} | 1
      {examples: [1], oneOf: [{type: integer, examples: [2]}, {type: string}]} | {examples: [1], oneOf: [{type: integer, examples: [3]}, {type: string}]} | 1
      """)
  void ofSchemasThatHoldTogetherEachHasItsOwn(String before, String after, int changed) {
    assertThat(Diff.between(Sample.schema31(before), Sample.schema31(after)))
        .hasSize(changed).extracting(Change::rule).allMatch(rule -> rule.equals("documentation-changed") || rule.equals("extension-changed"));
  }

  @ParameterizedTest(name = "{0} -> {1}")
  @CsvSource(delimiter = '|', ignoreLeadingAndTrailingWhitespace = true, textBlock = """
      # before | after | the example before | the example after
      {a: {$ref: '#/components/examples/E'}} | {a: {value: 1}} | |
      {a: {$ref: '#/components/examples/E'}} | {a: {$ref: '#/components/examples/F'}} | {"value":1} | {"value":2}
      {a: {value: 1}, b: {value: 2}} | {a: {value: 1}, b: {value: 3}} | {"value":2} | {"value":3}
      {a: {value: 1}} | {a: {value: 1}, b: {value: 3}} | | {"value":3}
      {a: {value: 1}} | {b: {value: 1}} | {"value":1} | {"value":1}
      """)
  void examplesAreComparedByNameWhereverTheyStand(String before, String after, String old, String now) {
    var changes = Diff.between(examples(before, 1), examples(after, 1));

    assertThat(changes).hasSize(old == null && now == null ? 0 : old != null && old.equals(now) ? 2 : 1);
    assertThat(changes).allSatisfy(change -> {
      assertThat(change.rule()).isEqualTo("documentation-changed");
      assertThat(change.before()).isIn(old, null);
      assertThat(change.after()).isIn(now, null);
    });
  }

  @Test
  void anExampleAmongTheComponentsChangesWhereItIsShown() {
    var shown = "{a: {$ref: '#/components/examples/E'}}";

    assertThat(Diff.between(examples(shown, 1), examples(shown, 2))).singleElement().satisfies(change -> {
      assertThat(Sample.verdict(change)).isEqualTo("documentation-changed EDITORIAL");
      assertThat(change.pointerBefore()).isEqualTo("/components/examples/E");
    });
    assertThat(Diff.between(examples("{}", 1), examples("{}", 2))).isEmpty();
  }

  private static Document examples(String shown, int value) {
    return Sample.root("3.1.0", "paths: {/a: {get: {responses: {'200': {description: a, content: {application/json: {schema: {type: integer}, examples: "
        + shown + "}}}}}}}, components: {examples: {E: {value: " + value + "}, F: {value: 2}}}");
  }
}
