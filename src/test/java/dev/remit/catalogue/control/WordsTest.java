package dev.remit.catalogue.control;

import static org.assertj.core.api.Assertions.assertThat;

import dev.remit.catalogue.Claim;
import dev.remit.catalogue.Declaration;
import dev.remit.catalogue.EntityKind;
import dev.remit.catalogue.EntityRef;
import dev.remit.catalogue.RelationType;
import dev.remit.catalogue.entity.Vocabulary;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** What things are found by. */
class WordsTest {

  @Test
  void areThoseOfNameTitleDescriptionTagsAndOwnersAndFactsBeside() {
    var said = new Declaration(ref(EntityKind.COMPONENT, "orders-api.v2"), "orders-api.v2", "Bestellungen", "Takes ORDERS, 24/7", "service", "Production", "ada",
        Map.of("tier", "critical"), Map.of("note", "hidden"), List.of("java", "c++"), List.of(),
        List.of(new Claim(RelationType.OWNED_BY, false, ref(EntityKind.TEAM, "shop-team")),
            new Claim(RelationType.DEPENDS_ON, false, ref(EntityKind.RESOURCE, "database"))), Map.of(), null);
    assertThat(Words.of(said)).containsExactlyInAnyOrder(":kind:component", ":lifecycle:production", ":tag:java", ":tag:c++", ":owner:shop-team",
        "orders", "api", "v2", "bestellungen", "takes", "24", "7", "java", "c", "shop", "team");
  }

  @Test
  void capitalsAndWidthsMakeNoDifference() {
    assertThat(Words.typed("ÜBER Über über")).containsExactly("über");
    assertThat(Words.typed("Ｏｒｄｅｒｓ ﬁle")).containsExactly("orders", "file");
    assertThat(Words.typed("e\u0301t\u00e9")).containsExactly("été");
  }

  @Test
  void marksBelongToTheirLetters() {
    assertThat(Words.typed("हिन्दी ไทยนี้")).containsExactly("हिन्दी", "ไทยนี้");
  }

  @Test
  void whatIsNoLetterAndNoDigitIsBetweenThem() {
    assertThat(Words.typed("a%b_c'd\u0000e\nf—g ")).containsExactly("a", "b", "c", "d", "e", "f", "g");
    assertThat(Words.typed(" %_'\\ \uD800 ")).isEmpty();
  }

  @Test
  void aLongWordIsCutBetweenCharacters() {
    var word = "a" + "\uD840\uDC00".repeat(40);
    var cut = Words.typed(word).iterator().next();
    assertThat(cut).hasSize(63).isEqualTo(word.substring(0, 63));
    assertThat(Words.typed(word.substring(1)).iterator().next()).hasSize(62).isEqualTo(word.substring(1, 63));
    assertThat(Terms.tag("xx" + "\uD840\uDC00".repeat(60))).hasSize(99);
    assertThat(Terms.tag("x".repeat(200))).hasSize(100);
  }

  @Test
  void areNotMoreThanOneRowHolds() {
    var description = String.join(" ", IntStream.range(0, 1000).mapToObj(number -> "w" + number).toList());
    var tags = IntStream.range(0, 100).mapToObj(number -> "t" + number).toList();
    var said = new Declaration(ref(EntityKind.SYSTEM, "shop"), "shop", "Title", description, null, null, null, Map.of(), Map.of(), tags, List.of(),
        List.of(new Claim(RelationType.OWNED_BY, false, ref(EntityKind.TEAM, "shop-team"))), Map.of(), null);
    assertThat(Words.of(said)).contains(":kind:system", "shop", ":owner:shop-team", ":tag:t99", "title").doesNotContain("w999");
    assertThat(Vocabulary.text(Words.of(said))).hasSizeBetween(Vocabulary.LONGEST - 10, Vocabulary.LONGEST);
  }

  private static EntityRef ref(EntityKind kind, String name) {
    return new EntityRef(kind, EntityRef.DEFAULT_NAMESPACE, name);
  }
}
