package dev.remit.contracts.boundary;

import static org.assertj.core.api.Assertions.assertThat;

import dev.remit.testing.OverHttp;
import dev.remit.testing.browser.Accessibility;
import dev.remit.testing.browser.Browser;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.openqa.selenium.By;
import org.openqa.selenium.Keys;

/** How somebody finds out, in a browser, what a version broke. */
class ChangesPageIT extends OverHttp {

  private static final String API = "journey-api";
  private static final String CHANGES = "/apis/" + API + "/versions/2.0.0/changes";

  @RegisterExtension
  static final Browser BROWSER = new Browser();

  @BeforeAll
  static void publishTwoVersions() {
    PublishedApis.api(API, "Journey");
    PublishedApis.version(API, PublishedApis.demo("products-api/1.1.0.yaml"));
    PublishedApis.version(API, PublishedApis.demo("products-api/2.0.0.json"));
  }

  @BeforeEach
  void onADesk() {
    BROWSER.complaints();
    BROWSER.size(1440, 900);
  }

  @Test
  void searchLeadsFromTheFirstPageToOneChange() {
    BROWSER.open("/");
    BROWSER.pressAndFollow("/", "journey", Keys.ENTER);
    BROWSER.follow(BROWSER.link("Journey"));
    BROWSER.follow(BROWSER.link("2.0.0"));
    BROWSER.follow(BROWSER.link("See the changes"));
    assertThat(BROWSER.find("h1").getText()).startsWith("2.0.0 breaks 1.1.0");

    BROWSER.follow(BROWSER.find(".filters a.breaking"));
    BROWSER.find(".filters a.breaking[aria-current=true]");
    assertThat(BROWSER.all(".change")).allSatisfy(change -> assertThat(change.getText()).startsWith("BREAKING"));

    var change = BROWSER.find(".change");
    change.findElement(By.tagName("summary")).click();
    assertThat(change.getText()).contains("Before", "After", "Why", "How to fix", "Pointer");
    var fingerprint = change.getDomAttribute("id");
    change.findElement(By.cssSelector("a.self")).click();
    BROWSER.find("details[id='" + fingerprint + "'][open]");
    assertThat(BROWSER.address()).contains("since=1.1.0").endsWith("#" + fingerprint);
  }

  @Test
  void everythingIsReachedByKeyboard() {
    BROWSER.open("/");
    BROWSER.pressAndFollow("/", "journey", Keys.ENTER);
    BROWSER.find("th a[href='/apis/" + API + "']");
    BROWSER.tabTo("Journey");
    BROWSER.pressAndFollow(Keys.ENTER);
    BROWSER.find(".timeline");
    BROWSER.tabTo("2.0.0 breaks 1.1.0");
    BROWSER.pressAndFollow(Keys.ENTER);
    BROWSER.find(".filters");
    BROWSER.tabTo("Risky");
    BROWSER.pressAndFollow(Keys.ENTER);
    BROWSER.find(".filters a.risky[aria-current=true]");
    BROWSER.tabTo("Rule, place or operation");
    BROWSER.pressAndFollow("depth", Keys.ENTER);
    BROWSER.find("#within[value=depth]");
    assertThat(BROWSER.address()).contains("severity=RISKY").contains("q=depth");
    BROWSER.tabTo("RISKY");
    BROWSER.press(Keys.SPACE);
    BROWSER.find(".change[open]");
  }

  @Test
  void addressOfAChangeOpensItWhateverIsFiltered() {
    BROWSER.open(CHANGES + "?severity=BREAKING");
    var fingerprint = BROWSER.find(".change").getDomAttribute("id");

    BROWSER.open(CHANGES + "?severity=EDITORIAL#" + fingerprint);

    BROWSER.find("details[id='" + fingerprint + "'][open]");
  }

  @Test
  void twoDocumentsAreComparedAndNotKept(@TempDir Path folder) throws IOException {
    BROWSER.open("/comparisons");
    choose("before", Files.write(folder.resolve("1.yaml"), PublishedApis.demo("orders-api/1.1.0.yaml")));
    choose("after", Files.write(folder.resolve("2.yaml"), PublishedApis.demo("orders-api/1.2.0.yaml")));
    BROWSER.follow(BROWSER.find(".documents button"));

    assertThat(BROWSER.find("main .change").getText()).isNotEmpty();
    assertThat(BROWSER.find("h1").getText()).startsWith("The second document breaks the first");
    assertThat(Accessibility.violations(BROWSER)).isEmpty();
  }

  @Test
  void refusedDocumentIsToldByItsPlace(@TempDir Path folder) throws IOException {
    BROWSER.open("/comparisons");
    choose("before", Files.writeString(folder.resolve("1.yaml"), "openapi: 3.0.3\ninfo: []\n"));
    choose("after", Files.write(folder.resolve("2.yaml"), PublishedApis.demo("orders-api/1.2.0.yaml")));
    BROWSER.follow(BROWSER.find(".documents button"));

    assertThat(BROWSER.find(".refusal").getText()).contains("/before/info", "line 2");
    assertThat(Accessibility.violations(BROWSER)).isEmpty();
  }

  @Test
  void themeIsRemembered() {
    BROWSER.open("/");
    BROWSER.find("#theme").click();
    var chosen = BROWSER.find("html").getDomAttribute("data-theme");

    BROWSER.open("/apis");

    assertThat(BROWSER.find("html").getDomAttribute("data-theme")).isEqualTo(chosen).isIn("light", "dark");
  }

  @ParameterizedTest
  @ValueSource(strings = {
    "/", "/apis", "/apis?q=journey", "/apis?q=nothing-like-that", "/apis/" + API, "/apis/" + API + "/versions/2.0.0", CHANGES,
    CHANGES + "?q=nothing-like-that", "/comparisons", "/apis/" + API + "/versions/1.1.0/changes", "/apis/unknown"
  })
  void pageIsAccessibleAndFitsEveryWidth(String address) {
    for (var theme : List.of("light", "dark")) {
      BROWSER.open(address);
      BROWSER.script("localStorage.setItem('remit.theme', '" + theme + "')");
      BROWSER.open(address);
      BROWSER.script("document.querySelectorAll('details').forEach(change => change.open = true)");
      assertThat(Accessibility.violations(BROWSER)).as("%s in %s", address, theme).isEmpty();
    }
    BROWSER.size(390, 844);
    assertThat(Accessibility.violations(BROWSER)).as("%s on a phone", address).isEmpty();
    assertThat(BROWSER.script("return document.documentElement.scrollWidth <= innerWidth")).as("%s fits a phone", address).isEqualTo(true);
    assertThat(BROWSER.complaints())
        .as("what the browser complained of")
        .filteredOn(complaint -> complaint.contains("/assets/") || !complaint.contains("404 (Not Found)"))
        .isEmpty();
  }

  private static void choose(String part, Path document) {
    BROWSER.find("input[name=" + part + "]").sendKeys(document.toString());
  }
}
