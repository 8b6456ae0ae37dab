package dev.remit.openapi.example;

import static org.assertj.core.api.Assertions.assertThat;

import dev.remit.openapi.Document;
import dev.remit.openapi.Reads;
import dev.remit.openapi.tree.ObjectNode;
import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.util.Objects;
import javax.xml.parsers.DocumentBuilderFactory;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class BodiesTest {

  private static final String PERSON = "{type: object, properties: {name: {type: string}, age: {type: integer}}}";

  @ParameterizedTest
  @CsvSource(delimiter = '|', value = {
      "application/json                 | {a: [1, é]}            | {\"a\":[1,\"é\"]}",
      "application/problem+json         | {a: 1}                 | {\"a\":1}",
      "*/*                              | 1                      | 1",
      "text/plain; charset=utf-8        | hello                  | hello",
      "text/html                        | <b>                    | <b>",
      "text/plain                       | {a: 1}                 | {\"a\":1}",
      "image/png                        | bytes                  | bytes",
      "application/yaml                 | {a: 1}                 | 'a: 1\n'",
      "application/x-ndjson             | [{a: 1}, 2]            | '{\"a\":1}\n2\n'",
      "application/json-seq             | [1]                    | '\u001e1\n'",
      "text/event-stream                | [{event: e, data: {x: 1}}, plain] | 'event: e\ndata: {\"x\":1}\n\ndata: plain\n\n'",
      "application/x-www-form-urlencoded | 'a=b c'             | a=b c",
      "application/x-www-form-urlencoded | {a b: 'x&y', l: [1, 2], o: {p: 1}} | a%20b=x%26y&l=1&l=2&o=%7B%22p%22%3A1%7D",
  })
  void writesByMediaType(String type, String value, String expected) {
    assertThat(text(write("{}", "", type, value))).isEqualTo(expected);
  }

  @Test
  void saysWhatARangeIsSentAs() {
    assertThat(Objects.requireNonNull(write("{}", "", "*/*", "1")).mediaType()).isEqualTo("application/json");
    assertThat(Objects.requireNonNull(write("{}", "", "text/*", "1")).mediaType()).isEqualTo("text/plain");
    assertThat(Objects.requireNonNull(write("{}", "", "application/json; charset=utf-8", "1")).mediaType()).isEqualTo("application/json; charset=utf-8");
  }

  @ParameterizedTest
  @CsvSource(delimiter = '|', value = {"image/png | {a: 1}", "application/x-www-form-urlencoded | 1", "multipart/form-data | [1]", "text/css | [1]"})
  void saysWhereAValueCannotBeWritten(String type, String value) {
    assertThat(write("{}", "", type, value)).isNull();
  }

  @ParameterizedTest
  @CsvSource(delimiter = '|', value = {
      "l: {style: pipeDelimited, explode: false} | l=1%7C2",
      "l: {style: spaceDelimited, explode: false} | l=1%202",
      "l: {explode: false}                       | l=1,2",
      "l: {contentType: application/json}        | l=%5B1%2C2%5D",
      "l: {style: deepObject, explode: true}     | l%5B0%5D=1&l%5B1%5D=2",
  })
  void writesFieldsByTheirEncoding(String encoding, String expected) {
    assertThat(text(write("{}", encoding, "application/x-www-form-urlencoded", "{l: [1, 2]}"))).isEqualTo(expected);
  }

  @Test
  void writesParts() {
    var schema = "{type: object, properties: {file: {type: string, format: binary}, meta: {type: object}, l: {type: array, items: {type: integer}}, 'q\"': {type: string}}}";
    var body = Objects.requireNonNull(write(schema, "meta: {contentType: application/vnd.x+json}", "multipart/form-data",
        "{file: hello, meta: {a: 1}, l: [1, 2], 'q\"': x}"));

    assertThat(body.mediaType()).isEqualTo("multipart/form-data; boundary=remit-boundary-7c1f0e52");
    assertThat(text(body).replace("\r\n", "\n")).isEqualTo("""
        --remit-boundary-7c1f0e52
        Content-Disposition: form-data; name="file"; filename="file"
        Content-Type: application/octet-stream

        hello
        --remit-boundary-7c1f0e52
        Content-Disposition: form-data; name="meta"
        Content-Type: application/vnd.x+json

        {"a":1}
        --remit-boundary-7c1f0e52
        Content-Disposition: form-data; name="l"
        Content-Type: text/plain

        1
        --remit-boundary-7c1f0e52
        Content-Disposition: form-data; name="l"
        Content-Type: text/plain

        2
        --remit-boundary-7c1f0e52
        Content-Disposition: form-data; name="q%22"
        Content-Type: text/plain

        x
        --remit-boundary-7c1f0e52--
        """);
  }

  @Test
  void writesATextOfJsonWithItsQuotes() {
    var body = write("{}", "a: {contentType: application/json}", "multipart/form-data", "{a: x, b: x}");

    assertThat(text(Objects.requireNonNull(body)).replace("\r\n", "\n")).contains("Content-Type: application/json\n\n\"x\"\n", "Content-Type: text/plain\n\nx\n");
  }

  @Test
  void choosesABoundaryThatThePartsDoNotHold() {
    assertThat(Objects.requireNonNull(write("{}", "", "multipart/mixed", "{a: remit-boundary-7c1f0e52}")).mediaType())
        .isEqualTo("multipart/mixed; boundary=remit-boundary-7c1f0e52x");
  }

  @ParameterizedTest
  @CsvSource(delimiter = '|', value = {
      PERSON + " | {name: A & B, age: 3} | <root><name>A &amp; B</name><age>3</age></root>",
      "{type: object, xml: {name: person}, properties: {id: {type: integer, xml: {attribute: true}}, name: {type: string, xml: {name: n}}}} | {name: x, id: 1} | <person id=\"1\"><n>x</n></person>",
      "{type: object, properties: {animals: {type: array, items: {type: string}}}} | {animals: [a, b]} | <root><animals>a</animals><animals>b</animals></root>",
      "{type: object, properties: {animals: {type: array, xml: {name: aliens}, items: {type: string, xml: {name: animal}}}}} | {animals: [a, b]} | <root><animal>a</animal><animal>b</animal></root>",
      "{type: object, properties: {animals: {type: array, xml: {wrapped: true}, items: {type: string}}}} | {animals: [a]} | <root><animals><animals>a</animals></animals></root>",
      "{type: object, properties: {animals: {type: array, xml: {name: aliens, wrapped: true}, items: {type: string, xml: {name: animal}}}}} | {animals: [a]} | <root><aliens><animal>a</animal></aliens></root>",
      "{type: object, xml: {name: p, prefix: x, namespace: 'http://e.com/?a&b'}, properties: {a: {type: string, xml: {prefix: x}}, b: {type: string, xml: {prefix: y}}}} | {a: 1, b: 2} | <x:p xmlns:x=\"http://e.com/?a&amp;b\"><x:a>1</x:a><b>2</b></x:p>",
      "{type: object, properties: {a: {type: string, xml: {attribute: true, namespace: 'http://e.com'}}}} | {a: 1} | <root xmlns:ns=\"http://e.com\" ns:a=\"1\"/>",
      "{type: [object, 'null']} | {a: null} | <root><a xmlns:xsi=\"http://www.w3.org/2001/XMLSchema-instance\" xsi:nil=\"true\"/></root>",
      "{type: array, items: {type: string, xml: {name: item}}, xml: {name: list}} | [a, b] | <list><item>a</item><item>b</item></list>",
      "{type: object} | {'1 a:b': x, ü: y, '': z} | <root><_1_a_b>x</_1_a_b><ü>y</ü><_>z</_></root>",
      "{type: object, properties: {t: {type: string, xml: {nodeType: text}}, c: {type: string, xml: {nodeType: cdata}}, a: {type: string, xml: {nodeType: attribute}}}} | {t: 'x<', c: 'a]]>b', a: 1} | <root a=\"1\">x&lt;<![CDATA[a]]]]><![CDATA[>b]]></root>",
      "{oneOf: [{type: object, required: [a], properties: {a: {xml: {name: A}}}}, {type: object, required: [b], properties: {b: {xml: {name: B}}}}]} | {b: 1} | <root><B>1</B></root>",
      "{type: string, xml: {name: t}} | 'a\"b' | <t>a&quot;b</t>",
  })
  void writesXmlAsTheSchemaSays(String schema, String value, String expected) throws Exception {
    var body = Objects.requireNonNull(write(schema, "", "application/xml", value));

    assertThat(text(body)).isEqualTo("<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n" + expected);
    assertThat(parsed(body)).isNotNull();
  }

  @Test
  void namesTheRootAfterItsComponent() {
    assertThat(text(write("{$ref: '#/components/schemas/Person'}", "", "text/xml", "{a: 1}"))).endsWith("<Person><a>1</a></Person>");
  }

  @Test
  void controlCharactersDoNotBreakXml() throws Exception {
    var body = Objects.requireNonNull(write("{}", "", "application/xml", "{a: \"\\u0001\\uD800\\r\"}"));

    assertThat(parsed(body).getDocumentElement().getTextContent()).isEqualTo("\uFFFD\uFFFD\r");
  }

  static org.w3c.dom.Document parsed(Body body) throws Exception {
    var factory = DocumentBuilderFactory.newInstance();
    factory.setNamespaceAware(true);
    return factory.newDocumentBuilder().parse(new ByteArrayInputStream(body.bytes()));
  }

  private static String text(@Nullable Body body) {
    return new String(Objects.requireNonNull(body).bytes(), StandardCharsets.UTF_8);
  }

  private static @Nullable Body write(String schema, String encoding, String type, String value) {
    var document = Reads.read("""
        openapi: 3.1.0
        info: {title: t, version: "1"}
        paths: {}
        x-value: %s
        x-media: {schema: %s, encoding: {%s}}
        components: {schemas: {Person: {type: object}}}
        """.formatted(value, schema, encoding));
    return new Bodies(document).write(type, media(document), Objects.requireNonNull(document.root().get("x-value")));
  }

  private static ObjectNode media(Document document) {
    return Objects.requireNonNull(document.root().object("x-media"));
  }
}
