package dev.remit.chain;

import static org.assertj.core.api.Assertions.assertThat;

import dev.remit.chain.form.Canonical;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

/** What differs has different bytes. */
class CanonicalProperties {

  private static final int TEXTS_OF_A_ROW = 11;

  /** Texts that are easily taken for one another: short, of few characters, absent, halves of surrogate pairs among them. */
  @Provide
  Arbitrary<String> texts() {
    return Arbitraries.strings().withChars('a', '0', '\u0000', '"', '\ud800', '\udc00', 'ä').ofMaxLength(3).injectNull(0.2);
  }

  @Provide
  Arbitrary<List<String>> lists() {
    return texts().list().ofMaxSize(4);
  }

  @Property(tries = 5_000)
  void listsOfTextsHaveTheirOwnBytes(@ForAll("lists") List<String> one, @ForAll("lists") List<String> other) {
    assertThat(Arrays.equals(bytes(one), bytes(other))).isEqualTo(one.equals(other));
  }

  @Example
  void bordersAndFormsAreSeen() {
    assertThat(bytes(List.of("ab", "c"))).isNotEqualTo(bytes(List.of("a", "bc")));
    assertThat(new Canonical("form").text("x").hash()).isNotEqualTo(new Canonical("other").text("x").hash());
  }

  /** Each part of a row is hashed, each at its own place. */
  @Property(tries = 5_000)
  void rowsHaveTheirOwnHash(@ForAll("rowTexts") List<String> one, @ForAll("rowTexts") List<String> other) {
    assertThat(row(one).hash().equals(row(other).hash())).isEqualTo(one.equals(other));
  }

  @Property
  void aChangeOfOnePartIsSeen(@ForAll("rowTexts") List<String> texts, @ForAll("partsOfARow") int part) {
    var changed = new ArrayList<>(texts);
    changed.set(part, (texts.get(part) == null ? "" : texts.get(part)) + "x");

    assertThat(row(changed).hash()).isNotEqualTo(row(texts).hash());
  }

  @Property
  void aLineIsReadAsTheRowThatItWas(@ForAll("rowTexts") List<String> texts) {
    var row = row(texts.stream().map(CanonicalProperties::storable).toList());
    assertThat(Row.ofLine(row.line())).isEqualTo(row);
    assertThat(row.line()).doesNotContain("\n", "\r");
  }

  @Provide
  Arbitrary<List<String>> rowTexts() {
    return texts().list().ofSize(TEXTS_OF_A_ROW);
  }

  @Provide
  Arbitrary<Integer> partsOfARow() {
    return Arbitraries.integers().between(0, TEXTS_OF_A_ROW - 1);
  }

  private static String storable(String text) {
    return text == null ? "" : text.replaceAll("\\p{Cs}", "?");
  }

  private static byte[] bytes(List<String> texts) {
    var form = new Canonical("form");
    texts.forEach(form::text);
    return form.bytes();
  }

  private static Row row(List<String> texts) {
    var by = new Performer(texts.get(0), texts.get(1), texts.get(2), texts.get(3));
    var fact = new Fact(Instant.EPOCH, by, texts.get(4), texts.get(5), texts.get(6), texts.get(7), texts.get(8), texts.get(9));
    return Row.after(new Head(1, texts.get(10)), fact, new Detail("", ""));
  }
}
