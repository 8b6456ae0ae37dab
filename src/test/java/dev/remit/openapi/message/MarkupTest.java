package dev.remit.openapi.message;

import static org.assertj.core.api.Assertions.assertThat;

import dev.remit.openapi.Reads;
import dev.remit.openapi.diff.Located;
import dev.remit.openapi.example.Bodies;
import dev.remit.openapi.tree.Node;
import dev.remit.openapi.tree.ObjectNode;
import dev.remit.openapi.tree.Pointer;
import java.nio.charset.StandardCharsets;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** XML is read as its schema says that it is written. */
class MarkupTest {

  private static final String PERSON = "{type: object, properties: {name: {type: string}, age: {type: integer}, member: {type: boolean}}}";
  private static final String ALIENS = "{type: object, required: [animals], properties: {animals: {type: array, xml: {name: aliens}, items: {type: string, xml: {name: animal}}}}}";
  private static final String WRAPPED = "{type: object, properties: {animals: {type: array, xml: {name: aliens, wrapped: true}, items: {type: integer, xml: {name: animal}}}}}";
  private static final String ATTRIBUTES = "{type: object, xml: {name: person}, properties: {id: {type: integer, xml: {attribute: true}}, name: {type: string, xml: {name: n}}}}";
  private static final String SPACED = "{type: object, properties: {a: {type: string, xml: {namespace: 'http://e.com', prefix: p}}, b: {type: string}}}";
  private static final String TEXT = "{type: object, properties: {t: {type: number, xml: {nodeType: text}}, a: {type: string, xml: {nodeType: attribute}}}}";
  private static final String INSIDE = "{type: object, properties: {o: {type: object, xml: {nodeType: none}, properties: {a: {type: string}}}, b: {type: string}}}";
  private static final String EITHER = "{oneOf: [{type: object, required: [a], properties: {a: {type: integer, xml: {name: A}}}}, {type: object, required: [b], properties: {b: {type: integer, xml: {name: B}}}}]}";

  private static BodyReader.Body read(String schema, String xml) {
    return read(schema, xml.getBytes(StandardCharsets.UTF_8));
  }

  private static BodyReader.Body read(String schema, byte[] xml) {
    return reader(schema).read(xml, "application/xml; charset=utf-8");
  }

  private static BodyReader reader(String schema) {
    var contract = new Contract(Reads.read("{openapi: 3.1.0, info: {title: T, version: '1'}, paths: {}, components: {schemas: {Person: " + PERSON
        + ", Nested: {type: object, properties: {n: {$ref: '#/components/schemas/Nested'}, x: {type: integer}}}"
        + ", Among: {type: object, xml: {nodeType: none}, properties: {n: {$ref: '#/components/schemas/Among'}, x: {type: integer}}}}}, x-media: {schema: " + schema + "}}"));
    return new BodyReader(contract, "application/xml", Objects.requireNonNull(contract.side().root().at("x-media")));
  }

  @ParameterizedTest
  @CsvSource(delimiter = '|', value = {
      PERSON + " | <root><name>A &amp; B</name><age> 3 </age><member>1</member></root> | {\"name\":\"A & B\",\"age\":3,\"member\":true}",
      PERSON + " | <root><age>three</age></root>                                       | {\"age\":\"three\"}",
      PERSON + " | <root/>                                                             | {}",
      PERSON + " | <root>text</root>                                                   | \"text\"",
      PERSON + " | <root><age>1</age><age>2</age></root>                               | {\"age\":[1,2]}",
      PERSON + " | <root><more><a>1</a><a>x</a></more></root>                          | {\"more\":{\"a\":[1,\"x\"]}}",
      PERSON + " | <root><name><![CDATA[<b>]]> x</name></root>                         | {\"name\":\"<b> x\"}",
      PERSON + " | <root xmlns:i='http://www.w3.org/2001/XMLSchema-instance' i:schemaLocation='x'><age i:nil='true'/></root> | {\"age\":null}",
      "{$ref: '#/components/schemas/Person'} | <Person><age>3</age></Person>           | {\"age\":3}",
      ATTRIBUTES + " | <person id='7'><n>x</n></person>                                | {\"id\":7,\"name\":\"x\"}",
      ATTRIBUTES + " | <person><id>7</id></person>                                     | {\"id\":7}",
      ALIENS + " | <root><animal>a</animal><animal>b</animal></root>                   | {\"animals\":[\"a\",\"b\"]}",
      ALIENS + " | <root><animal>a</animal></root>                                     | {\"animals\":[\"a\"]}",
      ALIENS + " | <root/>                                                             | {\"animals\":[]}",
      ALIENS + " | <root><aliens>a</aliens></root>                                     | {\"aliens\":\"a\",\"animals\":[]}",
      WRAPPED + " | <root><aliens><animal>1</animal></aliens></root>                   | {\"animals\":[1]}",
      WRAPPED + " | <root><aliens/></root>                                             | {\"animals\":[]}",
      WRAPPED + " | <root/>                                                            | {}",
      SPACED + " | <root xmlns:x='http://e.com'><x:a>1</x:a><b>2</b></root>            | {\"a\":\"1\",\"b\":\"2\"}",
      SPACED + " | <root xmlns='http://e.com'><a>1</a><b>2</b></root>                  | {\"a\":\"1\",\"b\":\"2\"}",
      "{type: array, items: {type: integer, xml: {name: item}}, xml: {name: list}} | <list><item>1</item><item>2</item></list> | [1,2]",
      "{type: array, items: {type: array, items: {type: integer}}}  | <r><r><r>1</r><r>2</r></r></r> | [[1,2]]",
      TEXT + " | <root a='x'> 1.5 </root>                                              | {\"a\":\"x\",\"t\":1.5}",
      INSIDE + " | <root><a>1</a><b>2</b></root>                                       | {\"b\":\"2\",\"o\":{\"a\":\"1\"}}",
      EITHER + " | <root><B>1</B></root>                                               | {\"b\":1}",
      "{type: object, additionalProperties: {type: integer}} | <root><x>1</x><y>2</y></root> | {\"x\":1,\"y\":2}",
      "{type: integer} | <n>5</n>                                                      | 5",
      "{$ref: '#/components/schemas/Person', xml: {name: man}} | <man><age>1</age></man> | {\"age\":1}",
  })
  void readsAsTheSchemaSays(String schema, String xml, String expected) {
    var body = read(schema, xml);
    assertThat(body.flaw()).isNull();
    assertThat(Objects.requireNonNull(body.value()).toJson()).isEqualTo(expected);
  }

  @ParameterizedTest
  @CsvSource(delimiter = '|', value = {
      PERSON + " | {name: ' A & B', age: 3}", ATTRIBUTES + " | {id: 1, name: x}", ALIENS + " | {animals: [a, '']}", ALIENS + " | {animals: []}", WRAPPED + " | {animals: [1, 2]}",
      SPACED + " | {a: '<1>', b: ']]>'}", TEXT + " | {a: x, t: 1.5}", INSIDE + " | {b: '2', o: {a: '1'}}", EITHER + " | {b: 1}", "{type: array, items: {type: array, items: {type: integer}}} | [[1], [2, 3]]",
      "{type: object, properties: {a: {type: [object, 'null']}, 'b c': {type: boolean}, o: {type: object, properties: {l: {type: array, items: " + PERSON + "}}}}}"
          + " | {a: null, 'b c': false, o: {l: [{age: 1}, {name: ''}]}}",
  })
  void readsWhatIsWritten(String schema, String value) {
    var document = Reads.read("{openapi: 3.1.0, info: {title: T, version: '1'}, paths: {}, x-value: " + value + ", x-media: {schema: " + schema + "}}");
    var root = new Located(document.root(), Pointer.ROOT);
    Node expected = Objects.requireNonNull(root.at("x-value")).node();
    var body = Objects.requireNonNull(new Bodies(document).write("application/xml", (ObjectNode) Objects.requireNonNull(root.at("x-media")).node(), expected));
    var read = read(schema, body.bytes());
    assertThat(read.flaw()).isNull();
    assertThat(Objects.requireNonNull(read.value()).sameAs(expected)).as(read.value().toJson()).isTrue();
  }

  @Test
  void theOutermostElementIsCalledAsTheSchemaCallsIt() {
    assertThat(read(ATTRIBUTES, "<man/>").flaw()).isEqualTo("The body is an element 'man', and the contract calls it 'person'.");
    assertThat(read(PERSON, "<whatever/>").flaw()).isNull();
    var spaced = "{type: object, xml: {name: a, namespace: 'http://e.com'}}";
    assertThat(read(spaced, "<x:a xmlns:x='http://e.com'/>").flaw()).isNull();
    assertThat(read(spaced, "<a/>").flaw()).isNotNull();
  }

  @Test
  void aSchemaThatHoldsItselfIsReadAsDeepAsTheElementsGo() {
    var nested = "{$ref: '#/components/schemas/Nested'}";
    assertThat(Objects.requireNonNull(read(nested, "<r><n><x>1</x></n><x>2</x></r>").value()).toJson()).isEqualTo("{\"n\":{\"x\":1},\"x\":2}");
    var among = "{$ref: '#/components/schemas/Among'}";
    assertThat(Objects.requireNonNull(read(among, "<r><x>1</x></r>").value()).toJson()).isEqualTo("{\"x\":1}");
  }

  @Test
  void ofWhatTwoMembersAreWrittenAsNothingIsSaid() {
    var twice = "{type: object, properties: {a: {type: array, items: {type: string, xml: {name: item}}}, b: {type: array, items: {type: integer, xml: {name: item}}}, c: {type: integer}}}";
    assertThat(read(twice, "<root><item>1</item></root>").value()).isNull();
    assertThat(read(twice, "<root><item>1</item></root>").flaw()).isNull();
    assertThat(Objects.requireNonNull(read(twice, "<root><c>1</c></root>").value()).toJson()).isEqualTo("{\"c\":1}");
  }

  @Test
  void ofTextsThatTheirAuthorsWriteAsXmlNothingIsSaid() {
    var body = read("{type: string}", "<no xml");
    assertThat(body.value()).isNull();
    assertThat(body.flaw()).isNull();
    assertThat(reader(PERSON).read("<root/>".getBytes(StandardCharsets.UTF_8), "image/png").value()).isNull();
    assertThat(reader(PERSON).read("<root/>".getBytes(StandardCharsets.UTF_8), "application/soap+xml").value()).isNotNull();
  }
}
