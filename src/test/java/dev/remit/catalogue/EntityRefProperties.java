package dev.remit.catalogue;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Locale;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

/** A reference is what it is however it is written. */
class EntityRefProperties {

  @Property
  void isReadFromWhatItWrites(@ForAll("refs") EntityRef ref) {
    assertThat(EntityRef.read(ref.toString(), (EntityKind) null, "elsewhere")).contains(ref);
    assertThat(EntityRef.at(ref.kind(), ref.address())).contains(ref);
  }

  @Property
  void capitalsMakeNoDifference(@ForAll("refs") EntityRef ref) {
    assertThat(EntityRef.read(ref.toString().toUpperCase(Locale.ROOT), (EntityKind) null, "elsewhere")).contains(ref);
    assertThat(EntityRef.at(ref.kind(), ref.address().toUpperCase(Locale.ROOT))).contains(ref);
    assertThat(new EntityRef(ref.kind(), ref.namespace().toUpperCase(Locale.ROOT), ref.name().toUpperCase(Locale.ROOT))).isEqualTo(ref);
  }

  @Property
  void whatIsLeftOutIsWhatWasMeant(@ForAll("refs") EntityRef ref) {
    assertThat(EntityRef.read(ref.name(), ref.kind(), ref.namespace())).contains(ref);
    assertThat(EntityRef.read(ref.namespace() + "/" + ref.name(), ref.kind(), "elsewhere")).contains(ref);
    assertThat(EntityRef.read(ref.kind().descriptor() + ":" + ref.name(), (EntityKind) null, ref.namespace())).contains(ref);
    assertThat(EntityRef.read(ref.name(), (EntityKind) null, ref.namespace())).isEmpty();
  }

  @Property
  void twoAreTwoAtTheirAddressesToo(@ForAll("refs") EntityRef one, @ForAll("refs") EntityRef other) {
    assertThat(one.address().equals(other.address())).isEqualTo(one.namespace().equals(other.namespace()) && one.name().equals(other.name()));
  }

  @Property
  void whateverIsReadIsOne(@ForAll String text) {
    EntityRef.read(text, EntityKind.COMPONENT, EntityRef.DEFAULT_NAMESPACE)
        .ifPresent(ref -> assertThat(ref.toString()).matches("[a-z]+:[a-z0-9-]+/[a-z0-9._-]+"));
    EntityRef.at(EntityKind.COMPONENT, text).ifPresent(ref -> assertThat(ref.address()).isEqualTo(normal(text)));
  }

  @Example
  void someAreNone() {
    for (var text : new String[] {"", ":", "/", "component:", "component:/orders", "gadget:orders", "a/b/c", "component:a/b/c", "orders ", " orders",
        "-orders", "orders-", "or..ders.", "\u212Aelvin", "\u0130x", "payments~ledger", "x".repeat(64)}) {
      assertThat(EntityRef.read(text, EntityKind.COMPONENT, EntityRef.DEFAULT_NAMESPACE)).as(text).isEmpty();
    }
    for (var text : new String[] {"", "~", "~orders", "payments~", "a~b~c", "pay_ments~ledger", "\u212A~orders", "default/orders"}) {
      assertThat(EntityRef.at(EntityKind.COMPONENT, text)).as(text).isEmpty();
    }
  }

  @Example
  void whatIsInTheDefaultNamespaceHasOneAddress() {
    assertThat(EntityRef.at(EntityKind.API, "default~orders").orElseThrow().address()).isEqualTo("orders");
  }

  private static String normal(String address) {
    var lower = address.toLowerCase(Locale.ROOT);
    return lower.startsWith("default~") ? lower.substring("default~".length()) : lower;
  }

  @Provide
  Arbitrary<EntityRef> refs() {
    return Combinators.combine(Arbitraries.of(EntityKind.class), namespaces(), names()).as(EntityRef::new);
  }

  private static Arbitrary<String> namespaces() {
    var word = Arbitraries.strings().withChars("abz019").ofMinLength(1).ofMaxLength(4);
    return Arbitraries.oneOf(Arbitraries.just(EntityRef.DEFAULT_NAMESPACE), Combinators.combine(word, Arbitraries.of("", "-", "--"), word).as((a, b, c) -> a + b + c));
  }

  private static Arbitrary<String> names() {
    var word = Arbitraries.strings().withChars("abz019").ofMinLength(1).ofMaxLength(4);
    return Combinators.combine(word, Arbitraries.of("", "-", ".", "_", "-._"), word).as((a, b, c) -> a + b + c);
  }
}
