package dev.remit.catalogue.control;

import static org.assertj.core.api.Assertions.assertThat;

import dev.remit.catalogue.Claim;
import dev.remit.catalogue.Declaration;
import dev.remit.catalogue.EntityKind;
import dev.remit.catalogue.EntityLink;
import dev.remit.catalogue.EntityRef;
import dev.remit.catalogue.RelationType;
import dev.remit.catalogue.VersionOfEntity.Difference;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** What history tells of two versions. */
class DifferencesTest {

  private static final EntityRef ORDERS = ref(EntityKind.COMPONENT, "orders");
  private static final Declaration BARE = Declaration.bare(ORDERS);

  @Test
  void ofTheSameThereAreNone() {
    assertThat(Differences.between(full(), full())).isEmpty();
    assertThat(Differences.between(null, null)).isEmpty();
    assertThat(Differences.between(null, BARE)).isEmpty();
  }

  @Test
  void everyMemberIsTold() {
    assertThat(Differences.between(BARE, full())).containsExactly(
        new Difference("annotation note", null, "any"),
        new Difference("dependencyOf", null, "component:default/web"),
        new Difference("dependsOn", null, "resource:default/db, resource:default/queue"),
        new Difference("description", null, "Takes orders"),
        new Difference("label tier", null, "critical"),
        new Difference("lifecycle", null, "production"),
        new Difference("links", null, "https://a, https://b"),
        new Difference("onCall", null, "ada"),
        new Difference("tags", null, "c++, java"),
        new Difference("title", null, "Orders"),
        new Difference("type", null, "service"));
  }

  @Test
  void whatIsGoneIsTold() {
    assertThat(Differences.between(full(), null)).hasSize(11).allSatisfy(one -> {
      assertThat(one.before()).isNotNull();
      assertThat(one.after()).isNull();
    });
  }

  @Test
  void theOrderInWhichRelationsAreSaidIsNone() {
    var some = new Claim(RelationType.DEPENDS_ON, false, ref(EntityKind.RESOURCE, "db"));
    var more = new Claim(RelationType.DEPENDS_ON, false, ref(EntityKind.RESOURCE, "queue"));
    assertThat(Differences.between(BARE.claiming(List.of(some, more)), BARE.claiming(List.of(more, some)))).isEmpty();
    assertThat(Differences.between(BARE.claiming(List.of(some)), BARE.claiming(List.of(more)))).containsExactly(
        new Difference("dependsOn", "resource:default/db", "resource:default/queue"));
  }

  @Test
  void theRecordHasBothSides() {
    var differences = Differences.between(BARE.titled("Before"), BARE.titled("After"));
    assertThat(Differences.before(differences)).isEqualTo(Map.of("title", "Before"));
    assertThat(Differences.after(differences)).isEqualTo(Map.of("title", "After"));
    assertThat(Differences.before(Differences.between(null, BARE.titled("After")))).isEmpty();
  }

  private static Declaration full() {
    return new Declaration(ORDERS, "orders", "Orders", "Takes orders", "service", "production", "ada", Map.of("tier", "critical"), Map.of("note", "any"),
        List.of("java", "c++"), List.of(new EntityLink("https://a", null, null, null), new EntityLink("https://b", null, null, null)),
        List.of(new Claim(RelationType.DEPENDS_ON, false, ref(EntityKind.RESOURCE, "queue")), new Claim(RelationType.DEPENDS_ON, false, ref(EntityKind.RESOURCE, "db")),
            new Claim(RelationType.DEPENDS_ON, true, ref(EntityKind.COMPONENT, "web"))), Map.of("profile", "kept"), null);
  }

  private static EntityRef ref(EntityKind kind, String name) {
    return new EntityRef(kind, EntityRef.DEFAULT_NAMESPACE, name);
  }
}
