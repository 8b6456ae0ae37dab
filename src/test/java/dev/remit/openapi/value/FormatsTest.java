package dev.remit.openapi.value;

import static org.assertj.core.api.Assertions.assertThat;

import com.networknt.schema.InputFormat;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SchemaRegistryConfig;
import com.networknt.schema.SpecificationVersion;
import dev.remit.openapi.tree.TextNode;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

class FormatsTest {

  private static final SchemaRegistry JUDGE = SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12,
      builder -> builder.schemaRegistryConfig(SchemaRegistryConfig.builder().formatAssertionsEnabled(true).build()));

  /** Formats of OpenAPI, of which JSON Schema knows nothing. */
  private static final Set<String> OURS_ONLY = Set.of("int32", "int64", "float", "double", "byte", "binary");

  static Set<String> known() {
    return Formats.known();
  }

  @ParameterizedTest
  @MethodSource("known")
  void examplesAndCounterexamplesAreWhatTheySay(String format) {
    assertThat(Formats.examples(format)).isNotEmpty().allSatisfy(text -> assertThat(answer(format, text)).as(text).isEqualTo(Answer.YES));
    assertThat(Formats.counterexamples(format)).allSatisfy(text -> assertThat(answer(format, text)).as(text).isEqualTo(Answer.NO));
    assertThat(Formats.counterexamples(format).isEmpty()).isEqualTo(format.equals("binary"));
  }

  @ParameterizedTest
  @MethodSource("known")
  void whatSatisfiesAFormatLooksLikeIt(String format) {
    var pattern = Formats.pattern(format);

    assertThat(Formats.examples(format)).allMatch(text -> pattern == null || Regex.of(pattern).finds(text) == Answer.YES);
  }

  @Test
  void anotherValidatorAgrees() {
    var disagreed = new ArrayList<String>();
    for (var format : Formats.known()) {
      if (!OURS_ONLY.contains(format)) {
        Formats.examples(format).stream().filter(text -> !theirs(format, text)).forEach(text -> disagreed.add(format + " refuses " + text));
        Formats.counterexamples(format).stream().filter(text -> theirs(format, text)).forEach(text -> disagreed.add(format + " accepts " + text));
      }
    }
    assertThat(disagreed).isEmpty();
  }

  private static Answer answer(String format, String text) {
    return Formats.accepts(format, Formats.isOfNumbers(format) ? Asked.value(text) : new TextNode(text, 1, 1));
  }

  private static boolean theirs(String format, String text) {
    return JUDGE.getSchema("{\"format\": \"" + format + "\"}")
        .validate(new TextNode(text, 1, 1).toJson(), InputFormat.JSON).isEmpty();
  }

  @ParameterizedTest
  @CsvSource(delimiter = '|', textBlock = """
      time      | 23:59:60Z                     | YES
      time      | 22:59:60Z                     | NO
      time      | 01:29:60+01:30                | YES
      time      | 10:30:00+24:00                | NO
      date      | 1900-02-29                    | NO
      date      | ２024-05-17                   | NO
      date-time | 2024-05-17t10:30:00z          | YES
      date-time | 2024-05-17 10:30:00Z          | NO
      duration  | P1Y2D                         | UNKNOWN
      duration  | P1.5D                         | UNKNOWN
      duration  | P1DT                          | NO
      email     | "a b"@example.com             | YES
      email     | a..b@example.com              | NO
      email     | a@[192.0.2.1]                 | YES
      email     | jörg@example.com              | NO
      hostname  | xn--bcher-kva.example         | UNKNOWN
      hostname  | a-.example                    | NO
      ipv4      | 192.0.2.01                    | NO
      ipv6      | 1:2:3:4:5:6:7:8               | YES
      ipv6      | 1:2:3:4:5:6:7::               | YES
      ipv6      | 1:2:3:4:5:6:7:8::             | NO
      ipv6      | 1::2::3                       | NO
      ipv6      | fe80::1%eth0                  | NO
      ipv6      | ::192.0.2.256                 | NO
      uri       | https://[2001:db8::1]:8080/a  | YES
      uri       | https://[2001:db8]/a          | NO
      uri       | https://a@b@c/                | NO
      uri       | https://example.com:port/     | NO
      uri       | https://example.com/%zz       | NO
      uri       | https://example.com/ü         | NO
      iri       | https://example.com/ü         | YES
      uri-reference | 1a:b                      | NO
      byte      | aGVsbG8                       | UNKNOWN
      byte      | a                             | UNKNOWN
      byte      | äöü=                          | NO
      json-pointer | /a~                        | NO
      regex     | (?=a)                         | UNKNOWN
      regex     | a{2,1}                        | NO
      something | anything                      | YES
      """)
  void cornersOfEachFormat(String format, String text, Answer answer) {
    assertThat(answer(format, text)).isEqualTo(answer);
    var pattern = Formats.pattern(format);
    assertThat(pattern == null || answer == Answer.NO || Regex.of(pattern).finds(text) == Answer.YES).isTrue();
  }

  @Test
  void formatsOfTextSayNothingOfNumbersNorTheReverse() {
    assertThat(Formats.accepts("date", Asked.value("5"))).isEqualTo(Answer.YES);
    assertThat(Formats.accepts("int32", Asked.value("\"a\""))).isEqualTo(Answer.YES);
    assertThat(Formats.accepts("int32", Asked.value("1.0"))).isEqualTo(Answer.YES);
    assertThat(Formats.examples("something")).isEqualTo(List.of());
  }
}
