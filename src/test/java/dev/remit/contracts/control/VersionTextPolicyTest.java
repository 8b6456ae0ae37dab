package dev.remit.contracts.control;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import dev.remit.openapi.Document;
import dev.remit.openapi.Limits;
import dev.remit.openapi.UnreadableDocument;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class VersionTextPolicyTest {

  @ParameterizedTest
  @ValueSource(strings = {"1.0.0", "v1", "2022-11-15", "1.0.0+build.5", "release 2", "a:b", "~", "Latest", "..."})
  void allows(String version) {
    assertThat(VersionTextPolicy.allows(version)).isTrue();
  }

  @ParameterizedTest
  @ValueSource(strings = {"", " 1", "1 ", " ", "1/2", "1\\2", "50%", "1;2", "1?", "1#2", "latest", "draft", ".", "..", "1\n", "ä",
    "12345678901234567890123456789012345678901234567890123456789012345"})
  void refuses(String version) {
    assertThat(VersionTextPolicy.allows(version)).isFalse();
  }

  @Test
  void tellsThePlace() {
    var refusal = catchThrowableOfType(UnreadableDocument.class, () -> VersionTextPolicy.check(document("1/2")));
    assertThat(refusal.flaws()).singleElement().satisfies(flaw -> {
      assertThat(flaw.pointer()).isEqualTo("/info/version");
      assertThat(flaw.line()).isEqualTo(4);
      assertThat(flaw.column()).isEqualTo(12);
    });
  }

  @Test
  void letsOthersPass() {
    assertThatCode(() -> VersionTextPolicy.check(document("1.0.0"))).doesNotThrowAnyException();
  }

  private static Document document(String version) {
    var yaml = """
        openapi: 3.1.0
        info:
          title: Orders
          version: "%s"
        paths: {}
        """.formatted(version);
    return Document.read(yaml.getBytes(StandardCharsets.UTF_8), Limits.DEFAULT);
  }
}
