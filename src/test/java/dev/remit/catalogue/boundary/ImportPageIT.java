package dev.remit.catalogue.boundary;

import static dev.remit.catalogue.boundary.Things.ONE;
import static dev.remit.catalogue.boundary.Things.freshName;
import static dev.remit.identity.boundary.Staff.person;
import static dev.remit.identity.boundary.Staff.signIn;
import static io.restassured.RestAssured.get;
import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;

import dev.remit.identity.boundary.Staff;
import dev.remit.testing.OverHttp;
import dev.remit.testing.browser.Accessibility;
import dev.remit.testing.browser.Browser;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.concurrent.locks.LockSupport;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.api.io.TempDir;

/** How somebody takes files over in a browser: what would happen first, then the deed. */
class ImportPageIT extends OverHttp {

  @RegisterExtension
  static final Browser BROWSER = new Browser();

  private static final Duration PATIENCE = Duration.ofSeconds(30);
  private static final Duration PAUSE = Duration.ofMillis(50);

  @TempDir
  Path folder;

  private final String owner = Staff.team();
  private final String name = freshName();

  @BeforeEach
  void asAMember() {
    var member = person("member");
    Staff.join(owner, member, "member");
    BROWSER.size(1440, 900);
    signIn(BROWSER, member);
    BROWSER.open("/catalogue/import");
    BROWSER.find("input[name=source]").clear();
    BROWSER.find("input[name=source]").sendKeys("page/" + name);
  }

  @Test
  void oneChecksAndThenImports() throws IOException {
    choose(component("dependsOn: ['resource:%s-db']".formatted(name)));
    press("check");
    await("What would happen");
    assertThat(outcome()).contains("1 new, 0 changed", "Nothing was changed yet.", "component:default/" + name, "catalog-info.yaml line 1",
        "One reference to what is not there", "resource:default/" + name + "-db", "line 9");
    assertThat(Accessibility.violations(BROWSER)).isEmpty();
    get(ONE, "components", name).then().statusCode(404);
    press("import");
    await("What was done");
    assertThat(outcome()).contains("1 new, 0 changed");
    get(ONE, "components", name).then().body("owner", equalTo(owner));
    press("import");
    await("0 new, 0 changed, 1 as before");
    assertThat(BROWSER.complaints()).isEmpty();
  }

  @Test
  void whatIsRefusedIsSaidWithItsPlace() throws IOException {
    choose(component("").replace("type: service", "type: [service]"));
    press("import");
    await("catalog-info.yaml");
    assertThat(BROWSER.find("#outcome [role=alert]").getText()).contains("line 7", "/spec/type");
    get(ONE, "components", name).then().statusCode(404);
    assertThat(Accessibility.violations(BROWSER)).isEmpty();
  }

  @Test
  void whatStandsTwiceWaitsForAChoice() throws IOException {
    choose(component("") + "---\n" + component("").replace("service", "website"));
    press("check");
    await("Twice, and different");
    assertThat(outcome()).contains("Choose which of them counts", "catalog-info.yaml line 1", "catalog-info.yaml line 11");
    BROWSER.find("select[name=onDuplicate]").sendKeys("the last counts");
    press("import");
    await("What was done");
    get(ONE, "components", name).then().body("type", equalTo("website"));
  }

  @Test
  void ofAVeryLongListTheBeginningIsShown() throws IOException {
    choose(component("dependsOn: [" + String.join(", ", IntStream.range(0, 201).mapToObj(number -> "'resource:r%d-%s'".formatted(number, name)).toList()) + "]"));
    press("check");
    await("201 references to what is not there");
    assertThat(outcome()).contains("The first 200 of 201.");
    assertThat(BROWSER.all("#outcome tbody tr")).hasSize(200);
  }

  @Test
  void withoutAScriptTheFormIsAnsweredByAPage() {
    var file = component("").getBytes(StandardCharsets.UTF_8);
    var member = person("member");
    Staff.join(owner, member, "member");
    Staff.browser(member).multiPart("file", "catalog-info.yaml", file).multiPart("source", "page/" + name).multiPart("act", "check")
        .post("/catalogue/import/files").then().statusCode(200).body(containsString("What would happen"));
    Staff.browser(member).multiPart("file", "catalog-info.yaml", "kind: Planet".getBytes(StandardCharsets.UTF_8))
        .multiPart("act", "import").post("/catalogue/import/files").then().statusCode(422).body(containsString("catalog-info.yaml"));
    given().redirects().follow(false).get("/catalogue/import/files").then().statusCode(303);
  }

  @Test
  void pageFitsEveryWidth() {
    for (var width : new int[] {1024, 390}) {
      BROWSER.size(width, 800);
      BROWSER.open("/catalogue/import");
      assertThat(BROWSER.script("return document.documentElement.scrollWidth <= innerWidth")).as("at %d", width).isEqualTo(true);
      assertThat(Accessibility.violations(BROWSER)).as("at %d", width).isEmpty();
    }
  }

  private void choose(String descriptors) throws IOException {
    var file = Files.writeString(folder.resolve("catalog-info.yaml"), descriptors);
    BROWSER.find("input[name=file]").sendKeys(file.toString());
  }

  private static void press(String act) {
    BROWSER.find("form.import button[value=" + act + "]").click();
  }

  private static String outcome() {
    return BROWSER.find("#outcome").getText();
  }

  private static void await(String words) {
    var end = System.nanoTime() + PATIENCE.toNanos();
    while (!String.valueOf(BROWSER.script("return document.getElementById('outcome').innerText")).contains(words)) {
      assertThat(System.nanoTime()).as(words).isLessThan(end);
      LockSupport.parkNanos(PAUSE.toNanos());
    }
  }

  private String component(String more) {
    return """
        apiVersion: backstage.io/v1alpha1
        kind: Component
        metadata:
          name: %s
        spec:
          owner: %s
          type: service
          lifecycle: production
          %s
        """.formatted(name, owner, more);
  }
}
