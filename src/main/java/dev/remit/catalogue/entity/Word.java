package dev.remit.catalogue.entity;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.IdClass;
import jakarta.persistence.Table;
import java.io.Serializable;
import java.util.UUID;

/**
 * A word that a thing is found by, or a fact about it as {@code :kind:component}. The name is the thing's, so that lists come in its order;
 * the {@link Sieve} is that of all its words, and in the key, because who looks along the index needs it there.
 */
@Entity
@IdClass(Word.Key.class)
@Table(name = "catalogue_word")
public class Word {

  /** The whole row. */
  public record Key(String word, String name, UUID entry, long first, long second, long third, long fourth) implements Serializable {}

  @Id
  @Column(name = "word", nullable = false, length = 100)
  private String word;

  @Id
  @Column(name = "name", nullable = false, length = 127)
  private String name;

  @Id
  @Column(name = "entry_id", nullable = false)
  private UUID entry;

  @Id
  @Column(name = "sieve_first", nullable = false)
  private long first;

  @Id
  @Column(name = "sieve_second", nullable = false)
  private long second;

  @Id
  @Column(name = "sieve_third", nullable = false)
  private long third;

  @Id
  @Column(name = "sieve_fourth", nullable = false)
  private long fourth;

  protected Word() {}

  public Word(String word, String name, UUID entry, Sieve sieve) {
    this.word = word;
    this.name = name;
    this.entry = entry;
    this.first = sieve.first();
    this.second = sieve.second();
    this.third = sieve.third();
    this.fourth = sieve.fourth();
  }

  public String word() {
    return word;
  }

  public String name() {
    return name;
  }
}
