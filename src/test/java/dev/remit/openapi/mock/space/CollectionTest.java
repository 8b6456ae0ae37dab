package dev.remit.openapi.mock.space;

import static dev.remit.openapi.mock.space.Shop.field;
import static dev.remit.openapi.mock.space.Shop.object;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** Items that are created, read, changed and removed. */
class CollectionTest {

  private final Shop notes = Shop.of(Stores.NOTES);

  @Test
  void aSpaceIsEmptyAtFirst() {
    assertThat(object(notes.get("/notes")).toJson()).startsWith("{\"items\":[],\"total\":0,\"next\":null");
    assertThat(notes.get("/notes/1").status()).isEqualTo(404);
    assertThat(notes.space.inspect().toJson()).isEqualTo("{}");
  }

  @Test
  void whatIsCreatedIsThere() {
    var created = notes.post("/notes", "{\"title\": \"Milk\"}");

    assertThat(created.status()).isEqualTo(201);
    assertThat(field(created, "Location")).isEqualTo("notes/1");
    assertThat(created.why().told()).isEqualTo("from space 'ada': created /notes/1, 201");
    assertThat(object(created).toJson()).isEqualTo("{\"id\":1,\"title\":\"Milk\",\"color\":\"yellow\",\"revision\":"
        + object(created).number("revision") + ",\"createdAt\":\"2026-11-22T10:15:30Z\",\"updatedAt\":\"2026-11-22T10:15:30Z\"}");
    assertThat(object(notes.get("/notes/1")).sameAs(object(created))).isTrue();
    assertThat(object(notes.get("/notes")).array("items").item(0).sameAs(object(created))).isTrue();
  }

  @Test
  void identitiesCountAndAreNotGivenTwice() {
    notes.post("/notes", "{\"title\": \"A\"}");
    notes.delete("/notes/1");
    notes.post("/notes", "{\"title\": \"B\", \"id\": 2}");

    assertThat(object(notes.post("/notes", "{\"title\": \"C\"}")).number("id")).hasToString("3");
  }

  @Test
  void aClientMayNameWhatItCreatesOnce() {
    assertThat(field(notes.post("/notes", "{\"title\": \"A\", \"id\": 40}"), "Location")).isEqualTo("notes/40");

    var again = notes.post("/notes", "{\"title\": \"B\", \"id\": 40.0}");
    assertThat(again.status()).isEqualTo(409);
    assertThat(object(again).text("error")).isEqualTo("taken");
    assertThat(object(notes.get("/notes/40")).text("title")).isEqualTo("A");
  }

  @Test
  void whatTheContractDoesNotSayIsAProblemOfOurs() {
    var pets = Shop.of(Stores.PETS);
    pets.post("/pet", "{\"id\": 7, \"name\": \"Rex\", \"photoUrls\": []}");

    var taken = pets.post("/pet", "{\"id\": 7, \"name\": \"Rex\", \"photoUrls\": []}");
    assertThat(taken.status()).isEqualTo(409);
    assertThat(taken.refusal()).isNotNull().satisfies(refusal -> assertThat(refusal.code()).isEqualTo("already-there"));
  }

  @Test
  void whatIsMissingIsMissingAsDeclared() {
    var missing = notes.get("/notes/9");

    assertThat(missing.status()).isEqualTo(404);
    assertThat(object(missing).text("error")).isEqualTo("missing");
    assertThat(missing.why().told()).startsWith("from space 'ada': There is no /notes/9.");
    assertThat(notes.delete("/notes/9").refusal()).isNotNull();
    assertThat(notes.merge("/notes/9", "{}").status()).isEqualTo(404);
  }

  @Test
  void secretsAreKeptAndNotTold() {
    var created = notes.post("/notes", "{\"title\": \"A\", \"secret\": \"s3\"}");

    assertThat(object(created).has("secret")).isFalse();
    assertThat(object(notes.get("/notes")).toJson()).doesNotContain("s3");
    assertThat(notes.space.inspect().toJson()).contains("\"secret\":\"s3\"");
  }

  @Test
  void clientsHaveNoSayInWhatIsReadOnly() {
    notes.post("/notes", "{\"title\": \"A\", \"createdAt\": \"1999-01-01T00:00:00Z\"}");
    notes.merge("/notes/1", "{\"createdAt\": \"1999-01-01T00:00:00Z\", \"revision\": 77}");

    assertThat(object(notes.get("/notes/1")).text("createdAt")).isEqualTo("2026-11-22T10:15:30Z");
    assertThat(object(notes.get("/notes/1")).number("revision")).isNotEqualByComparingTo("77");
  }

  @Test
  void aChangeTellsWhenItWas() {
    notes.post("/notes", "{\"title\": \"A\"}");
    notes.clock.set(Shop.NOW.plusSeconds(60));
    notes.merge("/notes/1", "{\"title\": \"B\"}");

    assertThat(object(notes.get("/notes/1")).text("updatedAt")).isEqualTo("2026-11-22T10:16:30Z");
    assertThat(object(notes.get("/notes/1")).text("createdAt")).isEqualTo("2026-11-22T10:15:30Z");
  }

  @Test
  void replacingReplacesWhatClientsHaveASayIn() {
    notes.post("/notes", "{\"title\": \"A\", \"rank\": 3, \"secret\": \"s\"}");
    notes.clock.set(Shop.NOW.plusSeconds(60));

    var replaced = notes.put("/notes/1", "{\"title\": \"B\"}");
    assertThat(replaced.status()).isEqualTo(200);
    assertThat(object(replaced).has("rank")).isFalse();
    assertThat(object(replaced).text("createdAt")).isEqualTo("2026-11-22T10:15:30Z");
    assertThat(object(replaced).text("updatedAt")).isEqualTo("2026-11-22T10:16:30Z");
    assertThat(notes.space.inspect().toJson()).doesNotContain("secret");
  }

  @Test
  void replacingCreatesWhereTheContractSaysSo() {
    var created = notes.put("/notes/12", "{\"title\": \"A\"}");
    assertThat(created.status()).isEqualTo(201);
    assertThat(object(notes.get("/notes/12")).text("title")).isEqualTo("A");

    var users = Shop.of(Stores.PETS);
    assertThat(users.put("/user/ada", "{\"email\": \"a\"}").status()).isEqualTo(404);
  }

  @Test
  void anItemCannotBecomeAnother() {
    notes.post("/notes", "{\"title\": \"A\"}");

    var refused = notes.put("/notes/1", "{\"title\": \"A\", \"id\": 2}");
    assertThat(refused.status()).isEqualTo(422);
    assertThat(refused.why().violations()).singleElement().satisfies(violation -> assertThat(violation.name() + " " + violation.rule()).isEqualTo("/id identity"));
    assertThat(notes.merge("/notes/1", "{\"id\": 2}").why().violations()).singleElement().satisfies(violation -> assertThat(violation.rule()).isEqualTo("identity"));
    assertThat(notes.put("/notes/1", "{\"title\": \"A\", \"id\": 1}").status()).isEqualTo(200);
  }

  @Test
  void whatIsRemovedIsGone() {
    notes.post("/notes", "{\"title\": \"A\"}");

    assertThat(notes.delete("/notes/1").status()).isEqualTo(204);
    assertThat(notes.delete("/notes/1").status()).isEqualTo(404);
    assertThat(notes.space.items()).isZero();
    assertThat(notes.space.weight()).isZero();
  }

  @Test
  void whatBelongsToAnItemNeedsItAndGoesWithIt() {
    assertThat(notes.post("/notes/1/replies", "{\"text\": \"A\"}").status()).isEqualTo(404);
    assertThat(notes.get("/notes/1/replies").status()).isEqualTo(404);
    notes.post("/notes", "{\"title\": \"A\"}");
    notes.post("/notes", "{\"title\": \"B\"}");

    var reply = notes.post("/notes/1/replies", "{\"text\": \"A\"}");
    var location = field(reply, "Location");
    assertThat(location).matches("replies/[0-9a-f]{8}-[0-9a-f]{4}-4[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}");
    assertThat(notes.get("/notes/1/" + location).status()).isEqualTo(200);
    assertThat(notes.get("/notes/2/" + location).status()).isEqualTo(404);
    assertThat(Shop.json(notes.get("/notes/2/replies")).toJson()).isEqualTo("[]");

    notes.delete("/notes/1");
    assertThat(notes.get("/notes/1/" + location).status()).isEqualTo(404);
    assertThat(notes.space.items()).isEqualTo(1);
  }

  @Test
  void askingForOneOfTheAnswersIsNotAskingWhatIsRemembered() {
    var asked = notes.call("POST", "/notes", "{\"title\": \"A\"}", "Prefer", "code=201");

    assertThat(asked.status()).isEqualTo(201);
    assertThat(asked.why().told()).doesNotContain("space");
    assertThat(notes.space.items()).isZero();
  }

  @Test
  void whatIsNotValidOrNotAcceptableChangesNothing() {
    assertThat(notes.post("/notes", "{}").status()).isEqualTo(422);
    assertThat(notes.call("POST", "/notes", "{\"title\": \"A\"}", "Accept", "text/csv").status()).isEqualTo(406);
    assertThat(notes.space.items()).isZero();
  }

  @Test
  void versionsAreToldApartWhereTheContractHasThem() {
    notes.post("/notes", "{\"title\": \"A\"}");
    var tag = field(notes.get("/notes/1"), "ETag");

    assertThat(notes.merge("/notes/1", "{\"rank\": 1}", "If-Match", tag).status()).isEqualTo(200);
    assertThat(notes.merge("/notes/1", "{\"rank\": 2}", "If-Match", tag).status()).isEqualTo(412);
    assertThat(notes.merge("/notes/1", "{\"rank\": 3}", "If-Match", "*").status()).isEqualTo(200);
    assertThat(object(notes.get("/notes/1")).number("rank")).hasToString("3");
  }

  @Test
  void onlyTheHeadIsAnsweredToHead() {
    notes.post("/notes", "{\"title\": \"A\"}");

    assertThat(notes.call("HEAD", "/notes/1", null).status()).isEqualTo(200);
    assertThat(notes.call("HEAD", "/notes", null).body()).isEmpty();
    assertThat(notes.call("HEAD", "/notes/2", null).status()).isEqualTo(404);
  }

  @Test
  void whatNobodyCanPutAnythingIntoIsLeftAloneUntilItIsSeeded() {
    assertThat(notes.get("/countries/FR").status()).isEqualTo(200);
    assertThat(notes.get("/countries").why().told()).isEqualTo("200, the example");

    assertThat(notes.seed("{\"/countries\": [{\"code\": \"IT\"}]}")).isEmpty();
    assertThat(notes.get("/countries/FR").status()).isEqualTo(404);
    assertThat(Shop.json(notes.get("/countries")).toJson()).isEqualTo("[{\"code\":\"IT\"}]");
  }

  @Test
  void everythingCanBeForgotten() {
    notes.post("/notes", "{\"title\": \"A\"}");
    notes.space.reset();

    assertThat(notes.get("/notes/1").status()).isEqualTo(404);
    assertThat(notes.space.weight()).isZero();
    assertThat(field(notes.post("/notes", "{\"title\": \"A\"}"), "Location")).isEqualTo("notes/1");
  }

  @Test
  void aSpaceOfAnotherDocumentIsRefused() {
    var other = Shop.of(Stores.PETS);
    var request = new Shop.Sent("GET", "/notes", null, java.util.Map.of(), new byte[0]);

    assertThatThrownBy(() -> notes.mock.answer(request, other.space)).isInstanceOf(IllegalArgumentException.class);
  }

  @Test
  void petsBehaveAsEverybodyTriesThemFirst() {
    var pets = Shop.of(Stores.PETS);
    assertThat(field(pets.post("/v3/pet", "{\"name\": \"Rex\", \"photoUrls\": [], \"status\": \"sold\"}"), "Location")).isEqualTo("pet/1");
    pets.post("/pet", "{\"id\": 0, \"name\": \"Tom\", \"photoUrls\": []}");

    assertThat(Shop.json(pets.get("/pet/findByStatus?status=sold")).toJson()).isEqualTo("[{\"id\":1,\"name\":\"Rex\",\"photoUrls\":[],\"status\":\"sold\"}]");
    assertThat(object(pets.put("/pet", "{\"id\": 1, \"name\": \"Max\", \"photoUrls\": []}")).text("name")).isEqualTo("Max");
    assertThat(Shop.json(pets.get("/pet/findByStatus?status=sold")).toJson()).isEqualTo("[]");
    assertThat(pets.put("/pet", "{\"id\": 5, \"name\": \"Max\", \"photoUrls\": []}").status()).isEqualTo(404);
    assertThat(pets.delete("/pet/0").status()).isEqualTo(200);
    assertThat(pets.get("/store/inventory").why().told()).doesNotContain("space");
  }

  @Test
  void identitiesFollowThePattern() {
    var orders = Shop.corner("orders-api/2.0.0.yaml");
    var draft = "{\"lines\": [{\"sku\": \"GDN-0042\", \"quantity\": 2}], \"shippingAddressId\": \"4a0c3d0e-17a2-4a8b-9c67-2f1b9de0c001\"}";

    var first = orders.post("/orders", draft);
    assertThat(first.status()).isEqualTo(201);
    var id = object(first).text("id");
    assertThat(id).matches("CS-[0-9]{8}").isNotEqualTo(object(orders.post("/orders", draft)).text("id"));
    assertThat(field(first, "Location")).isEqualTo("orders/" + id);
    assertThat(object(first).array("lines").item(0).toJson()).contains("\"sku\":\"GDN-0042\"", "\"unitPrice\":");
    assertThat(object(first).has("shippingAddressId")).isFalse();
    assertThat(object(orders.get("/orders/" + id)).sameAs(object(first))).isTrue();
    assertThat(orders.get("/orders/CS-00000000").status()).isEqualTo(404);
    assertThat(object(orders.get("/orders?limit=1")).array("items").size()).isEqualTo(1);
  }

  @Test
  void aListShowsLessOfAnItem() {
    var products = Shop.corner("products-api/1.1.0.yaml");
    var draft = "{\"sku\": \"GDN-0042\", \"name\": \"Chair\", \"price\": 24.5, \"currency\": \"GBP\", \"category\": \"garden\", \"variants\": [{\"code\": \"OAK\", \"label\": \"Oak\"}]}";

    var created = products.post("/products", draft);
    assertThat(created.status()).as(created.toString()).isEqualTo(201);
    assertThat(products.post("/products", draft).status()).isEqualTo(409);
    var listed = object(products.get("/products")).array("items");
    assertThat(listed.size()).isEqualTo(1);
    assertThat(listed.item(0).toJson()).contains("\"sku\":\"GDN-0042\"").doesNotContain("variants");
    assertThat(object(products.get("/products/GDN-0042")).toJson()).contains("variants");
    assertThat(products.post("/products/GDN-0042/reviews", "{\"rating\": 4}").status()).isEqualTo(202);
    assertThat(products.post("/products/GDN-0043/reviews", "{\"rating\": 4}").status()).isEqualTo(404);
    assertThat(object(products.get("/products/GDN-0042/reviews")).array("items").size()).isEqualTo(1);
  }

  @Test
  void whatBehavesCanBeAsked() {
    var accounts = Shop.corner("accounts-api/2.0.0.yaml").mock.layout().behaving();

    assertThat(accounts).contains("POST /accounts", "PATCH /accounts/{id}/addresses/{addressId}")
        .doesNotContain("POST /sessions", "PUT /password-resets/{token}", "POST /accounts/{id}/email-verification");
    assertThat(accounts).noneMatch(Pattern.compile("session").asPredicate());
  }
}
