package dev.remit.openapi.example;

import static org.assertj.core.api.Assertions.assertThat;

import dev.remit.openapi.Document;
import dev.remit.openapi.Limits;
import dev.remit.openapi.tree.JsonText;
import dev.remit.openapi.tree.ObjectNode;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

/** Whatever the names and texts, XML is read again by the JDK's parser, and texts arrive as they were. */
class BodiesProperties {

  @Provide
  Arbitrary<String> texts() {
    return Arbitraries.strings().ofMaxLength(8);
  }

  @Provide
  Arbitrary<String> xml() {
    var name = Arbitraries.of("", "a", "b:c", "xml", "1 2", "é", "a").map(BodiesProperties::quoted);
    var flag = Arbitraries.of("true", "false");
    var kind = Arbitraries.of("element", "attribute", "text", "cdata", "none", "other").map(BodiesProperties::quoted);
    return Arbitraries.oneOf(
        Combinators.combine(name, name, flag, flag).as((own, prefix, attribute, wrapped) ->
            "{\"name\":" + own + ",\"prefix\":" + prefix + ",\"namespace\":\"http://example.com/?a=<\\\"&\",\"attribute\":" + attribute + ",\"wrapped\":" + wrapped + "}"),
        Combinators.combine(name, name, kind).as((own, prefix, as) ->
            "{\"name\":" + own + ",\"prefix\":" + prefix + ",\"nodeType\":" + as + ",\"namespace\":\"urn:x\"}"),
        Arbitraries.just("{}"));
  }

  @Property(tries = 1_000)
  void isWellFormedWhateverItsNames(@ForAll("xml") String outer, @ForAll("xml") String inner, @ForAll("xml") String last, @ForAll("texts") String key,
      @ForAll("texts") String text) throws Exception {
    var schema = "{\"xml\":" + outer + ",\"properties\":{\"a\":{\"xml\":" + inner + "},\"b\":{\"xml\":" + last + ",\"items\":{\"xml\":" + inner + "}}},\"additionalProperties\":{\"xml\":" + last + "}}";
    var value = "{\"a\":" + quoted(text) + ",\"b\":[" + quoted(text) + ",null,{\"a\":1}]," + quoted("x" + key) + ":" + quoted(text) + "}";

    assertThat(BodiesTest.parsed(xml(schema, value)).getDocumentElement()).isNotNull();
  }

  @Property
  void textsArriveAsTheyWere(@ForAll("texts") String text) throws Exception {
    var root = BodiesTest.parsed(xml("{\"properties\":{\"a\":{\"xml\":{\"attribute\":true}}}}", "{\"a\":" + quoted(text) + ",\"b\":" + quoted(text) + "}")).getDocumentElement();
    var expected = text.codePoints().map(c -> isXml(c) ? c : 0xFFFD).collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append).toString();

    assertThat(List.of(root.getAttribute("a"), root.getTextContent())).containsExactly(expected, expected);
  }

  // XML 1.0, section 2.2
  private static boolean isXml(int c) {
    return c == 9 || c == 10 || c == 13 || c >= 0x20 && c <= 0xD7FF || c >= 0xE000 && c <= 0xFFFD || c >= 0x10000;
  }

  private static Body xml(String schema, String value) {
    var document = Document.read(("{\"openapi\":\"3.1.0\",\"info\":{\"title\":\"t\",\"version\":\"1\"},\"paths\":{},\"x-media\":{\"schema\":" + schema + "},\"x-value\":" + value + "}")
        .getBytes(StandardCharsets.UTF_8), Limits.DEFAULT);
    ObjectNode media = Objects.requireNonNull(document.root().object("x-media"));
    return Objects.requireNonNull(new Bodies(document).write("application/xml", media, Objects.requireNonNull(document.root().get("x-value"))));
  }

  private static String quoted(String text) {
    var json = new StringBuilder();
    JsonText.quote(text, json);
    return json.toString();
  }
}
