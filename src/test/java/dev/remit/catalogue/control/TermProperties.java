package dev.remit.catalogue.control;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
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
    var fact = Term.exactly("tag:" + word);
    assertThat(holds(fact, "tag:" + word)).isTrue();
    assertThat(holds(fact, "tag:" + word + rest)).isFalse();
    assertThat(fact.single()).isTrue();
    assertThat(Term.beginning(word).single()).isFalse();
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
}
