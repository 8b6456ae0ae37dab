package dev.remit.contracts.boundary;

import static org.assertj.core.api.Assertions.assertThat;

import dev.remit.testing.OverHttp;
import dev.remit.testing.browser.Browser;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Documents are written by strangers: whatever they say stays text. */
class HostileTextIT extends OverHttp {

  private static final String API = "hostile-api";
  private static final String HOSTILE = "</p></pre><script>window.taken = 1</script><img src='x' onerror='window.taken = 1'> #{7*7}";

  @RegisterExtension
  static final Browser BROWSER = new Browser();

  @BeforeAll
  static void publish() {
    PublishedApis.api(API, HOSTILE);
    PublishedApis.version(API, document("1.0.0", "\"<b>old</b>\""));
    PublishedApis.version(API, document("2.0.0-<script>", "\"" + HOSTILE + "\""));
  }

  @ParameterizedTest
  @ValueSource(strings = {
    "/", "/apis?q=<script>alert(1)</script>", "/apis?q=hostile", "/apis/" + API, "/apis/" + API + "/versions/1.0.0",
    "/apis/" + API + "/versions/2.0.0-%3Cscript%3E", "/apis/" + API + "/versions/2.0.0-%3Cscript%3E/changes",
    "/apis/" + API + "/versions/2.0.0-%3Cscript%3E/changes?q=<script>"
  })
  void textStaysText(String address) {
    BROWSER.open(address);

    assertThat(BROWSER.script("return window.taken")).isNull();
    assertThat(BROWSER.all("main")).hasSize(1);
    assertThat((Long) BROWSER.script("return document.querySelectorAll('body script, main img, main b:not(.filters b)').length"))
        .isZero();
    assertThat(BROWSER.complaints()).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(strings = {"/apis/" + API, "/apis/" + API + "/versions/2.0.0-%3Cscript%3E/changes"})
  void nothingIsLostOrComputed(String address) {
    BROWSER.open(address);

    assertThat(BROWSER.find("main").getText()).contains("<script>window.taken = 1</script>").contains("#{7*7}");
  }

  private static byte[] document(String version, String values) {
    return """
        {"openapi": "3.0.3", "info": {"title": "%1$s", "version": "%2$s"}, "paths": {"/a/<script>": {"get": {
          "description": %3$s,
          "parameters": [{"name": "<i>x</i>", "in": "query", "schema": {"type": "string", "enum": ["a", %3$s]}}],
          "responses": {"200": {"description": %3$s}}}}}}
        """.formatted(HOSTILE, version, values).getBytes(StandardCharsets.UTF_8);
  }
}
