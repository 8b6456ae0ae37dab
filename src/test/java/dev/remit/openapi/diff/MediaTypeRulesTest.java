package dev.remit.openapi.diff;

import static org.assertj.core.api.Assertions.assertThat;

import dev.remit.openapi.Document;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Media types by what the other side may then send or get; each edit as a request body and as an answer. */
class MediaTypeRulesTest {

  @ParameterizedTest(name = "{0} -> {1}: {2} / {3}")
  @CsvSource(delimiter = '|', ignoreLeadingAndTrailingWhitespace = true, textBlock = """
      # before | after | verdict in a request | verdict in an answer
      application/json | '*/*' | media-type-widened COMPATIBLE | media-type-widened BREAKING
      '*/*' | application/json | media-type-narrowed BREAKING | media-type-narrowed COMPATIBLE
      text/* | text/csv | media-type-narrowed BREAKING | media-type-narrowed COMPATIBLE
      text/csv | text/* | media-type-widened COMPATIBLE | media-type-widened BREAKING
      text/csv | application/* | media-type-removed BREAKING + media-type-added COMPATIBLE | media-type-removed BREAKING + media-type-added COMPATIBLE
      application/json | application/json;version=1 | media-type-narrowed BREAKING | media-type-narrowed COMPATIBLE
      application/json;version=1 | application/json | media-type-widened COMPATIBLE | media-type-widened BREAKING
      application/json;version=1 | application/json;version=2 | media-type-removed BREAKING + media-type-added COMPATIBLE | media-type-removed BREAKING + media-type-added COMPATIBLE
      text/plain;charset=iso-8859-1 | text/plain | media-type-removed BREAKING + media-type-added COMPATIBLE | media-type-removed BREAKING + media-type-added COMPATIBLE
      text/plain;charset=iso-8859-1 | text/* | media-type-widened COMPATIBLE | media-type-widened BREAKING
      text/plain;charset=UTF-8 | text/plain | '' | ''
      Text/Plain | text/plain | '' | ''
      text/plain;Charset=ISO-8859-1 | text/plain;charset=iso-8859-1 | '' | ''
      text/x;Profile="https://a.example/A" | text/x;profile="https://a.example/A" | '' | ''
      text/x;profile="https://a.example/A" | text/x;profile="https://a.example/a" | media-type-removed BREAKING + media-type-added COMPATIBLE | media-type-removed BREAKING + media-type-added COMPATIBLE
      text/x; b=1; a=2 | text/x;a=2;b="1" | '' | ''
      multipart/mixed; boundary=a | multipart/mixed | '' | ''
      application/hal+json | application/json | media-type-generalised BREAKING | media-type-generalised BREAKING
      application/json | application/hal+json | media-type-specialised BREAKING | media-type-specialised RISKY
      application/hal+json | application/problem+json | media-type-removed BREAKING + media-type-added COMPATIBLE | media-type-removed BREAKING + media-type-added COMPATIBLE
      application/hal+json | application/xml | media-type-removed BREAKING + media-type-added COMPATIBLE | media-type-removed BREAKING + media-type-added COMPATIBLE
      """)
  void areMatchedByWhatTheyCover(String before, String after, String request, String answer) {
    assertThat(Sample.verdicts(body(before), body(after))).isEqualTo(request);
    assertThat(Sample.verdicts(answer(before), answer(after))).isEqualTo(answer);
  }

  private static Document body(String type) {
    return Sample.operation("{responses: {}, requestBody: {content: {'" + type + "': {schema: {type: string}}}}}");
  }

  private static Document answer(String type) {
    return Sample.operation("{responses: {'200': {description: a, content: {'" + type + "': {schema: {type: string}}}}}}");
  }

  @ParameterizedTest(name = "{0} -> {1}")
  @CsvSource(delimiter = '|', ignoreLeadingAndTrailingWhitespace = true, textBlock = """
      {application/json: {}} | {application/json: {}, '*/*': {}} | media-type-added COMPATIBLE
      {application/json: {}, '*/*': {}} | {application/json: {}} | media-type-narrowed COMPATIBLE
      {application/json: {}} | {application/json: {}, application/hal+json: {}} | media-type-added COMPATIBLE
      {application/json: {}, application/hal+json: {}} | {application/json: {}} | media-type-removed BREAKING
      {application/json: {}, application/xml: {}} | {'*/*': {}} | media-type-widened BREAKING
      {text/*: {schema: {type: integer}}} | {text/csv: {schema: {type: string}}} | type-changed BREAKING + media-type-narrowed COMPATIBLE
      {application/json: {schema: {type: string}}} | {application/json: {schema: {type: string}}, application/json;charset=utf-8: {schema: {type: integer}}} | type-changed BREAKING
      {application/json;charset=utf-8: {schema: {type: integer}}, application/json: {schema: {type: string}}} | {application/json: {schema: {type: string}}} | type-changed BREAKING
      {application/json;charset=utf-8: {schema: {type: integer}}, application/json: {}} | {application/json;charset=utf-8: {schema: {type: string}}, application/json: {}} | type-changed BREAKING
      {application/json: {schema: {type: string}}} | {application/hal+json: {schema: {type: integer}}} | type-changed BREAKING + media-type-specialised RISKY
      {application/json: {}} | {application/json: {schema: {type: object}}} | type-narrowed COMPATIBLE
      {application/json: {schema: {type: object}}} | {application/json: {}} | type-widened BREAKING
      """)
  void standBesideOthers(String before, String after, String verdict) {
    assertThat(Sample.verdicts(
        Sample.operation("{responses: {'200': {description: a, content: " + before + "}}}"),
        Sample.operation("{responses: {'200': {description: a, content: " + after + "}}}"))).isEqualTo(verdict);
  }

  @ParameterizedTest(name = "{2}: {0} -> {1}")
  @CsvSource(delimiter = '|', ignoreLeadingAndTrailingWhitespace = true, textBlock = """
      # before | after | verdict | verdict of the reverse
      {a: {contentType: 'image/png, image/jpeg'}} | {a: {contentType: image/png}} | part-types-narrowed BREAKING | part-types-widened COMPATIBLE
      {a: {contentType: image/png}} | {a: {contentType: image/*}} | part-types-widened COMPATIBLE | part-types-narrowed BREAKING
      {a: {contentType: image/png}} | {a: {contentType: image/jpeg}} | part-type-changed BREAKING | part-type-changed BREAKING
      {a: {contentType: 'image/png, image/jpeg'}} | {a: {contentType: 'image/jpeg,image/png'}} | '' | ''
      {} | {a: {contentType: text/plain}} | '' | ''
      {} | {o: {contentType: application/json}} | '' | ''
      {} | {a: {contentType: text/csv}} | part-type-changed BREAKING | part-type-changed BREAKING
      {} | {b: {contentType: image/png}} | encoding-changed RISKY | encoding-changed RISKY
      {} | {a: {style: form}} | part-style-changed BREAKING | part-style-changed BREAKING
      {a: {style: form}} | {a: {style: form, explode: true}} | '' | ''
      {a: {style: form, explode: false}} | {a: {style: form, explode: true}} | '' | ''
      {l: {style: form, explode: false}} | {l: {style: form, explode: true}} | part-style-changed BREAKING | part-style-changed BREAKING
      {a: {style: form}} | {a: {style: form, allowReserved: true}} | reserved-characters-allowed COMPATIBLE | reserved-characters-refused RISKY
      {a: {style: form}} | {a: {style: spaceDelimited}} | part-style-changed BREAKING | part-style-changed BREAKING
      {a: {contentType: text/csv}} | {a: {contentType: text/csv, headers: {X-A: {schema: {}}}}} | header-added COMPATIBLE | header-removed RISKY
      {a: {contentType: text/csv}} | {a: {contentType: text/csv, headers: {X-A: {required: true, schema: {}}}}} | required-header-added BREAKING | required-header-removed RISKY
      {a: {contentType: text/csv}} | {a: {contentType: text/csv, x-a: 1}} | extension-changed EDITORIAL | extension-changed EDITORIAL
      {} | {none: {contentType: image/png}} | '' | ''
      """)
  void describeTheirParts(String before, String after, String verdict, String reverse) {
    assertThat(Sample.verdicts(form(before), form(after))).isEqualTo(verdict);
    assertThat(Sample.verdicts(form(after), form(before))).isEqualTo(reverse);
  }

  @ParameterizedTest(name = "{0}: {1} / {2}")
  @CsvSource(delimiter = '|', ignoreLeadingAndTrailingWhitespace = true, textBlock = """
      # media type | verdict where characters are allowed as they are | verdict of the reverse
      application/x-www-form-urlencoded | reserved-characters-allowed COMPATIBLE | reserved-characters-refused RISKY
      multipart/mixed | '' | ''
      """)
  void whatAnEncodingSaysOfStyleCountsInFormsOnly(String type, String verdict, String reverse) {
    var form = "{responses: {}, requestBody: {content: {" + type + ": {schema: {type: object, properties: {a: {type: string}}}%s}}}}";
    var without = Sample.operation(form.formatted(""));
    var with = Sample.operation(form.formatted(", encoding: {a: {allowReserved: true}}"));

    assertThat(Sample.verdicts(without, with)).isEqualTo(verdict);
    assertThat(Sample.verdicts(with, without)).isEqualTo(reverse);
  }

  private static Document form(String encoding) {
    return Sample.operation("{responses: {}, requestBody: {content: {multipart/form-data: {schema: {type: object, properties: "
        + "{a: {type: string}, b: {type: string, format: binary}, o: {type: object}, l: {type: array, items: {type: string}}}}, encoding: " + encoding + "}}}}");
  }

  @ParameterizedTest(name = "{0}: {1} -> {2}")
  @CsvSource(delimiter = '|', ignoreLeadingAndTrailingWhitespace = true, textBlock = """
      # member of a form in a query string's syntax | before | after | verdict
      {type: string} | {contentType: application/json} | {style: form} | part-style-changed BREAKING
      {type: string} | {contentType: application/json} | {contentType: text/plain} | part-type-changed BREAKING
      {type: string} | {} | {style: form} | ''
      {type: string, format: uuid} | {} | {contentType: text/plain} | ''
      {type: string, format: byte} | {} | {contentType: text/plain} | encoding-changed RISKY
      {type: integer} | {contentType: application/json} | {style: form} | ''
      {type: integer} | {contentType: application/json} | {contentType: text/plain} | ''
      {type: integer, nullable: true} | {contentType: application/json} | {style: form} | encoding-changed RISKY
      {type: integer, nullable: true} | {contentType: application/json} | {contentType: text/plain} | encoding-changed RISKY
      {type: boolean, nullable: true} | {contentType: application/json} | {} | encoding-changed RISKY
      {type: integer, nullable: true} | {contentType: application/json} | {contentType: application/problem+json} | ''
      {type: integer, nullable: true} | {} | {style: form} | ''
      {type: string, nullable: true} | {contentType: application/json} | {style: form} | part-style-changed BREAKING
      {type: object} | {} | {style: form} | part-style-changed BREAKING
      {type: object} | {} | {contentType: application/json} | ''
      {type: array, items: {type: string}} | {contentType: application/json} | {explode: true} | part-style-changed BREAKING
      {type: array, items: {type: string}} | {} | {explode: true} | ''
      """)
  void areWrittenAsJsonOrByAStyle(String member, String before, String after, String verdict) {
    var form = "{responses: {}, requestBody: {content: {application/x-www-form-urlencoded: {schema: {type: object, properties: {a: %s}}, encoding: {a: %s}}}}}";

    assertThat(Sample.verdicts(Sample.operation(form.formatted(member, before)), Sample.operation(form.formatted(member, after)))).isEqualTo(verdict);
    assertThat(Sample.verdicts(Sample.operation(form.formatted(member, after)), Sample.operation(form.formatted(member, before)))).isEqualTo(verdict);
  }

  @ParameterizedTest(name = "3.2 {2}: {0} -> {1}")
  @CsvSource(delimiter = '|', ignoreLeadingAndTrailingWhitespace = true, textBlock = """
      # before | after | verdict
      {application/jsonl: {itemSchema: {type: integer}}} | {application/jsonl: {itemSchema: {type: number}}} | type-widened BREAKING
      {application/jsonl: {itemSchema: {type: number}}} | {application/jsonl: {itemSchema: {type: integer}}} | type-narrowed COMPATIBLE
      {application/jsonl: {itemSchema: {type: number}}} | {application/jsonl: {schema: {type: array, items: {type: number}}}} | ''
      {application/jsonl: {itemSchema: {type: number}}} | {application/jsonl: {schema: {type: array, items: {type: string}}}} | type-changed BREAKING
      {application/jsonl: {schema: {type: array, items: {type: number}, minItems: 2}}} | {application/jsonl: {itemSchema: {type: number}}} | min-items-lowered BREAKING
      {application/jsonl: {itemSchema: {type: number}}} | {application/jsonl: {schema: {type: array, items: {type: number}, minItems: 2}}} | min-items-raised COMPATIBLE
      {application/jsonl: {schema: {allOf: [{type: array, items: {type: number}}]}}} | {application/jsonl: {itemSchema: {type: number}}} | ''
      {application/jsonl: {itemSchema: {type: number}}} | {application/jsonl: {itemSchema: {type: number}, schema: {type: array, items: {type: number}}}} | ''
      {application/jsonl: {itemSchema: {type: number}, schema: {type: array, maxItems: 3}}} | {application/jsonl: {itemSchema: {type: number}}} | max-items-raised BREAKING
      {application/jsonl: {itemSchema: {type: integer}, schema: {type: array}}} | {application/jsonl: {itemSchema: {type: number}, schema: {type: array}}} | type-widened BREAKING
      {text/event-stream: {itemSchema: {type: object}}} | {text/event-stream: {}} | type-widened BREAKING
      {application/json: {$ref: '#/components/mediaTypes/A'}} | {application/json: {schema: {type: string}}} | ''
      {application/json: {$ref: '#/components/mediaTypes/A'}} | {application/json: {schema: {type: integer}}} | type-changed BREAKING
      {multipart/mixed: {prefixEncoding: [{contentType: text/csv}]}} | {multipart/mixed: {prefixEncoding: [{contentType: text/*}]}} | part-types-widened BREAKING
      {multipart/mixed: {itemEncoding: {contentType: text/*}}} | {multipart/mixed: {itemEncoding: {contentType: text/csv}}} | part-types-narrowed COMPATIBLE
      """)
  void holdRowsOfValues(String before, String after, String verdict) {
    assertThat(Sample.verdicts(sequence(before), sequence(after))).isEqualTo(verdict);
  }

  private static Document sequence(String content) {
    return Sample.root("3.2.0", "components: {mediaTypes: {A: {schema: {type: string}}}}, "
        + "paths: {/a: {get: {responses: {'200': {description: a, content: " + content + "}}}}}");
  }
}
