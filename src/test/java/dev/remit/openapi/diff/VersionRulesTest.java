package dev.remit.openapi.diff;

import static org.assertj.core.api.Assertions.assertThat;

import dev.remit.openapi.Document;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Whether the version says what the changes are. */
class VersionRulesTest {

  @ParameterizedTest(name = "{0} -> {1}: breaking {2}, compatible {3}")
  @CsvSource(delimiter = '|', ignoreLeadingAndTrailingWhitespace = true, textBlock = """
      # before | after | where something breaks | where something is added
      1.0.0 | 1.0.0 | major-version-not-raised | version-not-raised
      1.0.0 | 1.1.0 | major-version-not-raised | ''
      1.0.0 | 2.0.0 | '' | ''
      1.9.0 | 1.10.0 | major-version-not-raised | ''
      2.0.0 | 1.9.0 | version-lowered | version-lowered
      1.0.0 | 1.0.0-rc.1 | version-lowered | version-lowered
      2.0.0-rc.2 | 2.0.0-rc.10 | major-version-not-raised | ''
      2.0.0-rc.1 | 2.0.0-rc.alpha | major-version-not-raised | ''
      2.0.0-rc | 2.0.0 | major-version-not-raised | ''
      1.0.0+a | 1.0.0+b | major-version-not-raised | version-not-raised
      0.1.0 | 0.2.0 | '' | ''
      0.1.0 | 0.1.0 | version-not-raised | version-not-raised
      v1 | v1 | major-version-not-raised | version-not-raised
      v1 | v2 | '' | ''
      '1' | '1.0' | major-version-not-raised | version-not-raised
      2026-01-31 | 2026-02-01 | '' | ''
      2026-01-31 | 2026-01-31 | version-not-raised | version-not-raised
      2026-02-01 | 2026-01-31 | version-lowered | version-lowered
      2026.1 | 2026.2 | '' | ''
      2024-10-28.acacia | 2024-11-20.acacia | '' | ''
      latest | latest | '' | ''
      1.0.0 | next | '' | ''
      """)
  void isSaidBesideTheChanges(String before, String after, String breaking, String compatible) {
    var path = "paths: {/a: {get: {responses: {}}}}";
    var more = "paths: {/a: {get: {responses: {}}}, /b: {get: {responses: {}}}}";

    assertThat(rules(document(before, more), document(after, path))).isEqualTo((breaking + " operation-removed").strip());
    assertThat(rules(document(before, path), document(after, more))).isEqualTo((compatible + " operation-added").strip());
  }

  @ParameterizedTest
  @CsvSource({"1.0.0, 1.0.0", "1.0.0, 2.0.0", "2.0.0, 1.0.0", "a, b"})
  void isNoChangeAlone(String before, String after) {
    assertThat(rules(document(before, "paths: {}"), document(after, "paths: {}"))).isEmpty();
  }

  @ParameterizedTest
  @CsvSource({"1.0.0, 1.0.0", "2.0.0, 1.0.0"})
  void needsNotRiseForWords(String before, String after) {
    assertThat(rules(document(before, "paths: {}, x-a: 1"), document(after, "paths: {}, x-a: 2"))).isEqualTo("extension-changed");
  }

  private static Document document(String version, String members) {
    return Sample.document("{openapi: 3.1.0, info: {title: a, version: '" + version + "'}, " + members + "}");
  }

  private static String rules(Document before, Document after) {
    return Sample.verdicts(before, after).replaceAll(" [A-Z]+", "").replace(" +", "");
  }
}
