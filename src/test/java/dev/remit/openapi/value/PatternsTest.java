package dev.remit.openapi.value;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

@Timeout(20)
class PatternsTest {

  // null stands for none
  @ParameterizedTest(name = "{0} -> {1}")
  @CsvSource(delimiter = '¦', quoteCharacter = '"', nullValues = "none", textBlock = """
      ^[ab]$              ¦ ^(b|a)$             ¦ none  ¦ none
      ^[0-9]+$            ¦ ^\\d{1,}$           ¦ none  ¦ none
      ^(a|b)*$            ¦ ^(a*b*)*$           ¦ none  ¦ none
      ^(ab)*a$            ¦ ^a(ba)*$            ¦ none  ¦ none
      ^a|b$               ¦ ^a.*|[^]*b$         ¦ none  ¦ none
      a+                  ¦ a                   ¦ none  ¦ none
      ^[^]*a              ¦ a                   ¦ none  ¦ none
      (^|x)a              ¦ ^a|xa               ¦ none  ¦ none
      a{2}($|b)           ¦ aa$|aab             ¦ none  ¦ none
      []                  ¦ a^                  ¦ none  ¦ none
      []                  ¦ $a                  ¦ none  ¦ none
      []                  ¦ a\\Bb\\b\\Bc        ¦ none  ¦ none
      ^$                  ¦ ^^$$                ¦ none  ¦ none
      \\b\\w              ¦ \\w                 ¦ none  ¦ none
      ^\\w+\\b-           ¦ ^\\w+-              ¦ none  ¦ none
      \\B                 ¦ ^$|\\w\\w|\\W\\W|^\\W|\\W$ ¦ none ¦ none
      ^\\u{1F600}$        ¦ ^😀$                ¦ none  ¦ none
      ^\\p{Lu}$           ¦ ^\\p{gc=Uppercase_Letter}$ ¦ none ¦ none
      ^\\P{L}$            ¦ ^[^\\p{L}]$         ¦ none  ¦ none
      ^[a-z]{1,5000}$     ¦ ^[a-z]{1,4999}[a-z]?$ ¦ none ¦ none
      ^[a-z]+$            ¦ ^[a-z0-9]+$         ¦ none  ¦ 1
      ^[a-z]{2}$          ¦ ^[a-y]{2}$          ¦ az    ¦ none
      ^[a-z]+$            ¦ ^[A-Z]+$            ¦ a     ¦ A
      ^[a-z]*$            ¦ ^[a-z]+$            ¦ ""    ¦ none
      ^a                  ¦ a                   ¦ none  ¦ za
      ^(a|b$)             ¦ ^(a|b)              ¦ none  ¦ ba
      ^a|b$               ¦ ^(a|b)$             ¦ aa    ¦ none
      ^.$                 ¦ ^[^]$               ¦ none  ¦ "\\n"
      ^a.c$               ¦ ^a[^\\n]c$          ¦ none  ¦ "a\\rc"
      \\bcat\\b           ¦ cat                 ¦ none  ¦ acat
      \\bcat\\b           ¦ ^cat$               ¦ "cat-" ¦ none
      ^\\S+\\b$           ¦ ^\\S+$              ¦ none  ¦ -
      ^\\S$               ¦ ^[^ \\t\\r\\n]$     ¦ none  ¦ "\u00a0"
      ^\\p{L}+$           ¦ ^[a-zA-Z]+$         ¦ é     ¦ none
      ^[\\p{L}\\d]+$      ¦ ^\\p{L}+$           ¦ 1     ¦ none
      ^\\p{Script=Greek}$ ¦ ^\\p{L}$            ¦ ͵     ¦ a
      ^.$                 ¦ ^[\\u0000-\\uFFFF]$ ¦ 𐀀    ¦ "\\n"
      ^[1-9][0-9]{0,2}$   ¦ ^([1-9][0-9]?|[12][0-9]{2})$ ¦ 900 ¦ none
      ^(a|b)*a(a|b){3}$   ¦ ^(a|b)*a(a|b){4}$   ¦ aaaa  ¦ abaaa
      ^([a-z]+-)*[a-z]+$  ¦ ^[a-z-]+$           ¦ none  ¦ -
      ^v[0-9]+(\\.[0-9]+)?$ ¦ ^v[0-9]+(\\.[0-9]+)*$ ¦ none ¦ v1.1.1
      """)
  void findTheShortestDifferences(String old, String now, String onlyOld, String onlyNew) {
    var there = difference(old, now);
    var back = difference(now, old);

    assertThat(there).isEqualTo(new PatternDifference(true, unescaped(onlyOld), unescaped(onlyNew)));
    assertThat(back).isEqualTo(new PatternDifference(true, unescaped(onlyNew), unescaped(onlyOld)));
  }

  private static String unescaped(String text) {
    return text == null ? null : text.translateEscapes();
  }

  private static PatternDifference difference(String old, String now) {
    return new Patterns().difference(List.of(old), List.of(now), 0, Integer.MAX_VALUE);
  }

  @ParameterizedTest(name = "{0} -> {1} of {2} to {3}")
  @CsvSource(delimiter = '¦', quoteCharacter = '"', nullValues = "none", textBlock = """
      ^[a-z]*$      ¦ ^[a-z]{0,5}$  ¦ 0  ¦ 5  ¦ none   ¦ none
      ^[a-z]*$      ¦ ^[a-z]{0,5}$  ¦ 0  ¦ 6  ¦ aaaaaa ¦ none
      ^[a-z]*$      ¦ ^[a-z]+$      ¦ 1  ¦ 9  ¦ none   ¦ none
      ^[a-z]*$      ¦ ^[a-y]*$      ¦ 3  ¦ 9  ¦ aaz    ¦ none
      ^a*$          ¦ ^(aa)*$       ¦ 4  ¦ 4  ¦ none   ¦ none
      ^a*$          ¦ ^(aa)*$       ¦ 4  ¦ 5  ¦ aaaaa  ¦ none
      ^a*$          ¦ ^b*$          ¦ 5  ¦ 4  ¦ none   ¦ none
      ^😀{2}$       ¦ ^😀+$         ¦ 2  ¦ 2  ¦ none   ¦ none
      ^[^]{2,}$     ¦ ^             ¦ 2  ¦ 9  ¦ none   ¦ none
      """)
  void onlyTextsOfTheseLengthsCount(String old, String now, int least, int most, String onlyOld, String onlyNew) {
    assertThat(new Patterns().difference(List.of(old), List.of(now), least, most)).isEqualTo(new PatternDifference(true, onlyOld, onlyNew));
  }

  @Test
  void severalPatternsHoldTogether() {
    assertThat(difference(List.of("^a", "b$"), List.of("^a[^]*b$"))).isEqualTo(new PatternDifference(true, null, null));
    assertThat(difference(List.of("^a", "b$"), List.of("b$"))).isEqualTo(new PatternDifference(true, null, "b"));
    assertThat(difference(List.of("^[a-c]", "^[c-e]"), List.of("^c"))).isEqualTo(new PatternDifference(true, null, null));
    assertThat(difference(List.of("a"), List.of())).isEqualTo(new PatternDifference(true, null, ""));
    assertThat(difference(List.of("[^]*"), List.of())).isEqualTo(new PatternDifference(true, null, null));
  }

  @ParameterizedTest(name = "{0} -> {1}")
  @CsvSource(delimiter = '¦', quoteCharacter = '"', nullValues = "none", textBlock = """
      ^(?=a)[ab]         ¦ ^a                  ¦ none ¦ none
      ^(?!a)[ab]         ¦ ^b                  ¦ none ¦ none
      ^(?=a|b)(?!b)      ¦ ^a                  ¦ none ¦ none
      ^(?=.*b)(?=.*a)    ¦ ^(?=.*a)(?=.*b)     ¦ none ¦ none
      ^(?=.{2}$)(?:a|b)* ¦ ^[^\\n\\r\u2028\u2029]{2}$ ¦ none ¦ none
      ^(?!$)             ¦ [^]                 ¦ none ¦ none
      ^(?!)              ¦ []                  ¦ none ¦ none
      ^(?!a)             ¦ ^b                  ¦ ""   ¦ none
      ^(?!a)(?!b)        ¦ ^(?!a)              ¦ none ¦ b
      ^(?=.*a)(?=.*b)    ¦ ^(?=.*a)            ¦ none ¦ a
      """)
  void whatIsSeenAheadFromTheStartHoldsBesideTheRest(String old, String now, String onlyOld, String onlyNew) {
    assertThat(difference(old, now)).isEqualTo(new PatternDifference(true, onlyOld, onlyNew));
  }

  @ParameterizedTest
  @ValueSource(strings = {"a(?=a)", "^(?=a)*a", "^(?=a)a|b", "^(?=(?!a)b)b", "^a(?<=a)", "^(?=a", "(a)\\1", "[", "^a{30000}$", "^(a{200}){200}$", "\\p{Emoji}"})
  void undecidedWhatIsNoFiniteAutomatonOrALargeOne(String pattern) {
    assertThat(difference(pattern, "^a")).isEqualTo(PatternDifference.UNDECIDED);
    assertThat(difference("^a", pattern)).isEqualTo(PatternDifference.UNDECIDED);
  }

  @ParameterizedTest
  @CsvSource(delimiter = ' ', textBlock = """
      ^(a|b)*a(a|b){20}c$ ^(b|a)*a(b|a){20}c$
      ^(a|b)*a(a|b){20}c$ ^(a|b)*a(a|b){20}(c|d{300})$
      ^(a?b?c?d?){300}$ ^(a?b?c?d?){301}$
      (a{1,90}b?){100}c$ (a{1,91}b?){100}c$
      """)
  void whatTakesTooLongIsUndecided(String old, String now) {
    assertThat(difference(old, now).decided()).isFalse();
    assertThat(difference(old, now).keepsAll()).isFalse();
    assertThat(difference(old, now).addsNone()).isFalse();
  }

  @Test
  void whatWasFoundIsKeptWhereTheRestTakesTooLong() {
    var difference = difference("^(a|b)*a(a|b){20}$", "^((a|b)*a(a|b){20}|c)$");

    assertThat(difference).isEqualTo(new PatternDifference(false, null, "c"));
    assertThat(difference.examples()).containsExactly("c");
  }

  @Test
  void loopsOfAnySizeAreLoops() {
    for (int size = 1; size <= 300; size++) {
      assertThat(difference("^(a{" + size + "})*b$", "^(a{" + size + "}){2,}b$").onlyOld()).isEqualTo("b");
      assertThat(difference("^(a{" + size + "})*b$", "^(a{" + size + "})?b$").onlyOld()).isEqualTo("a".repeat(2 * size) + "b");
    }
  }

  @Test
  void aSetOfManyCharactersIsSplitOrLeftUndecided() {
    assertThat(difference("^[" + apart(10_000) + "]$", "^[" + apart(10_000) + "x]$")).isEqualTo(new PatternDifference(true, null, "x"));
    assertThat(difference(apart(2_000), apart(2_001)).decided()).isFalse();
  }

  @Test
  void allQuestionsTogetherTakeABoundedTime() {
    var patterns = new Patterns();
    for (int i = 0; i < 1_000; i++) {
      patterns.difference(List.of("^(a|b)*a(a|b){20}c$"), List.of("^(a|b)*a(b|a){20}c{1," + (i + 2) + "}$"), 0, Integer.MAX_VALUE);
    }

    assertThat(patterns.difference(List.of("a"), List.of("b"), 0, Integer.MAX_VALUE).decided()).isFalse();
  }

  @Test
  void halfOfASurrogatePairIsNoExample() {
    var difference = difference("^[^]$", "^[\\u{0}-\\u{D7FF}\\u{E000}-\\u{10FFFF}]$");

    assertThat(difference.keepsAll()).isFalse();
    assertThat(difference.examples()).isEmpty();
  }

  private static PatternDifference difference(List<String> old, List<String> now) {
    return new Patterns().difference(old, now, 0, Integer.MAX_VALUE);
  }

  // none beside another one, so that they are no ranges
  private static String apart(int size) {
    return IntStream.range(0, size).map(i -> 0x10000 + 2 * i).mapToObj(Character::toString).collect(Collectors.joining());
  }
}
