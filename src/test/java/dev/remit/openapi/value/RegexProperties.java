package dev.remit.openapi.value;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.regex.Pattern;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

/** Patterns against the JDK's engine, which means the same by what is generated here, and samples against patterns. */
class RegexProperties {

  private static final List<String> ATOMS = List.of("a", "b", "[ab]", "[^a]", "[a-c]", "\\d", "\\w", ".", "\\s", "[\\d-]", "-");
  private static final List<String> QUANTIFIERS = List.of("", "", "", "*", "+", "?", "{2}", "{1,2}", "{2,}", "{0}", "+?");

  private static final String SPACE = "[\\s\\u00a0\\u1680\\u2000-\\u200a\\u2028\\u2029\\u202f\\u205f\\u3000\\ufeff]";

  // of a place inside a repeated group the JDK misses matches that need an empty repetition
  @Provide
  Arbitrary<String> patterns() {
    var tied = Arbitraries.lazy(() -> pattern(2)).flatMap(each ->
        Arbitraries.of("%s", "^%s", "%s$", "^%s$", "^(%s)$").map(form -> form.formatted(each)));
    return tied.list().ofMinSize(1).ofMaxSize(2).map(branches -> String.join("|", branches));
  }

  private static Arbitrary<String> pattern(int depth) {
    Arbitrary<String> atom = depth == 0 ? Arbitraries.of(ATOMS)
        : Arbitraries.oneOf(Arbitraries.of(ATOMS), Arbitraries.of(ATOMS), Arbitraries.lazy(() -> pattern(depth - 1)).map(inner -> "(" + inner + ")"));
    var term = atom.flatMap(each -> Arbitraries.of(QUANTIFIERS).map(times -> each + times));
    var sequence = term.list().ofMinSize(1).ofMaxSize(4).map(terms -> String.join("", terms));
    return sequence.list().ofMinSize(1).ofMaxSize(2).map(branches -> String.join("|", branches));
  }

  @Provide
  Arbitrary<List<String>> texts() {
    return Arbitraries.strings().withChars('a', 'b', 'c', '1', '-', ' ', '\n').ofMaxLength(6).list().ofSize(20);
  }

  @Property(tries = 2_000)
  void findsWhatTheJdkFinds(@ForAll("patterns") String pattern, @ForAll("texts") List<String> texts) {
    var regex = Regex.of(pattern);
    var jdk = jdk(pattern);
    for (var text : texts) {
      var found = Searched.of(jdk, text);
      assertThat(regex.finds(text)).as("%s in '%s'", pattern, text).matches(answer -> found == Answer.UNKNOWN || answer == found);
    }
  }

  @Property(tries = 1_000)
  void samplesMatchAndOthersDoNot(@ForAll("patterns") String pattern, @ForAll("texts") List<String> texts) {
    var jdk = jdk(pattern);
    var matching = Samples.matching(pattern, 0, 20);
    assertThat(matching).as(pattern).hasSizeLessThanOrEqualTo(40).doesNotHaveDuplicates().allMatch(text -> Searched.of(jdk, text) != Answer.NO);
    assertThat(Samples.notMatching(pattern, 0, 20)).as(pattern).noneMatch(text -> Searched.of(jdk, text) == Answer.YES);
    assertThat(matching.isEmpty() && texts.stream().anyMatch(text -> Searched.of(jdk, text) == Answer.YES)).as(pattern).isFalse();
  }

  // of the JDK, $ is also before a last line end, and fewer characters are space
  private static Pattern jdk(String pattern) {
    return Pattern.compile(pattern.replace("$", "\\z").replace("\\s", SPACE), Pattern.UNIX_LINES);
  }

  @Property(tries = 500)
  void samplesKeepToTheirLength(@ForAll("patterns") String pattern) {
    for (var text : Samples.matching(pattern, 4, 7)) {
      assertThat(text.codePointCount(0, text.length())).isBetween(4, 7);
      assertThat(Regex.of(pattern).finds(text)).isEqualTo(Answer.YES);
    }
    assertThat(Samples.notMatching(pattern, 4, 7)).allSatisfy(text -> assertThat(text.codePointCount(0, text.length())).isBetween(4, 7));
  }
}
