package dev.remit.openapi.value;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

@Timeout(20)
class SamplesTest {

  @ParameterizedTest
  @CsvSource(delimiter = '¦', quoteCharacter = '"', textBlock = """
      ^[a-z]+$                  ¦ abc
      ^\\d{5}(-\\d{4})?$        ¦ 12345-1234
      ^(dog|cat)$               ¦ dog
      ^[A-Z]{3}-[0-9]+$         ¦ ABC-123
      ^#[0-9a-fA-F]{6}$         ¦ "#123456"
      ^[\\p{L} ]+$              ¦ abc
      """)
  void theFirstOneIsReadable(String pattern, String first) {
    assertThat(Samples.matching(pattern, 0, 100).get(0)).isEqualTo(first);
  }

  @Test
  void eachBranchEachEndAndEachKindOfCharacterIsTried() {
    assertThat(Samples.matching("^(dog|cat|bird)[0-9a-f]{2,3}$", 0, 100))
        .contains("cat123", "bird123", "dog12", "dog123", "dogaaa", "dogfff", "dog000", "dog999");
    assertThat(Samples.matching("^((a|b)c|d[ef])$", 0, 100)).contains("ac", "bc", "de", "df");
  }

  // a pattern and one like it that differs a little: a sample of the first shows it
  @ParameterizedTest
  @CsvSource(delimiter = '¦', quoteCharacter = '"', textBlock = """
      ^[a-z]+$          ¦ ^[a-y]+$
      ^[a-z0-9_]+$      ¦ ^[a-z0-9]+$
      ^[A-Za-z]+$       ¦ ^[a-z]+$
      ^[a-z]*$          ¦ ^[a-z]+$
      ^[a-z]{1,64}$     ¦ ^[a-z]{1,63}$
      ^[a-z]{2,}$       ¦ ^[a-z]{3,}$
      ^a(b|c|d)$        ¦ ^a(b|c)$
      ^\\d{3}(-\\d{2})?$ ¦ ^\\d{3}-\\d{2}$
      foo               ¦ ^foo
      foo               ¦ foo$
      ^[^/]+$           ¦ ^[^/.]+$
      ^.+$              ¦ ^[ -~]+$
      ^\\w+$            ¦ ^[a-z0-9]+$
      ^\\S+$            ¦ ^[^@\\s]+$
      """)
  void tellsPatternsApart(String wide, String narrow) {
    assertThat(Samples.matching(wide, 0, 1_000)).anyMatch(text -> Regex.of(narrow).finds(text) == Answer.NO);
    assertThat(Samples.matching(narrow, 0, 1_000)).isNotEmpty().allMatch(text -> Regex.of(wide).finds(text) == Answer.YES);
  }

  @Test
  void reachesLengths() {
    assertThat(Samples.matching("^[a-z]*$", 20, 25)).isNotEmpty().allMatch(text -> text.length() >= 20 && text.length() <= 25);
    assertThat(Samples.matching("^(ab)+$", 10, 11)).containsExactly("ababababab");
    assertThat(Samples.matching("foo", 10, 10)).isNotEmpty().allMatch(text -> text.length() == 10 && text.contains("foo"));
    assertThat(Samples.matching("^[a-z]{3}$", 4, 10)).isEmpty();
    assertThat(Samples.matching("^😀+$", 2, 2)).containsExactly("😀😀");
  }

  @Test
  void nearMissesComeFirst() {
    assertThat(Samples.notMatching("^[a-z]{3}$", 0, 100)).startsWith("ab").contains("ab!", "ABC", "abcc", "");
    assertThat(Samples.notMatching("^[^/]+$", 0, 100)).contains("/");
    assertThat(Samples.notMatching("^.{1,4}$", 0, 100)).contains("\n");
    assertThat(Samples.notMatching("", 0, 100)).isEmpty();
    assertThat(Samples.notMatching("^a{5,}$", 4, 4)).contains("aaaa").allMatch(text -> text.length() == 4);
  }

  @ParameterizedTest
  @ValueSource(strings = {"(?=a)b", "(a)\\1", "[", "(a{1000}){1000}", "[]", "(?i)a"})
  void noneWhereNothingIsDecided(String pattern) {
    assertThat(Samples.matching(pattern, 0, 100)).isEmpty();
  }

  @Test
  void hostilePatternsEnd() {
    assertThat(Samples.matching("^a{2000000000}$", 0, 100)).isEmpty();
    assertThat(Samples.matching("^([]{0}){500}$", 0, 100)).isEqualTo(List.of(""));
    assertThat(Samples.matching("((((a{10}){10}){10}){9})", 0, Integer.MAX_VALUE)).isNotNull();
    assertThat(Samples.matching("a?".repeat(4_000), 0, 10_000)).isNotNull();
    assertThat(Samples.matching("^a*$", 1_000_000, Integer.MAX_VALUE)).isEmpty();
  }
}
