package dev.remit.catalogue.descriptor;

import dev.remit.catalogue.Claim;
import dev.remit.catalogue.Declaration;
import dev.remit.catalogue.EntityKind;
import dev.remit.catalogue.EntityLink;
import dev.remit.catalogue.EntityRef;
import dev.remit.catalogue.RelationType;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;

/** Declarations with everything in them that one may have, odd texts above all. */
final class DeclarationArbitraries {

  private DeclarationArbitraries() {}

  static Arbitrary<List<Declaration>> several() {
    return Arbitraries.of(EntityKind.class).flatMap(DeclarationArbitraries::of).list().ofMaxSize(6)
        .uniqueElements(Declaration::ref).filter(list -> !list.isEmpty());
  }

  private static Arbitrary<Declaration> of(EntityKind kind) {
    return Combinators.combine(name(), namespace(), texts(), maps(), lists(), claims(kind), kept(kind))
        .as((name, namespace, texts, maps, lists, claims, kept) -> {
          var self = new EntityRef(kind, namespace, name);
          return new Declaration(self, name, texts.title(), texts.description(), fact(Fact.TYPE, kind, texts.type()),
              fact(Fact.LIFECYCLE, kind, texts.lifecycle()), texts.onCall(), maps.labels(), maps.annotations(), lists.tags(),
              lists.links(), claims, kept, kind == EntityKind.API ? texts.definition() : null);
        });
  }

  private static String fact(Fact fact, EntityKind kind, String text) {
    return fact.isRequiredOf(kind) || fact.isOf(kind) && text.length() % 2 == 0 ? text : null;
  }

  private record Words(String title, String description, String type, String lifecycle, String onCall, String definition) {}

  private static Arbitrary<Words> texts() {
    return Combinators.combine(text().injectNull(0.5), text().injectNull(0.5), text(), text(), text().injectNull(0.5), text()).as(Words::new);
  }

  private record Maps(Map<String, String> labels, Map<String, String> annotations) {}

  private static Arbitrary<Maps> maps() {
    var labels = Arbitraries.maps(key(), Arbitraries.oneOf(name(), Arbitraries.of("", "1.0", "true", "null", "0x10"))).ofMaxSize(3);
    return Combinators.combine(labels, Arbitraries.maps(key(), Arbitraries.oneOf(text(), Arbitraries.just(""))).ofMaxSize(3)).as(Maps::new);
  }

  private record Lists(List<String> tags, List<EntityLink> links) {}

  private static Arbitrary<Lists> lists() {
    var tag = Arbitraries.strings().withChars("abz09:+#").ofMinLength(1).ofMaxLength(20);
    var link = Combinators.combine(text().map(rest -> "https://x/" + rest.replaceAll("\\p{Cntrl}", "")), text().injectNull(0.5),
        name().injectNull(0.5), text().injectNull(0.5)).as(EntityLink::new);
    return Combinators.combine(tag.list().ofMaxSize(3), link.list().ofMaxSize(3)).as(
        (tags, links) -> new Lists(List.copyOf(new TreeSet<>(tags)), links));
  }

  private static Arbitrary<List<Claim>> claims(EntityKind kind) {
    var all = new ArrayList<Arbitrary<List<Claim>>>();
    for (var member : Member.values()) {
      if (member.isOf(kind)) {
        all.add(claims(member));
      }
    }
    if (RelationType.CONTRIBUTED_BY.joins(kind, EntityKind.TEAM)) {
      all.add(ref(EntityKind.TEAM).map(other -> new Claim(RelationType.CONTRIBUTED_BY, false, other)).list().ofMaxSize(3));
    }
    return Combinators.combine(all).as(lists -> lists.stream().flatMap(List::stream).toList());
  }

  private static Arbitrary<List<Claim>> claims(Member member) {
    var others = Arrays.stream(EntityKind.values()).filter(member::mayName).toList();
    var claim = Arbitraries.of(others).flatMap(DeclarationArbitraries::ref).map(member::claim);
    return member == Member.OWNER ? claim.list().ofSize(1) : claim.list().ofMaxSize(member.isList() ? 3 : 1);
  }

  // no generated thing is called so, since circles are another test's
  private static Arbitrary<EntityRef> ref(EntityKind kind) {
    return Combinators.combine(namespace(), name()).as((namespace, name) -> new EntityRef(kind, namespace, "z-z-" + name));
  }

  private static Arbitrary<Map<String, Object>> kept(EntityKind kind) {
    var member = Arbitraries.oneOf(text(), Arbitraries.of("profile", "metadata", "spec", "implementsX"));
    var spec = Arbitraries.maps(member, json(2)).ofMaxSize(3);
    return Combinators.combine(spec, Arbitraries.maps(text(), json(1)).ofMaxSize(2)).as((specs, metadata) -> kept(kind, specs, metadata));
  }

  private static Map<String, Object> kept(EntityKind kind, Map<String, Object> spec, Map<String, Object> metadata) {
    var kept = new LinkedHashMap<String, Object>();
    var ambiguous = new LinkedHashMap<String, Object>();
    spec.forEach((name, value) -> {
      if (Fact.of(kind, name).isEmpty() && Member.of(kind, name).isEmpty()) {
        (Kept.isAmbiguous(name) ? ambiguous : kept).put(name, value);
      }
    });
    if (!ambiguous.isEmpty()) {
      kept.put("spec", ambiguous);
    }
    if (!metadata.isEmpty()) {
      kept.put("metadata", metadata);
    }
    return kept;
  }

  private static Arbitrary<Object> json(int depth) {
    Arbitrary<Object> scalar = Arbitraries.oneOf(text(), Arbitraries.of("", true, false), Arbitraries.bigDecimals().between(BigDecimal.valueOf(-1_000_000), BigDecimal.valueOf(1_000_000)).ofScale(7).map(number -> number),
        Arbitraries.of(new BigDecimal("1.10"), new BigDecimal("1E+3"), new BigDecimal("-1e-7")));
    return depth == 0 ? scalar : Arbitraries.oneOf(scalar, json(depth - 1).list().ofMaxSize(3).map(list -> list),
        Arbitraries.maps(text(), json(depth - 1)).ofMaxSize(3).map(map -> map));
  }

  private static Arbitrary<String> key() {
    return Combinators.combine(Arbitraries.of("", "x/", "a-b.example.com/"), name()).as((prefix, name) -> prefix + name);
  }

  private static Arbitrary<String> name() {
    var word = Arbitraries.strings().withChars("abzABZ019").ofMinLength(1).ofMaxLength(6);
    return Combinators.combine(word, Arbitraries.of("", "-", "_", ".", "--", "-._"), word).as((a, between, b) -> a + between + b);
  }

  private static Arbitrary<String> namespace() {
    return Arbitraries.of("default", "default", "payments", "a-1");
  }

  /** Whatever YAML could trip over, and never only white space. */
  private static Arbitrary<String> text() {
    var soup = Arbitraries.strings().withChars("ab :#-?*&!|>'\"%@`{}[],\\\n\t\r\u0085\u00a0\u2028\ufeff\u0007\u007f~é=<.0").ofMaxLength(12);
    var typed = Arbitraries.of("true", "no", "Yes", "null", "~", "1", "1.0", "0x1F", "0o17", "1_000", "12:30:00", "2020-01-01", "<<", "=", "---",
        "...", "- a", "a: b", "a #b", "# a", " a", "a ", "a\n", "a\n\n", "\na", "  a\nb", "a \nb", "a\n  b\n", "\ta\n\tb", "😀\nb", "a\r\nb");
    var lines = Arbitraries.of("openapi: 3.1.0", "", "  x: |", "\t", " ", "---", "info:  ").list().ofMaxSize(6).map(list -> String.join("\n", list));
    return Arbitraries.oneOf(soup, typed, lines, Arbitraries.strings().ofMaxLength(8)).filter(DeclarationArbitraries::isText);
  }

  private static boolean isText(String text) {
    return !text.isBlank() && text.codePoints().noneMatch(c -> c == 0 || c >= 0xD800 && c < 0xE000);
  }
}
