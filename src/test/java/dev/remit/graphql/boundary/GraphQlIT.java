package dev.remit.graphql.boundary;

import static dev.remit.graphql.boundary.Asking.DOOR;
import static dev.remit.graphql.boundary.Asking.api;
import static dev.remit.graphql.boundary.Asking.ask;
import static dev.remit.graphql.boundary.Asking.browser;
import static dev.remit.graphql.boundary.Asking.component;
import static dev.remit.graphql.boundary.Asking.fresh;
import static dev.remit.graphql.boundary.Asking.nobody;
import static dev.remit.graphql.boundary.Asking.person;
import static dev.remit.graphql.boundary.Asking.problem;
import static dev.remit.graphql.boundary.Asking.team;
import static dev.remit.graphql.boundary.Asking.token;
import static io.restassured.RestAssured.get;
import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsInAnyOrder;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;

import dev.remit.testing.OverHttp;
import io.restassured.http.ContentType;
import io.restassured.response.Response;
import io.restassured.response.ValidatableResponse;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class GraphQlIT extends OverHttp {

  private static final String OWNER = "query Q($ref: String!) {entity(ref: $ref) {ref ownerName owner {name contact members {name role}}}}";

  @Test
  void answersADeepQuestionAtOnce() {
    var team = team(false);
    var api = api(team);
    var provider = component(team, Map.of("providesApis", List.of("api:" + api), "tags", List.of("pay"), "onCall", "call us"));
    var consumer = component(team, Map.of("consumesApis", List.of("api:" + api)));
    var answer = ask(given(), """
        query Page($ref: String!) {
          entity(ref: $ref) {
            ref kind name title present
            facts { onCall tags revision createdAt }
            owner { name contact owns { items { entity { name } } more } entity { kind } }
            relations(types: ["providesApi"]) { items { type origin entity {
              name
              versions { version verdict { since breaking } }
              relations(types: ["apiConsumedBy"], limit: 5) { items { type entity { name owner { name } } } more }
            } } }
            impact { items { distance entity { name } path { relation ref } } owners { team contact things } truncated }
          }
        }
        """, Map.of("ref", "component:" + provider.toUpperCase()));
    answer.then().statusCode(200).contentType(ContentType.JSON).body("errors", nullValue())
        .body("data.entity.ref", equalTo("component:default/" + provider))
        .body("data.entity.facts.onCall", equalTo("call us"))
        .body("data.entity.facts.tags", contains("pay"))
        .body("data.entity.owner.contact", equalTo("#" + team))
        .body("data.entity.owner.entity.kind", equalTo("team"))
        .body("data.entity.owner.owns.items.entity.name", containsInAnyOrder(api, provider, consumer))
        .body("data.entity.relations.items[0].entity.name", equalTo(api))
        .body("data.entity.relations.items[0].entity.versions.version", contains("1.1.0", "1.0.0"))
        .body("data.entity.relations.items[0].entity.versions[0].verdict.since", equalTo("1.0.0"))
        .body("data.entity.relations.items[0].entity.relations.items.entity.name", contains(consumer))
        .body("data.entity.relations.items[0].entity.relations.items[0].entity.owner.name", equalTo(team))
        .body("data.entity.impact.items.entity.name", contains(api, consumer))
        .body("data.entity.impact.items.distance", contains(1, 2))
        .body("data.entity.impact.items[1].path.relation", contains("providesApi", "apiConsumedBy"))
        .body("data.entity.impact.owners[0].things", equalTo(2));
  }

  @Test
  void oneFieldUnderTwoNamesHasTwoAnswers() {
    var team = team(false);
    var needed = component(team, Map.of());
    var needing = component(team, Map.of("dependsOn", List.of("component:" + needed)));
    ask("{a: entity(ref: \"component:%s\") {all: relations {items {type}} one: relations(types: [\"dependsOn\"]) {items {type entity {name}}}}}"
        .formatted(needing)).then()
        .body("data.a.all.items.type", contains("dependsOn", "ownedBy"))
        .body("data.a.one.items.entity.name", contains(needed));
  }

  @Test
  void aListEndsWhereItsLimitIsAndSaysSo() {
    var team = team(false);
    var names = IntStream.range(0, 3).mapToObj(at -> component(team, Map.of())).sorted().toList();
    ask("{team(name: \"%s\") {owns(limit: 2) {items {entity {name}} more}}}".formatted(team)).then()
        .body("data.team.owns.items.entity.name", equalTo(names.subList(0, 2)))
        .body("data.team.owns.more", equalTo(true));
    ask("{team(name: \"%s\") {owns(limit: 3) {items {entity {name}} more}}}".formatted(team)).then()
        .body("data.team.owns.items.entity.name", equalTo(names))
        .body("data.team.owns.more", equalTo(false));
  }

  @Test
  void findsAsRestDoesPageByPage() {
    var team = team(false);
    var names = IntStream.range(0, 3).mapToObj(at -> component(team, Map.of())).sorted().toList();
    var query = "query Q($owner: String, $cursor: String) {search(kind: \"component\", owner: $owner, limit: 2, cursor: $cursor) {items {name} next}}";
    var first = ask(given(), query, Map.of("owner", team));
    first.then().body("data.search.items.name", equalTo(names.subList(0, 2))).body("data.search.next", notNullValue());
    ask(given(), query, Map.of("owner", team, "cursor", first.<String>path("data.search.next"))).then()
        .body("data.search.items.name", equalTo(names.subList(2, 3)));
  }

  @Test
  void whatIsNotThereIsNullAndKeepsItsPlace() {
    var team = team(false);
    ask("{entities(refs: [\"component:%s\", \"team:%s\"]) {name} nobody: team(name: \"%s\") {name}}".formatted(fresh("none"), team, fresh("none"))).then()
        .statusCode(200).body("errors", nullValue())
        .body("data.entities", hasSize(2)).body("data.entities[0]", nullValue()).body("data.entities[1].name", equalTo(team))
        .body("data.nobody", nullValue());
  }

  @Test
  void whatIsOnlyReferredToIsShownAsSuch() {
    var missing = fresh("missing");
    var name = component(team(false), Map.of("dependsOn", List.of("component:" + missing)));
    ask("{entity(ref: \"component:%s\") {relations(types: [\"dependsOn\"]) {items {entity {name present facts {revision}}}}}}".formatted(name)).then()
        .body("data.entity.relations.items[0].entity.name", equalTo(missing))
        .body("data.entity.relations.items[0].entity.present", equalTo(false))
        .body("data.entity.relations.items[0].entity.facts", nullValue());
  }

  @Test
  void partnersSeeTheirsAndWhatWasSharedWithThem() {
    var owner = team(false);
    var partners = team(true);
    var api = api(owner);
    var hidden = component(owner, Map.of("providesApis", List.of("api:" + api)));
    given().put("/api/v1/apis/{api}/partners/{team}", api, partners).then().statusCode(200);
    var query = "query Q($api: String!, $hidden: String!) {api: entity(ref: $api) {ownerName owner {contact} versions {version} relations {items {entity {name}}}}"
        + " hidden: entity(ref: $hidden) {ref}}";
    var variables = Map.<String, Object>of("api", "api:" + api, "hidden", "component:" + hidden);
    ask(person("partner", partners), query, variables).then().body("errors", nullValue())
        .body("data.api.ownerName", equalTo(owner)).body("data.api.owner", nullValue())
        .body("data.api.versions.version", contains("1.1.0", "1.0.0"))
        .body("data.api.relations.items", hasSize(0))
        .body("data.hidden", nullValue());
    ask(person("partner", team(true)), query, variables).then().body("data.api", nullValue()).body("data.hidden", nullValue());
    ask(person("member", team(false)), query, variables).then()
        .body("data.api.owner.contact", equalTo("#" + owner))
        .body("data.api.relations.items.entity.name", containsInAnyOrder(owner, hidden))
        .body("data.hidden.ref", equalTo("component:default/" + hidden));
  }

  @Test
  void aTokenShowsWhatItsScopesAreFor() {
    var team = team(false);
    var ref = Map.<String, Object>of("ref", "api:" + api(team));
    ask(token(team, "catalogue:read", "identity:read"), OWNER, ref).then().body("errors", nullValue()).body("data.entity.owner.name", equalTo(team));
    refused(ask(token(team, "catalogue:read"), OWNER, ref), "teams.see").body("data.entity.ownerName", equalTo(team)).body("data.entity.owner", nullValue());
    refused(ask(token(team, "identity:read"), OWNER, ref), "entity.see").body("data.entity", nullValue());
    refused(ask(token(team, "catalogue:read"), "query Q($ref: String!) {entity(ref: $ref) {ref versions {version}}}", ref), "version.see")
        .body("data.entity.ref", notNullValue()).body("data.entity.versions", nullValue());
  }

  @Test
  void refusalsAreOnTheRecord() {
    var team = team(false);
    ask(token(team, "identity:read"), OWNER, Map.of("ref", "team:" + team));
    given().queryParam("actor", "team:" + team).get("/api/v1/audit").then().statusCode(200).body("items.action", hasItem("access-refused"));
  }

  @Test
  void whatAFieldFailsWithHasOurCode() {
    var answer = ask("{entity(ref: \"no reference\") {ref} search(limit: 0) {next}}");
    answer.then().statusCode(200)
        .body("errors.extensions.code", contains("invalid-input", "invalid-input"))
        .body("errors.extensions.correlationId", contains(answer.header("X-Correlation-Id"), answer.header("X-Correlation-Id")))
        .body("errors.path", contains(List.of("entity"), List.of("search")))
        .body("errors.message", hasItem("A reference is written kind:name."));
    assertThat(answer.asString()).doesNotContain("dev.remit", "xception", "smallrye", "jakarta");
  }

  @Test
  void refusesWhatIsTooMuchBeforeItRuns() {
    var entity = "entity(ref: \"team:a\")";
    problem(ask("{" + entity + "{" + "owner{entity{".repeat(6) + "ref" + "}}".repeat(6) + "}}"), 400, "query-too-deep");
    problem(ask("{" + IntStream.range(0, 400).mapToObj(at -> "a" + at + ":__typename").collect(Collectors.joining(" ")) + "}"), 400, "query-too-broad");
    problem(ask("{search(limit: 200) {items {relations(limit: 200) {items {entity {ref}}}}}}"), 400, "query-too-costly");
    problem(ask(given(), "query Q($n: Int) {search(limit: $n) {items {relations(limit: $n) {items {entity {ref}}}}}}", Map.of("n", 200)), 400, "query-too-costly");
    problem(ask("{" + entity + "{...A}} fragment A on Entity {owner {entity {...A}}}"), 400, "query-too-deep");
    problem(ask("# " + "x".repeat(64 * 1024) + "\n{__typename}"), 413, "too-large");
  }

  @Test
  void refusesWhatIsNoQuestion() {
    problem(ask("{search(q:"), 400, "malformed-query").body("errors[0].line", equalTo(1));
    problem(ask("{nothing}"), 400, "invalid-query").body("errors[0].column", equalTo(2));
    problem(ask("mutation {remove}"), 400, "read-only");
    problem(ask("subscription {changes}"), 400, "read-only");
  }

  @ParameterizedTest
  @ValueSource(strings = {"[]", "[{\"query\":\"{__typename}\"}]", "{}", "{\"query\":1}", "{\"query\":\"{__typename}\",\"more\":1}", "\"{__typename}\"",
      "{\"query\":\"{__typename}\",\"variables\":[]}", "{\"query\":\"{__typename}\",\"operationName\":1}"})
  void oneQuestionIsOneObject(String body) {
    problem(given().contentType(ContentType.JSON).body(body).post(DOOR), 400, "malformed-request");
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "{", "{\"query\":\"{__typename}\"} {}"})
  void refusesWhatIsNoJson(String body) {
    problem(given().contentType(ContentType.JSON).body(body).post(DOOR), 400, "malformed-json");
  }

  @Test
  void isAskedByPostAndInJsonOnly() {
    problem(given().queryParam("query", "{__typename}").get(DOOR), 405, "method-not-allowed").header("Allow", "POST");
    problem(given().put(DOOR), 405, "method-not-allowed");
    problem(given().contentType("application/graphql").body("{__typename}".getBytes(StandardCharsets.UTF_8)).post(DOOR), 415, "unsupported-media-type");
    problem(get(DOOR + "/anything"), 404, "no-such-path");
    assertThat(get("/graphql-ui").statusCode()).isEqualTo(404);
  }

  @Test
  void isForWhoIsSignedInAndComesFromOurPages() {
    problem(ask(nobody(), "{__typename}", Map.of()), 401, "not-signed-in");
    problem(ask(nobody(), "{__schema {types {name}}}", Map.of()), 401, "not-signed-in");
    problem(nobody().get(DOOR + "/schema.graphql"), 401, "not-signed-in");
    problem(ask(browser("member", team(false)).header("Sec-Fetch-Site", "cross-site"), "{__typename}", Map.of()), 403, "forbidden")
        .body("rule", equalTo("same-origin"));
  }

  @Test
  void theSchemaIsTheOneThatQuestionsAreHeldAgainst() throws IOException {
    try (var file = GraphQlIT.class.getResourceAsStream("/dev/remit/graphql/limit/schema.graphql")) {
      assertThat(get(DOOR + "/schema.graphql").asString()).isEqualTo(new String(file.readAllBytes(), StandardCharsets.UTF_8));
    }
    ask("{__schema {types {name}}}").then().body("data.__schema.types.name", hasItem("Entity"));
  }

  private static ValidatableResponse refused(Response answer, String rule) {
    return answer.then().statusCode(200).body("errors[0].extensions.code", equalTo("forbidden")).body("errors[0].extensions.rule", equalTo(rule));
  }
}
