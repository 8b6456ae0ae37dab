package dev.remit.openapi.diff;

import static org.assertj.core.api.Assertions.assertThat;

import dev.remit.openapi.Diff;
import dev.remit.openapi.Document;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Swagger's separators of lists, also those that OpenAPI 3 has no style for: other text travels. */
class CollectionFormatRulesTest {

  private static final String DOCUMENT = """
      swagger: '2.0'
      info: {title: Sample, version: sample}
      paths:
        /x:
          post:
            consumes: [application/x-www-form-urlencoded]
            parameters: [%s]
            responses: {'200': {description: Done, headers: {%s}}}
      """;

  @ParameterizedTest(name = "{0} {1} -> {2}")
  @CsvSource(delimiter = ';', ignoreLeadingAndTrailingWhitespace = true, textBlock = """
      # in; before; after; rule; witness
      query; tsv; csv; parameter-style-changed; POST /x?a=text%09text HTTP
      query; csv; tsv; parameter-style-changed; POST /x?a=text,text HTTP
      query; ssv; pipes; parameter-style-changed; POST /x?a=text%20text HTTP
      header; pipes; csv; parameter-style-changed; a: text|text
      header; ssv; pipes; parameter-style-changed; a: text text
      header; csv; tsv; parameter-style-changed; a: text, text
      formData; tsv; csv; part-style-changed; a=text%09text
      formData; pipes; tsv; part-style-changed; a=text%7Ctext
      """)
  void anotherSeparatorBreaks(String in, String before, String after, String rule, String witness) {
    var changes = Diff.between(with(in, before), with(in, after));

    assertThat(changes).singleElement().satisfies(change -> {
      assertThat(Sample.verdict(change)).isEqualTo(rule + " BREAKING");
      assertThat(change.witness().message()).contains(witness);
    });
  }

  private static Document with(String in, String format) {
    return Sample.document(DOCUMENT.formatted("{name: a, in: " + in + ", " + list(format) + "}", ""));
  }

  @Test
  void alsoInAHeaderOfAnAnswer() {
    var old = Sample.document(DOCUMENT.formatted("", "X-Tags: {" + list("csv") + "}"));
    var now = Sample.document(DOCUMENT.formatted("", "X-Tags: {" + list("pipes") + "}"));

    assertThat(Sample.verdicts(old, now)).isEqualTo("parameter-style-changed BREAKING");
  }

  @Test
  void ofAListInsideAListItIsRisky() {
    var rows = "{name: a, in: query, type: array, items: {%s}}";
    var old = Sample.document(DOCUMENT.formatted(rows.formatted(list("pipes")), ""));
    var now = Sample.document(DOCUMENT.formatted(rows.formatted(list("ssv")), ""));

    assertThat(Sample.verdicts(old, now)).isEqualTo("collection-format-changed RISKY");
  }

  private static String list(String format) {
    return "type: array, items: {type: string}, collectionFormat: " + format;
  }
}
