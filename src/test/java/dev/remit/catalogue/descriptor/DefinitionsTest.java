package dev.remit.catalogue.descriptor;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class DefinitionsTest {

  private static Part api(String definition) {
    return Uploads.part("orders/catalog-info.yaml", Uploads.entity("API", "a", "type: openapi", "lifecycle: x", "owner: t", "definition: " + definition));
  }

  private static String definition(Part... parts) {
    return Uploads.read(OnDuplicate.ASK, parts).descriptors().get(0).declaration().definition();
  }

  @Test
  void stands_in_place() {
    assertThat(definition(api("|\n  openapi: 3.1.0\n  info: {}"))).isEqualTo("openapi: 3.1.0\ninfo: {}\n");
  }

  @ParameterizedTest
  @CsvSource({"./x.yaml,orders/x.yaml", "x.yaml,orders/x.yaml", "../x.json,x.json", "./a/../b//x.proto,orders/b/x.proto"})
  void stands_in_another_file(String path, String file) {
    assertThat(definition(api("{$text: " + path + "}"), Uploads.part(file, "openapi: 3.1.0"))).isEqualTo("openapi: 3.1.0");
    assertThat(definition(api("{$yaml: " + path + "}"), Uploads.part(file, "x"))).isEqualTo("x");
    assertThat(definition(api("{$json: " + path + "}"), Uploads.part(file, "x"))).isEqualTo("x");
  }

  @Test
  void that_file_is_no_descriptor_unless_it_says_so() {
    var upload = Uploads.read(OnDuplicate.ASK, api("{$text: ./x.yaml}"), Uploads.part("orders/x.yaml", "a: [broken"));
    assertThat(upload.descriptors()).hasSize(1);
    assertThat(Uploads.flaws(api("{$text: ./y.yaml}"), Uploads.part("orders/y.yaml", "x"), Uploads.part("orders/x.yaml", "a: [broken"))).hasSize(1);
    assertThat(Uploads.read(OnDuplicate.ASK, api("{$text: ./x.yaml}"), Uploads.part("orders/x.yaml", Uploads.component("", ""))).descriptors()).hasSize(2);
    assertThat(Uploads.read(OnDuplicate.ASK, api("{$text: ./catalog-info.yaml}"), Uploads.part("b.txt", "")).descriptors()).hasSize(1);
  }

  @Test
  void is_decoded_as_it_says() {
    var text = "\ufeffopenapi: Blåbær";
    assertThat(definition(api("{$text: x.txt}"), new Part("orders/x.txt", text.getBytes(StandardCharsets.UTF_16LE)))).isEqualTo("openapi: Blåbær");
  }

  @Test
  void the_empty_text_says_that_nothing_is_written_yet() {
    assertThat(definition(api("''"))).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(strings = {"https://example.com/x.yaml", "HTTP://x", "file:///etc/passwd", "/etc/passwd", "url:./x"})
  void nothing_is_fetched(String path) {
    assertThat(Uploads.flaws(api("{$text: '" + path + "'}"), Uploads.part("b.txt", ""))).containsExactly("orders/catalog-info.yaml:10:23 "
        + "/spec/definition/$text: Nothing is fetched: upload the file too, and name it by its relative path.");
  }

  @ParameterizedTest
  @CsvSource(delimiter = '|', value = {"{$text: ./y.yaml}|/spec/definition/$text: The upload has no file 'orders/y.yaml'.",
      "{$text: ../../y.yaml}|/spec/definition/$text: The path leads out of the upload.",
      "{$text: ./empty.txt}|/spec/definition/$text: The file 'orders/empty.txt' is empty.",
      "{$text: ./nul.txt}|/spec/definition/$text: The file 'orders/nul.txt' is no text.",
      "{$text: ./bytes.txt}|/spec/definition/$text: The file 'orders/bytes.txt' is no text: The byte at position 1 is not valid UTF-8.",
      "{$text: ''}|/spec/definition/$text: The text is empty.", "{$text: [a]}|/spec/definition/$text: A text was expected.",
      "{$openapi: ./x.yaml}|/spec/definition: A text was expected, or '$text' with the name of an uploaded file.",
      "{$text: ./x.yaml, a: b}|/spec/definition: A text was expected, or '$text' with the name of an uploaded file.",
      "{}|/spec/definition: A text was expected.", "[a]|/spec/definition: A text was expected.", "3|/spec/definition: A text was expected; in quotes this is one."})
  void what_is_no_definition(String definition, String flaw) {
    var bytes = new Part("orders/bytes.txt", new byte[] {'a', (byte) 0xFF, 'b', 'c'});
    assertThat(Uploads.flaws(api(definition), bytes, Uploads.part("orders/empty.txt", " \n"),
        Uploads.part("orders/nul.txt", "abcd\0"))).hasSize(1).allSatisfy(each -> assertThat(each).endsWith(flaw));
  }
}
