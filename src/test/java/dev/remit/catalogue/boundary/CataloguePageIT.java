package dev.remit.catalogue.boundary;

import static dev.remit.catalogue.boundary.Things.ONE;
import static dev.remit.catalogue.boundary.Things.freshName;
import static dev.remit.catalogue.boundary.Things.thing;
import static dev.remit.identity.boundary.Staff.person;
import static dev.remit.identity.boundary.Staff.signIn;
import static dev.remit.identity.boundary.Staff.team;
import static io.restassured.RestAssured.get;
import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.not;

import dev.remit.identity.boundary.Staff;
import dev.remit.testing.OverHttp;
import dev.remit.testing.browser.Accessibility;
import dev.remit.testing.browser.Browser;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.concurrent.locks.LockSupport;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.openqa.selenium.By;
import org.openqa.selenium.Keys;

/** How somebody finds things in a browser, reads who answers for them, and says something new of them. */
class CataloguePageIT extends OverHttp {

  @RegisterExtension
  static final Browser BROWSER = new Browser();

  private static final Duration PATIENCE = Duration.ofSeconds(30);
  private static final Duration PAUSE = Duration.ofMillis(50);

  private String owner;
  private String member;

  @BeforeEach
  void inATeam() {
    owner = team(Map.of("title", "Those who answer", "contact", "#answers"));
    member = person("member");
    Staff.join(owner, member, "member");
    BROWSER.size(1440, 900);
    signIn(BROWSER, member);
  }

  @Test
  void theListFollowsWhatOneTypes() {
    var word = "w" + freshName().replace("-", "");
    var first = thing("components", owner, Map.of("title", word + " first", "tags", List.of("of-" + word)));
    thing("resources", owner, Map.of("title", word + " second"));
    BROWSER.open("/catalogue");
    BROWSER.script("window.stayed = true");
    BROWSER.press("/", word);
    await("2 are found.");
    assertThat(BROWSER.all("#found tbody tr")).hasSize(2);
    BROWSER.press(" fir");
    await("One is found.");
    assertThat(BROWSER.find("#found tbody th").getText()).contains(word + " first", first);
    assertThat(BROWSER.address()).contains("q=" + word);
    BROWSER.find("select[name=kind]").sendKeys("Resource");
    await("Nothing is found.");
    assertThat(BROWSER.find("#found .empty").getText()).contains("Nothing in the catalogue fits");
    assertThat(BROWSER.address()).contains("kind=resource");
    assertThat(BROWSER.script("return window.stayed")).isEqualTo(true);
    assertThat(Accessibility.violations(BROWSER)).isEmpty();
    assertThat(BROWSER.complaints()).isEmpty();
  }

  @Test
  void withoutAScriptTheAddressSaysItAll() {
    var name = thing("components", owner, Map.of("lifecycle", "deprecated", "tags", List.of("rare-" + owner.substring(0, 19))));
    given().queryParam("owner", owner).queryParam("kind", "component").queryParam("lifecycle", "deprecated").queryParam("q", name)
        .queryParam("tag", "rare-" + owner.substring(0, 19)).get("/catalogue").then().statusCode(200)
        .body(containsString("/catalogue/components/" + name), containsString("One is found."), containsString("<option selected=\"selected\">deprecated</option>"));
    given().queryParam("q", "<i>none").get("/catalogue").then().statusCode(200).body(not(containsString("<i>none")));
    given().queryParam("kind", "planet").get("/catalogue").then().statusCode(200).body(containsString("This cannot be looked for"));
  }

  @Test
  void longListsGoOnByCursor() {
    for (int number = 0; number < 51; number++) {
      thing("resources", owner, Map.of());
    }
    BROWSER.open("/catalogue?owner=" + owner);
    assertThat(BROWSER.all("#found tbody tr")).hasSize(50);
    BROWSER.follow(BROWSER.link("Next"));
    assertThat(BROWSER.all("#found tbody tr")).hasSize(1);
    assertThat(BROWSER.address()).contains("owner=" + owner).contains("cursor=");
    BROWSER.follow(BROWSER.link("From the start"));
    assertThat(BROWSER.all("#found tbody tr")).hasSize(50);
  }

  @Test
  void atThreeInTheMorningOneSeesWhomToCall() {
    var missing = freshName();
    var name = thing("components", owner, Map.of("title", "<b>Orders</b>", "onCall", "+49 30 555", "dependsOn", List.of("resource:" + missing),
        "links", List.of(Map.of("url", "https://wiki.example/orders", "title", "What to do", "type", "runbook"))));
    BROWSER.open("/catalogue/components/" + name);
    assertThat(BROWSER.find("h1").getText()).contains("<b>Orders</b>", "production");
    assertThat(BROWSER.find(".answers").getText()).contains("Those who answer", "#answers", "+49 30 555", "What to do", "Not known");
    assertThat(BROWSER.find("#group-dependsOn").findElement(By.xpath("..")).getText()).contains("resource:" + missing, "is not in the catalogue");
    assertThat(BROWSER.link("What a failure touches").getDomAttribute("href")).endsWith(name + "/impact");
    assertThat(BROWSER.link("Graph").getDomAttribute("href")).contains("focus=component%3Adefault%2F" + name);
    given().get("/catalogue").then().statusCode(200);
    given().queryParam("q", name).get("/catalogue").then().body(containsString("1 reference leads nowhere"));
  }

  @Test
  void somethingIsEnteredEditedAndRemoved() {
    var name = freshName();
    BROWSER.open("/catalogue");
    BROWSER.follow(BROWSER.link("Enter something"));
    BROWSER.fill("component", "name", "Not a name");
    BROWSER.fill("component", "dependsOn", "db\nresource:orders-db");
    BROWSER.fill("component", "description", "First line\nsecond line");
    BROWSER.all("input[name=linkUrl]").get(1).sendKeys("javascript:alert(1)");
    BROWSER.send("/enter/component");
    assertThat(BROWSER.find("#component-name-said").getText()).startsWith("A name has 1 to 63");
    BROWSER.fill("component", "name", name);
    BROWSER.send("/enter/component");
    assertThat(BROWSER.find("#component-lifecycle-said").getText()).startsWith("A lifecycle is");
    assertThat(BROWSER.find("#component-dependsOn-said").getText()).startsWith("Number 1: A reference is written kind:name");
    assertThat(BROWSER.find(".row .flaw").getText()).startsWith("A link is an absolute http");
    assertThat(BROWSER.find("#component-description").getDomProperty("value")).isEqualTo("First line\nsecond line");
    assertThat(Accessibility.violations(BROWSER)).isEmpty();

    BROWSER.fill("component", "dependsOn", "resource:orders-db");
    BROWSER.find("#component-lifecycle").sendKeys("production");
    BROWSER.find("input[name=linkUrl]").clear();
    BROWSER.send("/enter/component");
    assertThat(BROWSER.find(".done").getText()).isEqualTo("It is entered.");
    get(ONE, "components", name).then().body("owner", equalTo(owner)).body("description", equalTo("First line\nsecond line"));

    BROWSER.follow(BROWSER.link("Edit"));
    BROWSER.fill("edit", "title", "Better");
    BROWSER.send("/edit");
    assertThat(BROWSER.find("h1").getText()).startsWith("Better");
    assertThat(BROWSER.find(".versions").getText()).contains(member + " edited it", "title");
    get(ONE, "components", name).then().body("relations.ref", hasItem("resource:default/orders-db"));

    BROWSER.follow(BROWSER.link("Edit"));
    BROWSER.fill("removal", "confirmation", "something else");
    BROWSER.send("/removal");
    assertThat(BROWSER.find("#removal-confirmation-said").getText()).contains("Nothing was removed.");
    BROWSER.fill("removal", "confirmation", name);
    BROWSER.send("/removal");
    assertThat(BROWSER.find(".done").getText()).startsWith("It is removed.");
    get(ONE, "components", name).then().statusCode(404);
    BROWSER.open("/catalogue/components/" + name + "/history");
    assertThat(BROWSER.find("main").getText()).contains("It was removed.", member + " removed it");
    assertThat(BROWSER.complaints()).filteredOn(complaint -> !complaint.contains("422")).isEmpty();
  }

  @Test
  void whoIsSlowerSeesWhatTheOtherMade() {
    var name = thing("components", owner, Map.of("title", "Before"));
    BROWSER.open("/catalogue/components/" + name + "/edit");
    Things.edit("components", name, Map.of("lifecycle", "production", "owner", owner, "title", "Made by another")).then().statusCode(200);
    BROWSER.fill("edit", "title", "Made by me");
    BROWSER.send("/edit");
    assertThat(BROWSER.find("[role=alert]").getText()).contains("It was edited since you read it.");
    assertThat(BROWSER.find(".past-note").getText()).contains("Nothing was changed.", "Made by another");
    assertThat(BROWSER.find("#edit-title").getDomProperty("value")).isEqualTo("Made by me");
    BROWSER.send("/edit");
    get(ONE, "components", name).then().body("title", equalTo("Made by me"));
  }

  @Test
  void rowsAreAddedAsOneNeedsThem() {
    BROWSER.open("/enter/resource");
    var name = freshName();
    BROWSER.fill("resource", "name", name);
    for (int number = 0; number < 3; number++) {
      if (number == 2) {
        BROWSER.tabTo("Add a label");
        BROWSER.press(Keys.ENTER);
      }
      BROWSER.all("input[name=labelKey]").get(number).sendKeys("key" + number);
      BROWSER.all("input[name=labelValue]").get(number).sendKeys("value" + number);
    }
    BROWSER.send("/enter/resource");
    get(ONE, "resources", name).then().body("labels", equalTo(Map.of("key0", "value0", "key1", "value1", "key2", "value2")));
  }

  @Test
  void oneSeesItAsItWas() {
    var name = thing("systems", owner, Map.of("title", "The first"));
    Things.edit("systems", name, Map.of("title", "The second", "owner", owner)).then().statusCode(200);
    BROWSER.open("/catalogue/systems/" + name);
    assertThat(BROWSER.find("h1").getText()).isEqualTo("The second");
    BROWSER.follow(BROWSER.all(".versions a").get(1));
    assertThat(BROWSER.find("h1").getText()).isEqualTo("The first");
    assertThat(BROWSER.find(".past-note").getText()).startsWith("This is as it was");
    assertThat(BROWSER.all(".actions a[href$='/edit']")).isEmpty();
    BROWSER.open("/catalogue/systems/" + name + "?at=2001-01-01T00:00");
    assertThat(BROWSER.find(".past-note").getText()).startsWith("At that time it was not in the catalogue.");
  }

  @Test
  void othersLookOnly() {
    var name = thing("components", owner, Map.of());
    signIn(BROWSER, person("member"));
    BROWSER.open("/catalogue/components/" + name);
    assertThat(BROWSER.all(".actions a[href$='/edit']")).isEmpty();
    signIn(BROWSER, person("auditor"));
    BROWSER.open("/catalogue");
    assertThat(BROWSER.all(".actions a[href^='/enter']")).isEmpty();
    given().get("/catalogue/apis/" + Things.api(owner)).then().statusCode(404);
    given().get("/catalogue/planets/earth").then().statusCode(404);
  }

  @Test
  void theReportLeadsToWhatItCounts() {
    thing("components", owner, Map.of("dependsOn", List.of("resource:" + freshName())));
    BROWSER.open("/catalogue/ownership?owner=" + owner);
    assertThat(BROWSER.find("h1 + .lead").getText()).isEqualTo("Everything has an owner: 1 thing.");
    BROWSER.follow(BROWSER.find(".share[href*='list=dangling']"));
    assertThat(BROWSER.address()).contains("owner=" + owner);
    assertThat(BROWSER.find(".share[aria-current=true]").getText()).contains("references lead nowhere");
    assertThat(BROWSER.all("tbody tr")).hasSize(1);
    assertThat(BROWSER.link("As CSV").getDomAttribute("href")).contains("format=csv", "list=dangling", "owner=" + owner);
    given().queryParam("owner", "nobody-here").get("/catalogue/ownership").then().body(containsString("There is no team of this name."));
  }

  @Test
  void aTeamSeesItsRemit() {
    var needed = thing("resources", owner, Map.of());
    var other = team(Map.of("title", "The others"));
    thing("components", other, Map.of("title", "Theirs", "dependsOn", List.of("resource:" + needed)));
    thing("components", owner, Map.of("title", "Ours", "dependsOn", List.of("resource:" + freshName())));
    BROWSER.open("/teams/" + owner);
    BROWSER.follow(BROWSER.link("Our remit"));
    assertThat(BROWSER.find("h1 + .lead").getText()).isEqualTo("This team answers for 2 things; one other team needs some of it.");
    assertThat(BROWSER.find("section[aria-labelledby=needed]").getText()).contains("The others", "Theirs");
    assertThat(BROWSER.find("section[aria-labelledby=dangling]").getText()).contains("Ours", "is not in the catalogue");
    assertThat(BROWSER.find("section[aria-labelledby=gaps]").getText()).contains("no description", "no runbook");
  }

  @Test
  void anApiSaysWhoProvidesAndConsumesIt() {
    var api = Things.api(owner);
    thing("components", owner, Map.of("title", "The provider", "providesApis", List.of(api)));
    thing("components", owner, Map.of("title", "The consumer", "consumesApis", List.of(api)));
    BROWSER.open("/apis/" + api);
    assertThat(BROWSER.find("section[aria-labelledby=around]").getText()).contains("The provider", "The consumer", owner);
    BROWSER.follow(BROWSER.find("section[aria-labelledby=around]").findElement(By.linkText("Edit")));
    BROWSER.fill("edit", "tags", "public");
    BROWSER.send("/edit");
    assertThat(BROWSER.find("section[aria-labelledby=around]").getText()).contains("public");
    BROWSER.follow(BROWSER.link("Changes"));
    assertThat(BROWSER.find("main").getText()).contains(member + " edited it");
  }

  @Test
  void pagesAreForEverybodyAndFitEveryWidth() {
    var long1 = "n".repeat(63);
    var name = thing("components", owner, Map.of("title", "A title of eighty characters, as somebody may write it who has a lot to say of it.",
        "description", "word ".repeat(60), "dependsOn", List.of("resource:" + long1, "component:" + freshName()), "labels", Map.of("l".repeat(63), "v".repeat(63)),
        "links", List.of(Map.of("url", "https://example.org/" + "x".repeat(200)))));
    var addresses = List.of("/catalogue", "/catalogue?q=nothing-like-that", "/catalogue/components/" + name, "/catalogue/components/" + name + "/history",
        "/catalogue/components/" + name + "/edit", "/enter/component", "/catalogue/ownership", "/catalogue/ownership?list=dangling", "/teams/" + owner + "/remit");
    for (var address : addresses) {
      BROWSER.size(1440, 900);
      for (var theme : List.of("light", "dark")) {
        BROWSER.open(address);
        BROWSER.script("localStorage.setItem('remit.theme', '" + theme + "')");
        BROWSER.open(address);
        BROWSER.script("document.querySelectorAll('details').forEach(folded => folded.open = true)");
        assertThat(Accessibility.violations(BROWSER)).as("%s in %s", address, theme).isEmpty();
      }
      BROWSER.size(390, 844);
      assertThat(Accessibility.violations(BROWSER)).as("%s on a phone", address).isEmpty();
      assertThat(BROWSER.script("return document.documentElement.scrollWidth <= innerWidth")).as("%s fits a phone", address).isEqualTo(true);
      assertThat(BROWSER.complaints()).as(address).isEmpty();
    }
    assertThat(BROWSER.find("nav.side a[href='/teams']").getDomAttribute("aria-current")).isEqualTo("page");
  }

  private static void await(String summary) {
    var end = System.nanoTime() + PATIENCE.toNanos();
    while (!BROWSER.find("#summary").getText().equals(summary)) {
      assertThat(System.nanoTime()).as(summary).isLessThan(end);
      LockSupport.parkNanos(PAUSE.toNanos());
    }
  }
}
