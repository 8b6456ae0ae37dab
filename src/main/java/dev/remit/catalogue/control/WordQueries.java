package dev.remit.catalogue.control;

import dev.remit.catalogue.entity.Word;
import jakarta.persistence.EntityManager;
import java.util.List;
import java.util.UUID;
import org.hibernate.annotations.processing.HQL;
import org.hibernate.query.SelectionQuery;

/** What is asked of the words: each question walks a stretch of one index, and its limit says how long that is. */
interface WordQueries {

  EntityManager em();

  /** By word, then by name; from a place in that order on. */
  @HQL("""
      where word >= :word and word < :to
        and (word > :word or name > :name or name = :name and entry > :entry)
      order by word, name, entry
      """)
  SelectionQuery<Word> after(String word, String name, UUID entry, String to);

  /** The things that have this word, by name. Without the word in its order H2 sorts all that have it. */
  @HQL("where word = :word and name >= :name and (name > :name or entry > :entry) order by word, name, entry")
  SelectionQuery<Word> having(String word, String name, UUID entry);

  /**
   * Which of these words some things have. The function keeps the words out of the choice of an index: with a range beside the
   * list H2 would read the index from its beginning.
   */
  @HQL("where entry in :ids and substring(word, 1) >= :from and substring(word, 1) < :to order by word")
  List<Word> among(List<UUID> ids, String from, String to);
}
