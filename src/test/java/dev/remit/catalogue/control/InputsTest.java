package dev.remit.catalogue.control;

import static org.assertj.core.api.Assertions.assertThat;

import dev.remit.catalogue.EntityInput;
import dev.remit.catalogue.EntityKind;
import dev.remit.catalogue.EntityLink;
import dev.remit.catalogue.EntityRef;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** What is said again means what it meant. */
class InputsTest {

  @Test
  void aComponentSaidAgainIsTheSame() {
    saidAgain(new EntityRef(EntityKind.COMPONENT, "default", "orders"), new EntityInput("Orders", "Takes them.", "service", "production",
        "+49 30 1", "shop-team", List.of("ops", "payments/crew"), "shop", "platform", null, null, List.of("orders-api", "payments/ledger-api"),
        List.of("stock-api"), List.of("resource:db", "component:payments/ledger"), List.of("component:web"), Map.of("tier", "1"),
        Map.of("a/b", "c\nd"), List.of("java"), List.of(new EntityLink("https://wiki.example", "Runbook", "book", "runbook"))));
  }

  @Test
  void whatIsInANamespaceSaysWhereOthersAre() {
    var ledger = new EntityRef(EntityKind.COMPONENT, "payments", "ledger");
    var input = new EntityInput(null, null, null, "production", null, "shop-team", null, "books", null, null, null, List.of("default/orders-api"),
        null, List.of("resource:default/db", "resource:ledger-db"), null, null, null, null, null);
    saidAgain(ledger, input);
    assertThat(Inputs.of(Drafting.of(ledger, "ledger", input, "shop-team", null)).dependsOn())
        .containsExactly("resource:default/db", "resource:ledger-db");
  }

  @Test
  void systemsAndDomainsArePartOfDomains() {
    saidAgain(new EntityRef(EntityKind.SYSTEM, "default", "shop"), whole("commerce", null));
    saidAgain(new EntityRef(EntityKind.DOMAIN, "default", "commerce"), whole(null, "everything"));
  }

  private static EntityInput whole(String domain, String subdomainOf) {
    return new EntityInput(null, null, null, null, null, "shop-team", null, null, null, domain, subdomainOf, null, null, null, null, null, null,
        null, null);
  }

  private static void saidAgain(EntityRef ref, EntityInput input) {
    var said = Drafting.of(ref, ref.name(), input, "shop-team", null);
    assertThat(Drafting.of(ref, ref.name(), Inputs.of(said), "shop-team", null)).isEqualTo(said);
  }
}
