package dev.remit.catalogue.entity;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.util.Arrays;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;

/**
 * All words of one thing in one row, in their order, each between marks: whether it has several words is answered by one look.
 * {@link Word} has the same words the other way round.
 */
@Entity
@Table(name = "catalogue_vocabulary")
public class Vocabulary {

  /** Stands before each word, and in none. */
  public static final String BEFORE = "<";

  /** Stands after each word, and in none. */
  public static final String AFTER = ">";

  /** How much all words and marks may be together: as much as Oracle keeps where it can be searched. */
  public static final int LONGEST = 1_333;

  @Id
  @Column(name = "entry_id", nullable = false)
  private UUID entry;

  @Column(name = "words", nullable = false, length = LONGEST)
  private String words;

  protected Vocabulary() {}

  public Vocabulary(UUID entry, Collection<String> words) {
    this.entry = entry;
    become(words);
  }

  /** Has these words from now on. */
  public void become(Collection<String> now) {
    words = text(now);
  }

  public static String text(Collection<String> words) {
    return words.stream().sorted().map(word -> BEFORE + word + AFTER).collect(Collectors.joining());
  }

  public UUID entry() {
    return entry;
  }

  public Set<String> words() {
    return new LinkedHashSet<>(Arrays.asList(words.substring(BEFORE.length(), words.length() - AFTER.length()).split(AFTER + BEFORE)));
  }
}
