package dev.remit.openapi.diff;

import static org.assertj.core.api.Assertions.assertThat;

import dev.remit.openapi.Change;
import dev.remit.openapi.Diff;
import dev.remit.openapi.Document;
import java.util.Objects;
import org.junit.jupiter.api.Test;

/** A change in a schema that is come to in many ways is told, and proven, where it is nearest. */
class NearestPlaceTest {

  private static final String GET = "{get: {responses: {'200': {description: Done, content: {application/json: {schema: {$ref: '#/components/schemas/%s'}}}}}}}";
  private static final String WEBHOOK = "{post: {requestBody: {content: {application/json: {schema: {$ref: '#/components/schemas/%s'}}}}, responses: {}}}";
  private static final String SCHEMAS = """
      components:
        schemas:
          Order: {type: object, required: [customer, paidBy], properties: {customer: {$ref: '#/components/schemas/Customer'}, paidBy: {$ref: '#/components/schemas/Card'}}}
          Customer: {type: object, required: [orders], properties: {orders: {type: array, items: {$ref: '#/components/schemas/Order'}}, card: {$ref: '#/components/schemas/Card'}}}
          Card: {type: object, required: [number], properties: {number: {type: %s}, owner: {$ref: '#/components/schemas/Customer'}}}
          Wallet: {type: object, if: {required: [card]}, then: {properties: {card: {$ref: '#/components/schemas/Card'}}}, properties: {orders: {type: array, items: {$ref: '#/components/schemas/Order'}}}}
      """;

  private static Change changed(String paths, String webhooks) {
    return Diff.between(document(paths, webhooks, "string"), document(paths, webhooks, "integer")).stream()
        .filter(change -> change.rule().equals("type-changed")).findFirst().orElseThrow();
  }

  private static Document document(String paths, String webhooks, String number) {
    return Sample.document("openapi: 3.1.0\ninfo: {title: Shop, version: shop}\npaths: " + paths + "\nwebhooks: " + webhooks + "\n"
        + SCHEMAS.formatted(number));
  }

  @Test
  void isTheShortestWayInOneAnswer() {
    var change = changed("{/orders: " + GET.formatted("Order") + "}", "{}");

    assertThat(change.place()).isEqualTo("200 application/json: paidBy.number");
    assertThat(Objects.requireNonNull(change.witness()).message()).endsWith("{\"customer\":{\"orders\":[]},\"paidBy\":{\"number\":1}}");
  }

  @Test
  void isTheOperationThatIsNearestAndAllOthersAreStillUses() {
    var change = changed("{/customers: " + GET.formatted("Customer") + ", /orders: " + GET.formatted("Order") + ", /cards: " + GET.formatted("Card") + "}", "{}");

    assertThat(change.operation()).isEqualTo("GET /cards");
    assertThat(change.place()).isEqualTo("200 application/json: number");
    assertThat(Objects.requireNonNull(change.witness()).operation()).isEqualTo("GET /cards");
    assertThat(change.uses()).containsExactly(new Change.Use("GET /customers", "200 application/json: card.number"),
        new Change.Use("GET /orders", "200 application/json: paidBy.number"), new Change.Use("GET /cards", "200 application/json: number"));
  }

  @Test
  void isTheFirstOfSeveralThatAreAsNear() {
    assertThat(changed("{/orders: " + GET.formatted("Order") + ", /card: " + GET.formatted("Card") + ", /cards: " + GET.formatted("Card") + "}", "{}").operation())
        .isEqualTo("GET /card");
  }

  @Test
  void isAWebhookOnlyWhereNoPathLeadsThere() {
    assertThat(changed("{/orders: " + GET.formatted("Order") + "}", "{paid: " + WEBHOOK.formatted("Card") + "}").operation()).isEqualTo("GET /orders");
    assertThat(changed("{}", "{ordered: " + WEBHOOK.formatted("Order") + ", paid: " + WEBHOOK.formatted("Card") + "}").operation())
        .isEqualTo("webhook POST paid");
  }

  @Test
  void isALongerWayRatherThanOneUnderAKeyword() {
    assertThat(changed("{/wallet: " + GET.formatted("Wallet") + "}", "{}").place()).isEqualTo("200 application/json: orders[].paidBy.number");
  }
}
