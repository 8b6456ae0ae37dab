package dev.remit.platform.rest;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import dev.remit.platform.problem.Problem;
import jakarta.ws.rs.core.MediaType;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class MultipartFormTest {

  @Test
  void findsParts() {
    var form = read("""
        --b
        Content-Disposition: form-data; name="before"; filename="name=x.yaml"
        Content-Type: application/yaml

        one
        two
        --b \t
        content-disposition: form-data; filename="y"; name=after

        three
        --b
        Content-Disposition: form-data; name="after"


        --b--
        what comes behind counts for nothing
        """);
    assertThat(texts(form, "before")).containsExactly("one\r\ntwo");
    assertThat(texts(form, "after")).containsExactly("three", "");
    assertThat(form.parts("x")).isEmpty();
  }

  @Test
  void skipsWhatComesBeforeTheFirstPart() {
    assertThat(texts(read("preamble\n--b\nContent-Disposition: form-data; name=a\n\n1\n--b--"), "a")).containsExactly("1");
  }

  @Test
  void mayHaveNoPart() {
    assertThat(read("--b--").parts("a")).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(strings = {
    "",
    "no boundary",
    "--b\nContent-Disposition: form-data; name=a\n\nno end",
    "--b\nContent-Disposition: form-data; name=a\nno end of the headers\n--b--",
    "--b\nContent-Disposition: form-data\n\nno name\n--b--",
    "--b",
    "--b-"
  })
  void refusesWhatIsNoForm(String body) {
    assertRefused(body, "b");
  }

  @Test
  void refusesBoundariesThatCannotBe() {
    assertRefused("--\n\n--", "");
    assertRefused("--" + "b".repeat(71) + "--", "b".repeat(71));
    assertThatExceptionOfType(Problem.class)
        .isThrownBy(() -> MultipartForm.read(new byte[0], MediaType.MULTIPART_FORM_DATA_TYPE));
  }

  @Test
  void refusesCrowdsOfParts() {
    assertRefused("--b\nContent-Disposition: form-data; name=a\n\n1\n".repeat(101) + "--b--", "b");
  }

  private static void assertRefused(String body, String boundary) {
    assertThatExceptionOfType(Problem.class)
        .isThrownBy(() -> read(body, boundary))
        .matches(problem -> problem.kind() == Problem.Kind.MALFORMED);
  }

  private static MultipartForm read(String body) {
    return read(body, "b");
  }

  private static MultipartForm read(String body, String boundary) {
    var type = new MediaType("multipart", "form-data", Map.of("boundary", boundary));
    return MultipartForm.read(body.replace("\n", "\r\n").getBytes(StandardCharsets.UTF_8), type);
  }

  private static List<String> texts(MultipartForm form, String name) {
    return form.parts(name).stream().map(part -> new String(part, StandardCharsets.UTF_8)).toList();
  }
}
