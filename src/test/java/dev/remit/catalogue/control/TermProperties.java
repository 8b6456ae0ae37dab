package dev.remit.catalogue.control;

import static org.assertj.core.api.Assertions.assertThat;

import dev.remit.catalogue.entity.Vocabulary;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Assume;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

/** A stretch of the index holds the words that begin so and no others. */
class TermProperties {

  @Property
  void holdsWhatBeginsSo(@ForAll("words") String word, @ForAll("words") String rest) {
    assertThat(holds(Term.beginning(word), word)).isTrue();
    assertThat(holds(Term.beginning(word), word + rest)).isTrue();
  }

  @Property
  void holdsNothingElse(@ForAll("words") String word, @ForAll("words") String other) {
    assertThat(holds(Term.beginning(word), other)).isEqualTo(other.startsWith(word));
  }

  @Property
  void aFactIsNoBeginning(@ForAll("words") String word, @ForAll("words") String rest) {
    var fact = Term.exactly(":tag:" + word);
    assertThat(holds(fact, ":tag:" + word)).isTrue();
    assertThat(holds(fact, ":tag:" + word + rest)).isFalse();
    assertThat(fact.single()).isTrue();
    assertThat(Term.beginning(word).single()).isFalse();
  }

  /** One pattern says of all words of a thing what each term says of one of them. */
  @Property
  void aPatternFitsWhatHasAllOfThem(@ForAll("words") String one, @ForAll("words") String other, @ForAll("words") String fact, @ForAll("several") Set<String> has) {
    var terms = List.of(Term.beginning(one), Term.beginning(other), Term.exactly(":tag:" + fact));
    Assume.that(!terms.get(0).follows(terms.get(1)) && !terms.get(1).follows(terms.get(0)));
    assertThat(fits(Term.pattern(terms), Vocabulary.text(has))).isEqualTo(terms.stream().allMatch(term -> has.stream().anyMatch(word -> holds(term, word))));
  }

  @Example
  void whatBeginsAnotherWordIsSaidByThat() {
    assertThat(Term.beginning("pa").follows(Term.beginning("pay"))).isTrue();
    assertThat(Term.beginning("pay").follows(Term.beginning("pa"))).isFalse();
    assertThat(Term.exactly(":tag:a").follows(Term.exactly(":tag:ab"))).isFalse();
    assertThat(Term.pattern(List.of(Term.exactly("owner:a_b%!")))).isEqualTo("%<owner:a!_b!%!!>%");
    assertThat(Term.pattern(List.of())).isEqualTo("%");
  }

  @Example
  void factsStandInTheOrderOfTheWordsAndNotOfTheirMarks() {
    var both = List.of(":tag:a", ":tag:a-b");
    assertThat(fits(Term.pattern(both.stream().map(Term::exactly).toList()), Vocabulary.text(both))).isTrue();
  }

  /** As databases understand {@code like}. */
  private static boolean fits(String pattern, String text) {
    var parts = pattern.split("%");
    var place = 0;
    for (var part : parts) {
      place = text.indexOf(part, place);
      if (place < 0) {
        return false;
      }
      place += part.length();
    }
    return true;
  }

  @Example
  void ordersByCodePoints() {
    assertThat(holds(Term.beginning("z"), "zz")).isTrue();
    assertThat(holds(Term.beginning("z"), "\uD840\uDC00")).isFalse();
    assertThat(holds(Term.beginning("\uD840\uDC00"), "\uD840\uDC01")).isFalse();
  }

  /** As PostgreSQL and Oracle order them; H2 goes by halves of surrogate pairs, which is the same here. */
  private static boolean holds(Term term, String word) {
    return compare(term.from(), word) <= 0 && compare(word, term.to()) < 0;
  }

  private static int compare(String one, String other) {
    return Arrays.compare(one.codePoints().toArray(), other.codePoints().toArray());
  }

  @Provide
  Arbitrary<String> words() {
    return Arbitraries.of("a", "b", "z", "9", "é", "帳", "\uD7FB", "\uFF5A", "\uD840\uDC00", "\uD840\uDFFF", "\uD87E\uDE1D")
        .list().ofMinSize(1).ofMaxSize(3).map(list -> String.join("", list));
  }

  @Provide
  Arbitrary<Set<String>> several() {
    return Arbitraries.oneOf(words(), words().map(":tag:"::concat)).set().ofMinSize(1).ofMaxSize(6);
  }
}
