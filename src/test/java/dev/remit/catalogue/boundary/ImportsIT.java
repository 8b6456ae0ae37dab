package dev.remit.catalogue.boundary;

import static io.restassured.RestAssured.get;
import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.nullValue;

import dev.remit.identity.boundary.Staff;
import dev.remit.testing.OverHttp;
import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Descriptors over HTTP: taken over whole or not at all, told beforehand, given back. */
class ImportsIT extends OverHttp {

  private static final String IMPORTS = "/api/v1/catalogue/imports";
  private static final String YAML = "application/yaml";
  private static final String OPENAPI = "{openapi: 3.1.0, info: {title: Imported, version: %s}, paths: {}}";
  private static final String DRY = "dryRun";
  private static final String CHOICE = "onDuplicate";

  private final String owner = Staff.team();
  private final String name = Staff.freshName();
  private final String source = "it/" + name;

  @Test
  void dryRunTellsAndChangesNothing() {
    take(component(name, "dependsOn: [resource:%s-db]".formatted(name)), Map.of(DRY, true)).then().statusCode(200)
        .body(DRY, equalTo(true)).body("created.ref", contains("component:default/" + name))
        .body("dangling.to", contains("resource:default/" + name + "-db"))
        .body("dangling[0].at.line", equalTo(9)).body("dangling[0].at.pointer", equalTo("/spec/dependsOn/0"));
    get("/api/v1/components/" + name).then().statusCode(404);
    get("/api/v1/audit?object=catalogue-import:" + source).then().body("items", empty());
  }

  @Test
  void whatIsImportedTwiceChangesNothingTheSecondTime() {
    take(component(name, ""), Map.of()).then().statusCode(200).body("created", hasSize(1)).body("unchanged", equalTo(0));
    var tag = get("/api/v1/components/" + name).header("ETag");
    take(component(name, ""), Map.of()).then().statusCode(200).body("created", empty()).body("changed", empty()).body("unchanged", equalTo(1));
    assertThat(get("/api/v1/components/" + name).header("ETag")).isEqualTo(tag);
    take(component(name, "subcomponentOf: other"), Map.of()).then().body("changed[0].differences.member", contains("partOf"));
    get("/api/v1/components/" + name + "/history").then().body("items", hasSize(2)).body("items.source", contains(source, source));
  }

  @Test
  void teamsAndPeopleAreEnteredAndAnswerForWhatWaitedForThem() {
    var team = Staff.freshName();
    var person = Staff.freshName();
    take(descriptor("System", name, "owner: " + team), Map.of()).then().statusCode(200).body("dangling.to", contains("team:default/" + team));
    var group = """
        apiVersion: backstage.io/v1alpha1
        kind: Group
        metadata: {name: %1$s, labels: {floor: '3'}}
        spec: {type: team, profile: {displayName: The Imported, email: imported@example.org}, children: [], members: [%2$s, nobody-%2$s]}
        """.formatted(team, person);
    take(group + """
        ---
        apiVersion: backstage.io/v1alpha1
        kind: User
        metadata: {name: %2$s}
        spec: {profile: {displayName: Ida Imported}, memberOf: [%1$s]}
        """.formatted(team, person), Map.of()).then().statusCode(200)
        .body("created", hasSize(2)).body("dangling.to", contains("person:default/nobody-" + person));
    get("/api/v1/teams/" + team).then().statusCode(200).body("title", equalTo("The Imported")).body("contact", equalTo("imported@example.org"))
        .body("members.person", contains(person));
    get("/api/v1/people/" + person).then().statusCode(200).body("displayName", equalTo("Ida Imported"));
    get("/api/v1/systems/" + name).then().body("owner", equalTo(team));
    get("/api/v1/teams/" + team + "/entry").then().body("labels.floor", equalTo("3"));
    take(group, Map.of()).then().statusCode(200).body("unchanged", equalTo(1));
  }

  @Test
  void openApiDocumentsBecomeVersionsAndOthersAreKept() {
    var api = api(name, "openapi", OPENAPI.formatted("1.0.0"));
    take(api, Map.of()).then().statusCode(200).body("published", contains("api:default/" + name));
    get("/api/v1/apis/" + name + "/versions/1.0.0").then().statusCode(200);
    take(api, Map.of()).then().body("published", empty()).body("unchanged", equalTo(1));
    take(api(name, "openapi", OPENAPI.formatted("2.0.0")), Map.of()).then().body("published", hasSize(1)).body("changed", hasSize(1));

    var other = Staff.freshName();
    take(api(other, "graphql", "type Query { a: Int }"), Map.of()).then().statusCode(200).body("published", empty());
    take(api(other, "graphql", "type Query { b: Int }"), Map.of()).then().body("changed", hasSize(1));
    assertThat(get("/api/v1/catalogue/export").asString()).contains("type Query { b: Int }").doesNotContain("type Query { a: Int }");
  }

  @Test
  void documentThatCannotBeReadLeavesNothingBehind() {
    var other = Staff.freshName();
    take(component(other, "") + "---\n" + api(name, "openapi", "{openapi: 3.1.0, info: []}"), Map.of()).then().statusCode(422)
        .body("errors[0].file", equalTo("catalog-info.yaml")).body("errors.pointer", hasItem("/spec/definition/info"));
    get("/api/v1/components/" + other).then().statusCode(404);
    get("/api/v1/apis/" + name).then().statusCode(404);
  }

  @Test
  void everyFlawIsToldWithItsPlace() {
    take(component(name, "") + "---\n" + descriptor("Gadget", "x", "owner: a") + "---\n" + descriptor("System", "-bad-", "domain: d"), Map.of())
        .then().statusCode(422)
        .body("code", equalTo("unreadable-descriptors"))
        .body("errors.pointer", hasItem("/kind")).body("errors.pointer", hasItem("/metadata/name")).body("errors.pointer", hasItem("/spec"))
        .body("errors.line", hasItem(11));
    get("/api/v1/components/" + name).then().statusCode(404);
  }

  @Test
  void differentThingsOfOneNameWaitForAChoice() {
    var twice = component(name, "") + "---\n" + component(name, "subcomponentOf: other");
    take(twice, Map.of()).then().statusCode(409).body("code", equalTo("duplicates")).body("errors[0].line", equalTo(10))
        .body("errors[0].detail", containsString("catalog-info.yaml line 1"));
    take(twice, Map.of(DRY, true)).then().statusCode(200).body("waitsFor", equalTo(CHOICE)).body("duplicates", hasSize(1));
    take(twice, Map.of(CHOICE, "last")).then().statusCode(200);
    get("/api/v1/components/" + name).then().body("relations.type", hasItem("partOf"));
    take(twice, Map.of(CHOICE, "first")).then().statusCode(200).body("changed", hasSize(1));
    get("/api/v1/components/" + name).then().body("relations.type", not(hasItem("partOf")));
    take(twice, Map.of(CHOICE, "middle")).then().statusCode(422).body("errors[0].pointer", equalTo(CHOICE));
  }

  @Test
  void whatIsNoLongerListedIsToldAndRemovedWhenAsked() {
    var other = component(Staff.freshName(), "dependsOn: [component:" + name + "]");
    take(component(name, "") + "---\n" + other, Map.of()).then().statusCode(200);
    take(other, Map.of()).then().statusCode(200).body("missing", contains("component:default/" + name)).body("removed", empty());
    get("/api/v1/components/" + name).then().statusCode(200);
    take(other, Map.of("prune", true)).then().statusCode(200).body("removed", contains("component:default/" + name))
        .body("dangling.to", contains("component:default/" + name));
    get("/api/v1/components/" + name).then().statusCode(404);
    take(other, Map.of()).then().body("dangling.to", contains("component:default/" + name)).body("missing", empty());
    given().contentType(YAML).body(bytes(other)).queryParam("prune", true).post(IMPORTS).then().statusCode(422);
  }

  @Test
  void nobodyImportsWhatTheyMayNotEdit() {
    var member = Staff.person("member");
    Staff.join(owner, member, "member");
    take(Staff.browser(member), component(name, ""), Map.of()).then().statusCode(200);
    var stranger = Staff.person("member");
    take(Staff.browser(stranger), component(name, "subcomponentOf: other"), Map.of()).then().statusCode(403).body("rule", equalTo("entity.edit"));
    take(Staff.browser(stranger), component(Staff.freshName(), ""), Map.of()).then().statusCode(403).body("rule", equalTo("entity.enter"));
    take(Staff.browser(stranger), component(name, ""), Map.of()).then().statusCode(200);
    var elsewhere = component(name, "").replace("owner: " + owner, "owner: " + Staff.team());
    take(Staff.browser(member), elsewhere, Map.of()).then().statusCode(403).body("rule", equalTo("entity.hand-over"));
    take(Staff.browser(member), descriptor("Group", Staff.freshName(), "{type: team, children: []}"), Map.of()).then().statusCode(403);
    take(Staff.nobody(), component(name, ""), Map.of()).then().statusCode(401);
  }

  @Test
  void severalFilesReferToEachOther() throws IOException {
    var api = api(name, "openapi", "").replace("definition: ''", "definition: {$text: ./docs/api.yaml}");
    given().multiPart("file", "all.yaml", bytes(api))
        .multiPart("file", "docs/api.yaml", bytes(OPENAPI.formatted("3.0.0")))
        .queryParam("source", source).post(IMPORTS).then().statusCode(200).body("published", hasSize(1));
    var files = Map.of("x/catalog-info.yaml", api.replace("./docs", "../docs"), "docs/api.yaml", OPENAPI.formatted("3.0.0"));
    given().contentType("application/zip").body(zip(files)).queryParam("source", source).post(IMPORTS).then().statusCode(200)
        .body("unchanged", equalTo(1));
    given().contentType("application/zip").body(zip(Map.of("../catalog-info.yaml", api))).post(IMPORTS).then().statusCode(422);
    given().contentType("application/json").body("{}").post(IMPORTS).then().statusCode(415);
  }

  @Test
  void tooMuchIsRefused() {
    given().contentType(YAML).body(new byte[33 * 1024 * 1024]).post(IMPORTS).then().statusCode(413);
    given().contentType(YAML).body(bytes("# ".repeat(9 * 1024 * 1024))).post(IMPORTS).then().statusCode(422);
  }

  @ParameterizedTest
  @ValueSource(strings = {DRY, "prune"})
  void truthIsTrueOrFalse(String parameter) {
    take(component(name, ""), Map.of(parameter, "maybe")).then().statusCode(422).body("errors[0].pointer", equalTo(parameter));
  }

  @Test
  void whatIsExportedIsImportedWithoutAChange() {
    take(component(name, "dependsOn: [resource:gone]") + "---\n" + api(Staff.freshName(), "openapi", OPENAPI.formatted("1.2.3")), Map.of())
        .then().statusCode(200);
    theTypeIsNotSaid(Staff.freshName());
    var exported = get("/api/v1/catalogue/export");
    exported.then().statusCode(200).header("Content-Disposition", containsString("catalog-info.yaml"));
    var again = given().contentType(YAML).body(exported.asByteArray()).queryParam(DRY, true).queryParam("source", source).post(IMPORTS);
    again.then().statusCode(200).body("created", empty()).body("changed", empty()).body("published", empty());
  }

  private void theTypeIsNotSaid(String api) {
    take(api(api, "openapi", OPENAPI.formatted("1.2.3")), Map.of()).then().statusCode(200);
    var entry = "/api/v1/apis/" + api + "/entry";
    Staff.json(Map.of("owner", owner, "title", "Of no type")).header("If-Match", get(entry).header("ETag")).put(entry).then()
        .statusCode(200).body("type", nullValue());
  }

  private Response take(String descriptors, Map<String, ?> options) {
    return take(given(), descriptors, options);
  }

  private Response take(RequestSpecification as, String descriptors, Map<String, ?> options) {
    return as.contentType(YAML).body(bytes(descriptors)).queryParam("source", source).queryParams(options).post(IMPORTS);
  }

  private String component(String called, String more) {
    return descriptor("Component", called, "type: service\n  lifecycle: production\n  owner: " + owner + (more.isEmpty() ? "" : "\n  " + more));
  }

  private String api(String called, String type, String definition) {
    return descriptor("API", called, "type: %s\n  lifecycle: production\n  owner: %s\n  definition: '%s'".formatted(type, owner, definition));
  }

  private static String descriptor(String kind, String called, String spec) {
    return "apiVersion: backstage.io/v1alpha1\nkind: %s\nmetadata:\n  name: %s\nspec:\n  %s\n".formatted(kind, called, spec);
  }

  private static byte[] bytes(String text) {
    return text.getBytes(StandardCharsets.UTF_8);
  }

  private static byte[] zip(Map<String, String> files) throws IOException {
    var bytes = new ByteArrayOutputStream();
    try (var zip = new ZipOutputStream(bytes)) {
      for (var file : List.copyOf(files.entrySet())) {
        zip.putNextEntry(new ZipEntry(file.getKey()));
        zip.write(bytes(file.getValue()));
      }
    }
    return bytes.toByteArray();
  }
}
