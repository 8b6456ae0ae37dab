package dev.remit.catalogue.control;

import dev.remit.catalogue.control.WordQueries.Place;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;

/** Things that have all of several words: the rarest leads along the index of words, and is looked at for the others. */
@ApplicationScoped
class Crossings {

  /** How far frequent words are counted: first as far as costs nothing, and further when none of them is rare. */
  private static final List<Integer> COUNTED = List.of(300, 3_000);

  @Inject
  WordQueries words;

  @Inject
  Frequencies frequencies;

  /** Numbers of the terms, of the one that leads first. Of those that are all frequent the last leads. */
  List<Integer> order(List<Term> terms) {
    var numbers = IntStream.iterate(terms.size() - 1, number -> number >= 0, number -> number - 1).boxed().toList();
    if (numbers.size() == 1) {
      return numbers;
    }
    var counts = counts(terms);
    return numbers.stream().sorted(Comparator.comparing(counts::get)).toList();
  }

  private List<Long> counts(List<Term> terms) {
    var counts = new ArrayList<Long>();
    for (int most : COUNTED) {
      counts.clear();
      terms.forEach(term -> counts.add(frequencies.count(term, most)));
      if (counts.stream().anyMatch(count -> count < most)) {
        return counts;
      }
    }
    return counts;
  }

  /** The next that have all the words; each thing once, at the first of its words that lead to it. */
  List<Place> next(Walk walk, int most) {
    var place = walk.place();
    var leading = walk.leading();
    var sieve = walk.sieve();
    var query = leading.single()
        ? words.having(place.word(), place.name(), place.entry(), walk.pattern(), sieve.first(), sieve.second(), sieve.third(), sieve.fourth())
        : words.beginning(place.word(), place.name(), place.entry(), leading.to(), leading.marked(), walk.pattern(),
            sieve.first(), sieve.second(), sieve.third(), sieve.fourth());
    return query.setMaxResults(most).getResultList();
  }
}
