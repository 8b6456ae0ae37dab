package dev.remit.openapi.value;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.regex.Pattern;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Assume;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.Tuple;
import net.jqwik.api.Tuple.Tuple2;

/** What is said of two patterns against what the JDK finds with them in many texts. */
class PatternsProperties {

  private static final List<String> ATOMS = List.of("a", "b", "[ab]", "[^a]", "\\d", "\\w", "\\W", ".", "[^]", "(a|bb)", "(a|b)");
  private static final List<String> PLACES = List.of("^", "$", "\\b", "\\B");
  private static final List<String> QUANTIFIERS = List.of("", "", "", "*", "+", "?", "{2}", "{1,2}", "{2,}", "{0,2}");

  // of a place inside a repeated group the JDK misses matches that need an empty repetition
  private static Arbitrary<String> patterns() {
    var term = Arbitraries.of(ATOMS).flatMap(atom -> Arbitraries.of(QUANTIFIERS).map(times -> atom + times));
    var terms = term.list().ofMinSize(1).ofMaxSize(3).map(each -> String.join("", each))
        .flatMap(each -> Arbitraries.of("%s", "(%s)*", "(%s)+", "(%s){2}").map(form -> form.formatted(each)));
    var parts = Arbitraries.frequencyOf(Tuple.of(3, terms), Tuple.of(1, Arbitraries.of(PLACES)));
    var sequences = parts.list().ofMinSize(1).ofMaxSize(3).map(each -> String.join("", each))
        .flatMap(each -> Arbitraries.of("%s", "^%s$", "^%s$").map(form -> form.formatted(each)));
    return sequences.list().ofMinSize(1).ofMaxSize(2).map(branches -> String.join("|", branches));
  }

  /** Two patterns, often of the same beginning, often the second within the first or around it. */
  @Provide
  Arbitrary<Tuple2<String, String>> pairs() {
    return patterns().flatMap(one -> patterns().flatMap(other -> Arbitraries.of(
        Tuple.of(one, other), Tuple.of(one, one + "|" + other), Tuple.of(one + other, one), Tuple.of("(" + one + ")(" + other + ")", one),
        Tuple.of("^(?=" + one + ")(" + other + ")", other), Tuple.of("^(?!" + one + ")(" + other + ")", "^(" + other + ")"))));
  }

  @Provide
  Arbitrary<List<String>> texts() {
    return Arbitraries.strings().withChars('a', 'b', '1', '-', '\n').ofMaxLength(6).list().ofSize(100);
  }

  @Property(tries = 2_000)
  void noTextContradictsWhatIsSaid(@ForAll("pairs") Tuple2<String, String> pair, @ForAll("texts") List<String> texts) {
    var difference = new Patterns().difference(List.of(pair.get1()), List.of(pair.get2()), 0, Integer.MAX_VALUE);
    var old = jdk(pair.get1());
    var now = jdk(pair.get2());

    assertShows(difference.onlyOld(), old, now);
    assertShows(difference.onlyNew(), now, old);
    Assume.that(difference.decided());
    for (var text : texts) {
      assertNotMissed(difference.onlyOld(), text, old, now);
      assertNotMissed(difference.onlyNew(), text, now, old);
    }
  }

  private static void assertShows(String text, Pattern matching, Pattern other) {
    if (text != null) {
      assertThat(Searched.of(matching, text)).as("%s finds '%s'", matching, text).isNotEqualTo(Answer.NO);
      assertThat(Searched.of(other, text)).as("%s misses '%s'", other, text).isNotEqualTo(Answer.YES);
    }
  }

  // a shorter one would have been found instead
  private static void assertNotMissed(String shown, String text, Pattern matching, Pattern other) {
    if ((shown == null || text.length() < shown.length()) && Searched.of(matching, text) == Answer.YES) {
      assertThat(Searched.of(other, text)).as("%s like %s finds '%s'", other, matching, text).isNotEqualTo(Answer.NO);
    }
  }

  @Property(tries = 500)
  void regexSaysTheSame(@ForAll("pairs") Tuple2<String, String> pair, @ForAll("texts") List<String> texts) {
    var difference = new Patterns().difference(List.of(pair.get1()), List.of(pair.get2()), 0, Integer.MAX_VALUE);
    Assume.that(difference.keepsAll());
    var old = Regex.of(pair.get1());
    var now = Regex.of(pair.get2());

    assertThat(texts).noneMatch(text -> old.finds(text) == Answer.YES && now.finds(text) == Answer.NO);
  }

  @Property(tries = 500)
  void noTextIsShorterOrLongerThanItsPatternAllows(@ForAll("pairs") Tuple2<String, String> pair, @ForAll("texts") List<String> texts) {
    var extent = Extent.of(pair.get1());
    var regex = Regex.of(pair.get1());

    assertThat(texts).filteredOn(text -> regex.finds(text) == Answer.YES)
        .allMatch(text -> text.length() >= extent.least() && text.length() <= extent.most());
  }

  @Property(tries = 300)
  void lengthsOnlyLeaveDifferencesOut(@ForAll("pairs") Tuple2<String, String> pair, @ForAll("texts") List<String> texts) {
    var difference = new Patterns().difference(List.of(pair.get1()), List.of(pair.get2()), 2, 4);
    Assume.that(difference.decided());

    assertThat(difference.examples()).allMatch(text -> text.length() >= 2 && text.length() <= 4);
    for (var text : texts) {
      if (text.length() >= 2 && text.length() <= 4) {
        assertNotMissed(difference.onlyOld(), text, jdk(pair.get1()), jdk(pair.get2()));
      }
    }
  }

  // of the JDK, $ is also before a last line end, and no class is empty; of letters and digits nothing else is asked here
  private static Pattern jdk(String pattern) {
    return Pattern.compile(pattern.replace("$", "\\z").replace("[^]", "[\\s\\S]"), Pattern.UNIX_LINES);
  }
}
