package dev.remit.chain;

import dev.remit.chain.form.Canonical;
import dev.remit.chain.text.RowText;
import org.jspecify.annotations.Nullable;

/**
 * One row of the trail as it is stored, true or not.
 *
 * @param sequence its number, counted from 1 without a gap
 * @param previous hash of the row before
 * @param hash SHA-256 of number, fact and previous hash, hexadecimal
 * @param detail absent once the person whose data it showed is erased
 */
public record Row(long sequence, Fact fact, String previous, String hash, @Nullable Detail detail) {

  /** What says in the trail that a person was erased: the action, and the kind of its object. */
  public static final String ERASURE = "person-erased";

  public static final String PERSON = "person";

  private static final String FORM = "remit-audit-row-1";

  /** The row that follows a head. */
  public static Row after(Head head, Fact fact, Detail detail) {
    long sequence = head.sequence() + 1;
    return new Row(sequence, fact, head.hash(), hash(sequence, fact, head.hash()), detail);
  }

  /**
   * A row as an export has it.
   *
   * @throws UnreadableText when the line is no row
   */
  public static Row ofLine(String line) {
    return RowText.read(line);
  }

  /** One line of an export: JSON without a line break. */
  public String line() {
    return RowText.write(this);
  }

  public Head head() {
    return new Head(sequence, hash);
  }

  /** Whether the hash is that of a row with this number and this content. */
  public boolean fits(long number) {
    return hash(number, fact, previous).equals(hash);
  }

  /** Whether it says that a person was erased. */
  public boolean erases() {
    return fact.action().equals(ERASURE) && fact.kind().equals(PERSON);
  }

  private static String hash(long sequence, Fact fact, String previous) {
    var by = fact.by();
    return new Canonical(FORM)
        .text(Long.toString(sequence))
        .text(fact.at().toString())
        .text(by.kind()).text(by.id()).text(by.name()).text(by.token())
        .text(fact.action())
        .text(fact.kind()).text(fact.object())
        .text(fact.correlation())
        .text(fact.personal())
        .text(fact.seal())
        .text(previous)
        .hash();
  }
}
