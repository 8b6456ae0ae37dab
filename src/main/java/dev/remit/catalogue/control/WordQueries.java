package dev.remit.catalogue.control;

import dev.remit.catalogue.entity.Vocabulary;
import jakarta.persistence.EntityManager;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import org.hibernate.annotations.processing.HQL;
import org.hibernate.query.SelectionQuery;

/**
 * What is asked of the words. The two that find things walk the index of words along one term, and look at all words of each thing
 * on the way that its sieve lets through, by its key. They look in a query of its own within the statement: a join would let PostgreSQL
 * read everything that has the other words and sort it, instead of ending when a page is full.
 */
interface WordQueries {

  EntityManager em();

  /** Where a walk along the index is. */
  record Place(String word, String name, UUID entry) {}

  /** How many words there are in a range, counted so far and no further. */
  @HQL("select count(*) from (select w.word as word from Word w where w.word >= :from and w.word < :to order by w.word limit :most) p")
  long count(String from, String to, int most);

  /**
   * Things with words that begin alike, by these words, then by name, from a place in that order on; each at the first of its words.
   *
   * @param beginning of a word, after the mark that stands before it
   * @param pattern of all words that things have, for {@code like}
   * @param first with the other quarters, what their sieves have at least; numbers, but the check of queries knows no type of what is given to a function
   */
  @HQL("""
      select w.word, w.name, w.entry from Word w
      where w.word >= :word and w.word < :to
        and (w.word > :word or w.name > :name or w.name = :name and w.entry > :entry)
        and bitand(w.first, cast(:first as Long)) = :first and bitand(w.second, cast(:second as Long)) = :second
        and bitand(w.third, cast(:third as Long)) = :third and bitand(w.fourth, cast(:fourth as Long)) = :fourth
        and (select case when v.words like :pattern escape '!' and locate(:beginning, v.words) = locate(concat('<', w.word, '>'), v.words)
          then 1 else 0 end from Vocabulary v where v.entry = w.entry) = 1
      order by w.word, w.name, w.entry
      """)
  SelectionQuery<Place> beginning(
      String word, String name, UUID entry, String to, String beginning, String pattern, Object first, Object second, Object third, Object fourth);

  /** The things that have this word, by name. Without the word in its order H2 sorts all that have it. */
  @HQL("""
      select w.word, w.name, w.entry from Word w
      where w.word = :word and w.name >= :name and (w.name > :name or w.entry > :entry)
        and bitand(w.first, cast(:first as Long)) = :first and bitand(w.second, cast(:second as Long)) = :second
        and bitand(w.third, cast(:third as Long)) = :third and bitand(w.fourth, cast(:fourth as Long)) = :fourth
        and (select case when v.words like :pattern escape '!' then 1 else 0 end from Vocabulary v where v.entry = w.entry) = 1
      order by w.word, w.name, w.entry
      """)
  SelectionQuery<Place> having(String word, String name, UUID entry, String pattern, Object first, Object second, Object third, Object fourth);

  @HQL("where entry in :ids")
  List<Vocabulary> of(List<UUID> ids);

  @HQL("delete from Word where word in :words and name = :name and entry = :entry")
  int forget(Collection<String> words, String name, UUID entry);
}
