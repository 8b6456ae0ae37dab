package dev.remit.catalogue.control;

import dev.remit.catalogue.control.WordQueries.Place;
import dev.remit.catalogue.entity.Sieve;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Where a search is: which term leads, and how far it has led.
 *
 * @param lead number of the term that leads, among those that are looked for
 * @param others what else is looked for; none begins another
 * @param last the place that it came to; absent at the beginning
 */
record Walk(int lead, Term leading, List<Term> others, @Nullable Place last, boolean ended) {

  private static final String BEFORE_ALL_NAMES = "!";
  private static final UUID BEFORE_ALL_KEYS = new UUID(0, 0);

  /** @param order numbers of the terms, of the one that leads first */
  static Walk along(List<Term> terms, List<Integer> order) {
    var lead = order.get(0);
    return new Walk(lead, terms.get(lead), order.stream().skip(1).map(terms::get).toList(), null, false);
  }

  Place place() {
    return last == null ? new Place(leading.from(), BEFORE_ALL_NAMES, BEFORE_ALL_KEYS) : last;
  }

  /** What all words of a thing look like that has the others too. */
  String pattern() {
    return Term.pattern(others);
  }

  /** What the sieves of such things have at least. */
  Sieve sieve() {
    return others.stream().map(Term::sieve).reduce(Sieve.OPEN, Sieve::and);
  }

  Walk at(Place place) {
    return new Walk(lead, leading, others, place, false);
  }

  Walk end() {
    return new Walk(lead, leading, others, last, true);
  }

  String position() {
    return lead + " " + place().entry() + " " + mark(place().word());
  }

  /** Tells the words of one thing apart; a cursor takes no other letters than those of ASCII. */
  static String mark(String word) {
    return Integer.toHexString(word.hashCode());
  }
}
