package dev.remit.openapi.diff;

import static org.assertj.core.api.Assertions.assertThat;

import dev.remit.openapi.Change;
import dev.remit.openapi.Diff;
import dev.remit.openapi.Document;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What schemas say of XML means something only where XML travels; each edit and its reverse. */
class XmlRulesTest {

  @ParameterizedTest(name = "{0} -> {1}")
  @CsvSource(delimiter = '|', ignoreLeadingAndTrailingWhitespace = true, textBlock = """
      # before | after | verdict
      type: string, xml: {name: k} | type: string, xml: {name: j} | xml-changed RISKY
      type: string | type: string, xml: {name: j} | xml-changed RISKY
      type: string | type: string, xml: {attribute: true} | xml-changed RISKY
      type: string, xml: {attribute: true} | type: string, xml: {nodeType: attribute} | ''
      type: string | type: string, xml: {attribute: false, wrapped: true} | ''
      type: string | type: string, xml: {x-note: a} | ''
      type: string, xml: {namespace: 'urn:a'} | type: string, xml: {namespace: 'urn:b'} | xml-changed RISKY
      type: string, xml: {prefix: a} | type: string, xml: {prefix: b} | xml-changed RISKY
      type: array | type: array, xml: {wrapped: true} | xml-changed RISKY
      type: array | type: array, xml: {wrapped: false} | ''
      """)
  void whatIsMeantIsCompared(String before, String after, String verdict) {
    assertThat(Sample.verdicts(answering("application/xml", before), answering("application/xml", after))).isEqualTo(verdict);
    assertThat(Sample.verdicts(answering("application/xml", after), answering("application/xml", before))).isEqualTo(verdict);
  }

  @ParameterizedTest
  @CsvSource({"application/xml, 1", "text/xml, 1", "application/atom+xml, 1", "application/json, 0", "multipart/form-data, 0", "text/plain, 0"})
  void onlyWhereXmlTravels(String type, int count) {
    assertThat(Diff.between(answering(type, "type: string, xml: {name: k}"), answering(type, "type: string, xml: {name: j}"))).hasSize(count);
  }

  @Test
  void itIsToldOfTheUsesThatAreXml() {
    var content = "paths: {/a: {get: {responses: {'200': {description: a, content: {application/json: {schema: {$ref: '#/components/schemas/T'}}}}}}},"
        + " /b: {get: {responses: {'200': {description: b, content: {application/json: {schema: {$ref: '#/components/schemas/T'}},"
        + " application/xml: {schema: {$ref: '#/components/schemas/T'}}}}}}}},"
        + " components: {schemas: {T: {type: object, properties: {k: {type: string, xml: {name: %s}}}}}}";

    assertThat(Diff.between(Sample.root("3.1.0", content.formatted("k")), Sample.root("3.1.0", content.formatted("j"))))
        .singleElement().satisfies(change -> assertThat(change.uses())
            .containsExactly(new Change.Use("GET /b", "200 application/xml: k")));
  }

  private static Document answering(String type, String member) {
    return Sample.operation("{responses: {'200': {description: a, content: {" + type + ": {schema: {type: object, properties: {k: {" + member + "}}}}}}}}");
  }
}
