package dev.remit.catalogue.entity;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;

/** A sieve holds back nothing that fits, and most of what does not. */
class SieveProperties {

  @Property
  void letsThroughWhatHasTheWord(@ForAll("things") Set<String> words, @ForAll @IntRange(max = 100) int which, @ForAll @IntRange(min = 1, max = 8) int letters) {
    var word = List.copyOf(words).get(which % words.size());
    var looked = word.startsWith(Sieve.FACT) ? word : word.substring(0, Math.min(letters, word.length()));
    assertThat(letsThrough(Sieve.of(words), Sieve.of(looked))).isTrue();
  }

  @Example
  void holdsBackMostOfWhatDoesNotFit() {
    var thing = Sieve.of(List.of(":kind:component", ":owner:shop", "payment", "data", "service", "keeps", "the", "orders", "of", "customers"));
    var held = IntStream.range(0, 10_000).filter(number -> !letsThrough(thing, Sieve.of(":tag:t" + number))).count();
    assertThat(held).isBetween(9_900L, 9_999L);
  }

  @Example
  void tellsBeginningsApart() {
    assertThat(Sieve.of("p")).isEqualTo(Sieve.OPEN);
    assertThat(Sieve.of("pa")).isNotEqualTo(Sieve.OPEN).isNotEqualTo(Sieve.of("pay"));
    assertThat(Sieve.of("pay")).isEqualTo(Sieve.of("paym")).isNotEqualTo(Sieve.of("payme"));
    assertThat(Sieve.of("payme")).isEqualTo(Sieve.of("payment"));
    assertThat(Sieve.of(":a")).isNotEqualTo(Sieve.OPEN).isNotEqualTo(Sieve.of(":b"));
  }

  /** What stands in databases; who changes it gives the words a new format. */
  @Example
  void staysAsItIs() {
    assertThat(Sieve.of(List.of("payment", ":tag:java"))).isEqualTo(new Sieve(0x601000800000000L, 0x1000080000000L, 0x1L, 0x40000004000L));
  }

  private static boolean letsThrough(Sieve thing, Sieve looked) {
    return thing.and(looked).equals(thing);
  }

  @Provide
  Arbitrary<Set<String>> things() {
    var word = Arbitraries.of("a", "b", "z", "9", "é", "帳", "\uFF5A", "\uD840\uDC00").list().ofMinSize(1).ofMaxSize(6).map(list -> String.join("", list));
    return Arbitraries.oneOf(word, word.map(":tag:"::concat)).set().ofMinSize(1).ofMaxSize(8);
  }
}
