package dev.remit.openapi.read;

import static dev.remit.openapi.Reads.flaws;
import static dev.remit.openapi.Reads.read;
import static org.assertj.core.api.Assertions.assertThat;

import dev.remit.openapi.Dialect;
import dev.remit.openapi.Flaw;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PreambleTest {

  @ParameterizedTest
  @CsvSource({"3.0.0,OPENAPI_3_0", "3.0.4,OPENAPI_3_0", "3.1.0,OPENAPI_3_1", "3.1.1,OPENAPI_3_1", "3.0,OPENAPI_3_0", "3.1,OPENAPI_3_1",
      "3.2.0,OPENAPI_3_2", "3.2.1,OPENAPI_3_2"})
  void tells_the_dialect(String openapi, Dialect dialect) {
    var document = read("openapi: " + openapi + "\ninfo: {title: Orders, version: 1.10}\npaths: {}");
    assertThat(document.dialect()).isEqualTo(dialect);
    assertThat(document.openapi()).isEqualTo(openapi);
    assertThat(document.title()).isEqualTo("Orders");
    assertThat(document.version()).isEqualTo("1.10");
  }

  @ParameterizedTest
  @CsvSource({"3.3.0", "2.0", "3.0.0-rc1", "3.10.0", "'3.0.'", "4", "x"})
  void refuses_other_versions(String openapi) {
    assertThat(flaws("info: {}\nopenapi: '" + openapi + "'"))
        .containsExactly(new Flaw("/openapi", 2, 10, "OpenAPI '" + openapi + "' was found where 3.0.x, 3.1.x or 3.2.x was expected, or Swagger 2.0."));
  }

  @Test
  void refuses_older_swagger_with_a_sentence_of_its_own() {
    assertThat(flaws("{\"swagger\": \"1.2\", \"paths\": 1}")).containsExactly(new Flaw("/swagger", 1, 13,
        "Swagger '1.2' was found where 2.0 was expected, or OpenAPI 3.0.x, 3.1.x or 3.2.x."));
  }

  @Test
  void refuses_what_says_nothing() {
    assertThat(flaws("a: 1")).containsExactly(
        new Flaw("/openapi", 1, 1, "Nothing was found where 'openapi' was expected to say 3.0.x, 3.1.x or 3.2.x, or 'swagger' to say 2.0."));
    assertThat(flaws("openapi: []").get(0).detail()).isEqualTo("OpenAPI 'array' was found where 3.0.x, 3.1.x or 3.2.x was expected, or Swagger 2.0.");
  }

  @Test
  void refuses_a_root_that_is_no_object() {
    assertThat(flaws("[]")).containsExactly(new Flaw("", 1, 1, "An array was found where an OpenAPI object was expected."));
    assertThat(flaws("hello")).containsExactly(new Flaw("", 1, 1, "A string was found where an OpenAPI object was expected."));
  }

  @ParameterizedTest
  @CsvSource(delimiter = '|', value = {
      "{}|/info/version|2|7|Nothing was found where a version that is not blank was expected.",
      "{version: ' '}|/info/version|2|17|A string was found where a version that is not blank was expected.",
      "{version: }|/info/version|2|16|Null was found where a version that is not blank was expected.",
      "{version: []}|/info/version|2|17|An array was found where a version that is not blank was expected.",
      "null|/info|2|7|Null was found where an info object was expected.",
      "x|/info|2|7|A string was found where an info object was expected."})
  void refuses_info_without_a_version(String info, String pointer, int line, int column, String detail) {
    assertThat(flaws("openapi: 3.0.0\ninfo: " + info + "\npaths: {}"))
        .containsExactly(new Flaw(pointer, line, column, detail));
  }

  @Test
  void refuses_a_document_without_info_and_contents() {
    assertThat(flaws("{\"openapi\": \"3.0.0\"}")).containsExactly(
        new Flaw("/paths", 1, 1, "Nothing was found where the object 'paths' was expected."),
        new Flaw("/info", 1, 1, "Nothing was found where an info object was expected."));
    assertThat(flaws("openapi: 3.1.0\ninfo: {version: 1}")).containsExactly(
        new Flaw("", 1, 1, "Nothing was found where one of 'paths', 'components' and 'webhooks' was expected."));
  }

  @ParameterizedTest
  @CsvSource({"3.1.0,paths", "3.1.0,components", "3.1.0,webhooks", "3.2.0,paths", "3.2.0,components", "3.2.0,webhooks"})
  void needs_only_one_of_three_since_3_1(String version, String member) {
    assertThat(flaws("openapi: " + version + "\ninfo: {version: 1}\n" + member + ": {}")).isEmpty();
  }

  @Test
  void tolerates_a_missing_title() {
    assertThat(read("openapi: 3.0.0\ninfo: {version: true}\npaths: {}").title()).isEmpty();
  }
}
