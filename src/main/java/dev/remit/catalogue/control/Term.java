package dev.remit.catalogue.control;

import dev.remit.catalogue.entity.Sieve;
import dev.remit.catalogue.entity.Vocabulary;
import java.util.Collection;
import java.util.Comparator;
import java.util.stream.Collectors;

/**
 * Words that something is looked for by: all from the first up to before the second, in the order of code points.
 *
 * @param from the first
 * @param to what comes after the last
 */
record Term(String from, String to) {

  /** Words that begin so. */
  static Term beginning(String word) {
    var last = word.codePointBefore(word.length());
    var stem = word.substring(0, word.length() - Character.charCount(last));
    return new Term(word, stem + Character.toString(last + 1));
  }

  /** This fact. */
  static Term exactly(String fact) {
    return new Term(fact, fact + "\u0001");
  }

  boolean holds(String word) {
    return single() ? word.equals(from) : word.startsWith(from);
  }

  /** As it stands among all words of a thing that has it. */
  String marked() {
    return Vocabulary.BEFORE + from + (single() ? Vocabulary.AFTER : "");
  }

  /** What lets everything through that has this. */
  Sieve sieve() {
    return Sieve.of(from);
  }

  /** What all words of a thing look like that has all of these, of which none follows another. They stand in their order, as these do here. */
  static String pattern(Collection<Term> terms) {
    return terms.isEmpty() ? "%" : terms.stream().sorted(Comparator.comparing(Term::from)).map(Term::marked).map(Term::escaped).collect(Collectors.joining("%", "%", "%"));
  }

  private static String escaped(String marked) {
    return marked.replaceAll("[!%_]", "!$0");
  }

  /** Whether what has the other has this anyway. */
  boolean follows(Term other) {
    return !single() && other.from.startsWith(from);
  }

  boolean single() {
    return to.equals(from + "\u0001");
  }
}
