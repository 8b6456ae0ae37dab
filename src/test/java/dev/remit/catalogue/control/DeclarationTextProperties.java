package dev.remit.catalogue.control;

import static org.assertj.core.api.Assertions.assertThat;

import dev.remit.catalogue.Claim;
import dev.remit.catalogue.Declaration;
import dev.remit.catalogue.EntityKind;
import dev.remit.catalogue.EntityLink;
import dev.remit.catalogue.EntityRef;
import dev.remit.catalogue.RelationType;
import java.math.BigDecimal;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

/** What is said of a thing is read as it was written, and equal words are equal texts. */
class DeclarationTextProperties {

  private static final EntityRef ORDERS = new EntityRef(EntityKind.COMPONENT, EntityRef.DEFAULT_NAMESPACE, "orders");

  @Property
  void isReadAsItWasWritten(@ForAll("declarations") Declaration said) {
    var text = DeclarationText.of(said);
    assertThat(DeclarationText.read(text)).isEqualTo(said);
    assertThat(DeclarationText.of(DeclarationText.read(text))).isEqualTo(text);
  }

  @Example
  void numbersKeepTheirDigits() {
    Map<String, Object> kept = Map.of("n", List.of(new BigDecimal("1.50"), new BigDecimal("1E+400"), new BigDecimal("12345678901234567890"), new BigDecimal("-0.1")));
    assertThat(DeclarationText.read(DeclarationText.of(keeping(kept))).kept()).isEqualTo(kept);
  }

  @Example
  void theTextOfAnApiIsKeptElsewhere() {
    var said = new Declaration(ORDERS, "orders", null, null, null, null, null, Map.of(), Map.of(), List.of(), List.of(), List.of(), Map.of(), "openapi: 3.1.0");
    assertThat(DeclarationText.of(said)).doesNotContain("openapi");
    assertThat(DeclarationText.read(DeclarationText.of(said)).definition()).isNull();
  }

  private static Declaration keeping(Map<String, Object> kept) {
    return new Declaration(ORDERS, "orders", null, null, null, null, null, Map.of(), Map.of(), List.of(), List.of(), List.of(), kept, null);
  }

  @Provide
  Arbitrary<Declaration> declarations() {
    var texts = text().injectNull(0.4).list().ofSize(5);
    return Combinators.combine(texts, maps(), maps(), text().list().ofMaxSize(3), links(), claims(), kept()).as(
        (lines, labels, annotations, tags, links, claims, kept) -> new Declaration(ORDERS, "Orders", lines.get(0), lines.get(1), lines.get(2), lines.get(3),
            lines.get(4), labels, annotations, tags, links, claims, kept, null));
  }

  private static Arbitrary<Map<String, String>> maps() {
    return Arbitraries.maps(text(), text()).ofMaxSize(3);
  }

  private static Arbitrary<List<EntityLink>> links() {
    return Combinators.combine(text(), text().injectNull(0.5), text().injectNull(0.5), text().injectNull(0.5)).as(EntityLink::new).list().ofMaxSize(3);
  }

  private static Arbitrary<List<Claim>> claims() {
    var other = Arbitraries.of(EntityKind.class).map(kind -> new EntityRef(kind, "payments", "ledger"));
    return Combinators.combine(Arbitraries.of(RelationType.class), Arbitraries.of(true, false), other).as(Claim::new).list().ofMaxSize(4);
  }

  private static Arbitrary<Map<String, Object>> kept() {
    var scalar = Arbitraries.<Object>oneOf(text().map(text -> text), Arbitraries.of(true, false), Arbitraries.bigDecimals().map(number -> number));
    var values = Arbitraries.<Object>oneOf(scalar, scalar.list().ofMaxSize(3).map(list -> list), Arbitraries.maps(text(), scalar).ofMaxSize(2).map(map -> map),
        Arbitraries.of(Arrays.asList((Object) null)).map(list -> list));
    return Arbitraries.maps(text(), values).ofMaxSize(3);
  }

  private static Arbitrary<String> text() {
    return Arbitraries.strings().withChars("aZ09 \"\\\n\t{}[]:,é帳😀\u2028").ofMaxLength(8);
  }
}
