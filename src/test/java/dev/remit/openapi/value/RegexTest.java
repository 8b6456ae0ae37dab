package dev.remit.openapi.value;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

@Timeout(20)
class RegexTest {

  @ParameterizedTest
  @CsvSource(delimiter = '¦', quoteCharacter = '"', textBlock = """
      b                     ¦ abc        ¦ ac
      ^b                    ¦ bc         ¦ abc
      b$                    ¦ ab         ¦ abc
      ^(a|bc)$              ¦ bc         ¦ ab
      ^a.c$                 ¦ axc        ¦ ac
      ^[^a-c]$              ¦ d          ¦ b
      ^[^]$                 ¦ x          ¦ xy
      ^a{2,3}$              ¦ aa         ¦ a
      ^a{2}b{,3}$           ¦ "aab{,3}"  ¦ aabb
      ^(?:ab)+$             ¦ abab       ¦ aba
      ^(?<year>[0-9]{4})$   ¦ 2024       ¦ 20
      ^\\d+$                ¦ 42         ¦ ４２
      ^\\w+$                ¦ a_1        ¦ é
      ^\\S$                 ¦ a          ¦ "\u2003"
      ^\\s$                 ¦ "\u00a0"   ¦ a
      ^\\D\\W$              ¦ a-         ¦ 1-
      ^[\\d-]+$             ¦ 1-2        ¦ a
      ^[\\w-.]+$            ¦ a-.b       ¦ "a b"
      ^[\\D]$               ¦ a          ¦ 1
      ^[a-]$                ¦ -          ¦ b
      ^[\\]^-]$             ¦ ^          ¦ a
      ^\\u0041\\x42$        ¦ AB         ¦ ab
      ^\\u{1F600}$          ¦ 😀         ¦ a
      ^\\uD83D\\uDE00$      ¦ 😀         ¦ a
      ^.$                   ¦ 😀         ¦ ab
      ^\\/\\-\\_$           ¦ /-_        ¦ "\\/-_"
      ^\\p{Lu}\\P{L}$       ¦ Ä1         ¦ ä1
      ^\\p{Script=Greek}+$  ¦ αβγ        ¦ abc
      ^\\p{gc=Decimal_Number}$ ¦ ٣       ¦ a
      \\bcat\\b             ¦ "a cat"    ¦ cats
      \\Bat                 ¦ cat        ¦ at
      ^a+?$                 ¦ aaa        ¦ b
      ^[a-z]{1500}?$|^no$   ¦ no         ¦ yes
      """)
  void findsWhatEcmaScriptFinds(String pattern, String found, String missed) {
    assertThat(Regex.of(pattern).finds(found)).isEqualTo(Answer.YES);
    assertThat(Regex.of(pattern).finds(missed)).isEqualTo(Answer.NO);
  }

  @Test
  void theEndIsOnlyTheEnd() {
    assertThat(Regex.of("^a$").finds("a\n")).isEqualTo(Answer.NO);
    assertThat(Regex.of("^(a|b)$").finds("a\nb")).isEqualTo(Answer.NO);
    assertThat(Regex.of("^.$").finds("\u2028")).isEqualTo(Answer.NO);
    assertThat(Regex.of("^[]$").finds("a")).isEqualTo(Answer.NO);
  }

  @ParameterizedTest
  @CsvSource(delimiter = ';', textBlock = """
      ^(?=.*[A-Za-z])(?=.*[0-9]).*$ ; text1 ; YES
      ^(?=.*[A-Za-z])(?=.*[0-9]).*$ ; text ; NO
      ^(?!a) ; b ; YES
      ^(?!a) ; a ; NO
      (?<=a)b ; ab ; YES
      (?<!a)b ; ab ; NO
      ^(a|b)\\1$ ; aa ; YES
      ^(a|b)\\1$ ; ab ; NO
      ^(?=a)(x{9}){1000}$ ; a ; UNKNOWN
      ^(a|aa)+\\1c$ ; aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaab ; UNKNOWN
      """)
  void whatLooksAroundIsTriedForABoundedTime(String pattern, String text, Answer answer) {
    assertThat(Regex.of(pattern).finds(text)).isEqualTo(answer);
  }

  @ParameterizedTest
  @ValueSource(strings = {"(?=a)(?i)", "(?<n>a)\\k<n>", "(?i)a", "\\p{Emoji}", "\\Aa", "[", "(",
      "a)", "*a", "a**", "a{2,1}", "[b-a]", "\\", "(a{1000}){1000}", "((a{100}){100}){100}", "\\012", "\\uD83D", "x{5}{5}"})
  void undecidedWhatAnAutomatonCannotDo(String pattern) {
    assertThat(Regex.of(pattern).finds("a")).isEqualTo(Answer.UNKNOWN);
  }

  @Test
  void hostilePatternsCostNothing() {
    assertThat(Regex.of("(".repeat(100_000)).finds("a")).isEqualTo(Answer.UNKNOWN);
    assertThat(Regex.of("(a|".repeat(50) + "b" + ")".repeat(50)).finds("b")).isEqualTo(Answer.YES);
    assertThat(Regex.of("^(a+)+$").finds("a".repeat(50_000) + "b")).isEqualTo(Answer.NO);
    assertThat(Regex.of("^(.*a.*){500}$").finds("x".repeat(100_000))).isEqualTo(Answer.UNKNOWN);
    assertThat(Regex.of("^.{1,100000}$").finds("x".repeat(100_001))).isEqualTo(Answer.NO);
  }

  @ParameterizedTest(name = "{1} characters in a set")
  @CsvSource({"x, 1000, YES", "x, 80000, UNKNOWN"})
  void aSetOfManyCharactersIsMadeReadyOrLeftUndecided(String text, int size, Answer answer) {
    assertThat(Regex.of("x?[" + apart(size) + "]?x?").finds(text)).isEqualTo(answer);
  }

  @Test
  void whatIsWrittenOutOverAndOverIsLeftUndecided() {
    assertThat(Regex.of("(".repeat(8) + "[" + apart(5_000) + "]y" + "){1,2}".repeat(8)).finds("y")).isEqualTo(Answer.UNKNOWN);
    assertThat(Regex.of("\\p{L}?x".repeat(900)).finds("y")).isEqualTo(Answer.UNKNOWN);
    assertThat(Regex.of("\\p{L}?x".repeat(9)).finds("y")).isEqualTo(Answer.NO);
  }

  @Test
  void manySetsThatMayBeLeftOutAreNotComparedEachWithEachOther() {
    var optional = apart(200_000).codePoints().mapToObj(Character::toString).map(one -> one + "?");

    assertThat(Regex.of("^" + optional.collect(Collectors.joining())).finds("x")).isEqualTo(Answer.UNKNOWN);
    assertThat(Regex.of("^[" + apart(400) + "]?x$").finds("x")).isEqualTo(Answer.YES);
  }

  // none beside another one, so that they are no ranges
  private static String apart(int size) {
    return IntStream.range(0, size).map(i -> 0x10000 + 2 * i).mapToObj(Character::toString).collect(Collectors.joining());
  }
}
