package dev.remit.catalogue.control;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import dev.remit.catalogue.Claim;
import dev.remit.catalogue.Declaration;
import dev.remit.catalogue.EntityInput;
import dev.remit.catalogue.EntityKind;
import dev.remit.catalogue.EntityRef;
import dev.remit.catalogue.RelationType;
import dev.remit.platform.problem.InvalidInput;
import dev.remit.platform.problem.Violation;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** What becomes of what somebody wants. */
class DraftingTest {

  private static final EntityRef ORDERS = ref(EntityKind.COMPONENT, "orders");

  @Test
  void referencesAreWhatTheyMean() {
    var input = input("shop-team", "production", "Shop", List.of("Orders-API", "payments/ledger-api"), List.of("resource:db", "Component:Payments/Ledger"));
    assertThat(draft(ORDERS, input).claims()).containsExactlyInAnyOrder(
        new Claim(RelationType.OWNED_BY, false, ref(EntityKind.TEAM, "shop-team")),
        new Claim(RelationType.PART_OF, false, ref(EntityKind.SYSTEM, "shop")),
        new Claim(RelationType.PROVIDES_API, false, ref(EntityKind.API, "orders-api")),
        new Claim(RelationType.PROVIDES_API, false, new EntityRef(EntityKind.API, "payments", "ledger-api")),
        new Claim(RelationType.DEPENDS_ON, false, ref(EntityKind.RESOURCE, "db")),
        new Claim(RelationType.DEPENDS_ON, false, new EntityRef(EntityKind.COMPONENT, "payments", "ledger")));
  }

  @Test
  void whatIsInANamespaceMeansItsNeighboursButForTeams() {
    var ledger = new EntityRef(EntityKind.COMPONENT, "payments", "ledger");
    assertThat(draft(ledger, input("shop-team", "production", "books", null, null)).claims()).containsExactlyInAnyOrder(
        new Claim(RelationType.OWNED_BY, false, ref(EntityKind.TEAM, "shop-team")),
        new Claim(RelationType.PART_OF, false, new EntityRef(EntityKind.SYSTEM, "payments", "books")));
  }

  @Test
  void whatIsSaidTwiceCountsOnce() {
    assertThat(draft(ORDERS, input("shop", "production", null, List.of("a", "A", "api:default/a"), null)).claims()).hasSize(2);
  }

  @Test
  void textsAreStrippedAndBlankOnesAreNone() {
    var draft = draft(ORDERS, new EntityInput(" Orders ", " ", "", "production", "\t", "shop", null, null, null, null, null, null, null, null, null, null, null, null, null));
    assertThat(draft.title()).isEqualTo("Orders");
    assertThat(draft.description()).isNull();
    assertThat(draft.type()).isNull();
    assertThat(draft.onCall()).isNull();
  }

  @Test
  void allRulesThatAreBrokenAreTold() {
    var input = input("no name", "retired", "component:shop", List.of("resource:db", "orders"), Arrays.asList("db", "component:orders", null));
    assertThat(violations(ORDERS, input)).extracting(Violation::pointer)
        .containsExactly("/owner", "/system", "/providesApis/0", "/dependsOn/0", "/dependsOn/1", "/dependsOn/2", "/lifecycle");
  }

  @Test
  void onlySomeKindsHaveALifecycle() {
    assertThat(violations(ORDERS, input("shop", null, null, null, null))).extracting(Violation::pointer).containsExactly("/lifecycle");
    assertThat(violations(ref(EntityKind.RESOURCE, "db"), input("shop", "production", null, null, null))).extracting(Violation::pointer).containsExactly("/lifecycle");
    assertThat(draft(ref(EntityKind.RESOURCE, "db"), input("shop", null, null, null, null)).lifecycle()).isNull();
    assertThat(draft(ref(EntityKind.API, "orders"), input("shop", null, null, null, null)).lifecycle()).isNull();
    assertThat(draft(ref(EntityKind.API, "orders"), input("shop", "deprecated", null, null, null)).lifecycle()).isEqualTo("deprecated");
  }

  @Test
  void whatCannotBeSaidHereStays() {
    var before = new Declaration(ORDERS, "orders", null, null, null, "production", null, Map.of(), Map.of(), List.of(), List.of(), List.of(), Map.of("profile", "kept"), null);
    assertThat(Drafting.of(ORDERS, "Orders", input("shop", "production", null, null, null), "shop", before).kept()).isEqualTo(Map.of("profile", "kept"));
  }

  @Test
  void aTeamKeepsItsTitleAndRelations() {
    var claims = List.of(new Claim(RelationType.CHILD_OF, false, ref(EntityKind.TEAM, "all")));
    var before = Declaration.bare(ref(EntityKind.TEAM, "shop")).titled("Shop").claiming(claims);
    var after = Drafting.beside(before, new EntityInput("Shop", "Sells", null, null, "ada", null, null, null, null, null, null, null, null, null, null, null, null, null, null));
    assertThat(after).isEqualTo(new Declaration(before.ref(), "shop", "Shop", "Sells", null, null, "ada", Map.of(), Map.of(), List.of(), List.of(), claims, Map.of(), null));

    var wrong = new EntityInput("Shoppers", null, null, null, null, "other", null, "books", null, null, null, null, null, null, null, null, null, null, null);
    var refused = catchThrowableOfType(InvalidInput.class, () -> Drafting.beside(before, wrong));
    assertThat(refused.violations()).extracting(Violation::pointer).containsExactly("/title", "/owner", "/system");
  }

  private static Declaration draft(EntityRef ref, EntityInput input) {
    return Drafting.of(ref, ref.name(), input, input.owner(), null);
  }

  private static List<Violation> violations(EntityRef ref, EntityInput input) {
    return catchThrowableOfType(InvalidInput.class, () -> draft(ref, input)).violations();
  }

  private static EntityInput input(String owner, String lifecycle, String system, List<String> provides, List<String> depends) {
    return new EntityInput(null, null, null, lifecycle, null, owner, null, system, null, null, null, provides, null, depends, null, null, null, null, null);
  }

  private static EntityRef ref(EntityKind kind, String name) {
    return new EntityRef(kind, EntityRef.DEFAULT_NAMESPACE, name);
  }
}
