package dev.remit.catalogue.boundary;

import static io.restassured.RestAssured.given;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import dev.remit.testing.OverHttp;
import dev.remit.testing.browser.Accessibility;
import dev.remit.testing.browser.Browser;
import java.util.List;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.openqa.selenium.By;
import org.openqa.selenium.Keys;
import org.openqa.selenium.WebElement;

/** How somebody finds out, in a browser, what depends on what and what a failure touches. */
class GraphPagesIT extends OverHttp {

  private static final String AROUND = "/catalogue/graph?focus=component:default/picture-orders&depth=3";
  private static final String MANY = "/catalogue/graph?system=picture-many";
  private static final String FAILURE = "/catalogue/resources/picture-db/impact";

  private static final String SHOP = """
      apiVersion: backstage.io/v1alpha1
      kind: Group
      metadata: {name: picture-shop}
      spec: {type: team, children: [], profile: {displayName: The shop, email: shop@picture.example}}
      ---
      apiVersion: backstage.io/v1alpha1
      kind: Group
      metadata: {name: picture-stock}
      spec: {type: team, children: [], profile: {displayName: The stock, email: stock@picture.example}}
      ---
      apiVersion: backstage.io/v1alpha1
      kind: Component
      metadata: {name: picture-site, title: Picture Site}
      spec: {type: website, lifecycle: production, owner: picture-shop, consumesApis: [picture-api], dependsOn: ["resource:picture-gone"]}
      ---
      apiVersion: backstage.io/v1alpha1
      kind: Component
      metadata:
        name: picture-orders
        title: Picture Orders
        links: [{url: "https://picture.example/run", title: Runbook, type: runbook}]
      spec: {type: service, lifecycle: deprecated, owner: picture-stock, providesApis: [picture-api], dependsOn: ["resource:picture-db"]}
      ---
      apiVersion: backstage.io/v1alpha1
      kind: API
      metadata: {name: picture-api, title: Picture API}
      spec: {type: grpc, lifecycle: production, owner: picture-stock, definition: none}
      ---
      apiVersion: backstage.io/v1alpha1
      kind: Resource
      metadata: {name: picture-db, title: Picture Database}
      spec: {type: database, owner: picture-stock}
      ---
      apiVersion: backstage.io/v1alpha1
      kind: Component
      metadata: {name: picture-hostile, title: "<script>alert(1)</script>'\\"&#{7*7}"}
      spec: {type: service, lifecycle: experimental, owner: picture-shop, dependsOn: ["component:picture-site"]}
      ---
      apiVersion: backstage.io/v1alpha1
      kind: System
      metadata: {name: picture-many}
      spec: {owner: picture-shop}
      """;

  @RegisterExtension
  static final Browser BROWSER = new Browser();

  @BeforeAll
  static void enterAShop() {
    var documents = new StringBuilder(SHOP);
    for (int thing = 0; thing < 80; thing++) {
      documents.append("""
          ---
          apiVersion: backstage.io/v1alpha1
          kind: Component
          metadata: {name: picture-part-%d, title: A part with a long title number %d}
          spec: {type: job, lifecycle: production, owner: %s, system: picture-many, dependsOn: ["component:picture-part-%d"]}
          """.formatted(thing, thing, thing % 2 == 0 ? "picture-shop" : "picture-stock", (thing + 7) % 80));
    }
    given().contentType("application/yaml").body(documents.toString().getBytes(UTF_8)).post("/api/v1/catalogue/imports").then().statusCode(200);
  }

  @BeforeEach
  void onADesk() {
    BROWSER.complaints();
    BROWSER.size(1440, 1000);
  }

  @Test
  void thePictureAndTheListSayTheSame() {
    BROWSER.open(AROUND);

    assertThat(BROWSER.find("h1").getText()).isEqualTo("Around Picture Orders");
    assertThat(refs(".thing")).containsExactlyInAnyOrderElementsOf(refs(".same tr[data-ref]"))
        .contains("component:default/picture-site", "api:default/picture-api", "resource:default/picture-db");
    assertThat(row("api:default/picture-api").getText()).contains("is provided by Picture Orders", "is used by Picture Site");
    assertThat(BROWSER.all(".line[data-from='api:default/picture-api'][data-to='component:default/picture-orders'].providesApi")).hasSize(1);
    assertThat(thing("component:default/picture-orders").getDomAttribute("aria-current")).isEqualTo("true");
  }

  @Test
  void eachThingIsALinkToItsPage() {
    BROWSER.open(AROUND);

    assertThat(thing("component:default/picture-orders").getDomAttribute("href")).isEqualTo("/catalogue/components/picture-orders");
    assertThat(thing("api:default/picture-api").getDomAttribute("href")).isEqualTo("/apis/picture-api");
  }

  @Test
  void whatIsNotInTheCatalogueIsDashed() {
    BROWSER.open("/catalogue/graph?focus=component:default/picture-site&depth=1");

    var gone = thing("resource:default/picture-gone");
    assertThat(gone.getDomAttribute("aria-label")).isEqualTo("picture-gone, resource, not in the catalogue");
    assertThat(gone.findElement(By.cssSelector(".box")).getCssValue("stroke-dasharray")).isNotEqualTo("none");
    assertThat(thing("component:default/picture-site").findElement(By.cssSelector(".box")).getCssValue("stroke-dasharray")).isEqualTo("none");
  }

  @Test
  void aThingThatIsChosenStandsOutWithWhatItIsTiedTo() {
    BROWSER.open(AROUND);
    choose("api:default/picture-api");

    assertThat(BROWSER.find("#chosen").getText()).contains("Picture API", "API, picture-stock, production", "is used by Picture Site");
    assertThat(refs(".thing.lit")).contains("component:default/picture-site", "component:default/picture-orders")
        .doesNotContain("resource:default/picture-db");
    assertThat(thing("resource:default/picture-db").getCssValue("opacity")).isNotEqualTo("1");
    assertThat(BROWSER.address()).endsWith("#api%3Adefault%2Fpicture-api");

    BROWSER.find("#chosen button").click();
    assertThat(BROWSER.find("#chosen").isDisplayed()).isFalse();
    assertThat(BROWSER.address()).doesNotContain("#");
  }

  @Test
  void theAddressOfAChosenThingChoosesIt() {
    BROWSER.open(AROUND + "#api%3Adefault%2Fpicture-api");

    assertThat(BROWSER.find("#chosen").getText()).contains("Picture API");
    BROWSER.follow(BROWSER.find("#chosen a[href='/catalogue/apis/picture-api/impact']"));
    assertThat(BROWSER.find("h1").getText()).isEqualTo("If Picture API fails");
  }

  @Test
  void everythingIsReachedByKeyboard() {
    BROWSER.open(AROUND);
    focus("[data-zoom=fit]");
    BROWSER.press(Keys.TAB);
    assertThat(focused()).isEqualTo("component:default/picture-orders");

    BROWSER.press(Keys.ARROW_RIGHT);
    assertThat(focused()).isEqualTo("resource:default/picture-db");
    BROWSER.press(Keys.ARROW_LEFT, Keys.ARROW_LEFT);
    assertThat(focused()).isEqualTo("api:default/picture-api");
    BROWSER.press(Keys.ENTER);
    assertThat(BROWSER.script("return document.activeElement.closest('#chosen h3').textContent")).isEqualTo("Picture API");

    BROWSER.press(Keys.ESCAPE);
    assertThat(focused()).isEqualTo("api:default/picture-api");
    BROWSER.press("-");
    assertThat(scale()).isLessThan(100);
    BROWSER.press("+", "+");
    assertThat(scale()).isGreaterThan(100);
  }

  @Test
  void thePictureIsMadeLargerAndSmaller() {
    BROWSER.open(MANY);
    int whole = scale();
    BROWSER.find("[data-zoom=in]").click();
    assertThat(scale()).isGreaterThan(whole);
    BROWSER.find("[data-zoom=fit]").click();
    assertThat(BROWSER.script("const sheet = document.querySelector('.sheet'); return sheet.scrollHeight <= sheet.clientHeight && sheet.scrollWidth <= sheet.clientWidth"))
        .isEqualTo(true);

    int fit = scale();
    wheel(false);
    assertThat(scale()).isEqualTo(fit);
    wheel(true);
    assertThat(scale()).isGreaterThan(fit);
  }

  @Test
  void thePictureIsSearched() {
    BROWSER.open(MANY);
    BROWSER.find("#spot").sendKeys("number 17");
    assertThat(BROWSER.find("#spotted").getText()).isEqualTo("1 of 80");
    assertThat(refs(".thing.hit")).containsExactly("component:default/picture-part-17");

    BROWSER.find("#spot").sendKeys(Keys.ENTER);
    assertThat(focused()).isEqualTo("component:default/picture-part-17");
    assertThat(BROWSER.find("#chosen").getText()).contains("number 17");

    BROWSER.find("#spot").sendKeys("nothing-like-that");
    assertThat(BROWSER.find("#spotted").getText()).isEqualTo("0 of 80");
  }

  @Test
  void coloursAreForTeamsOrLifecycles() {
    BROWSER.open(AROUND);
    var band = By.cssSelector(".band");
    var orders = thing("component:default/picture-orders").findElement(band).getCssValue("fill");
    assertThat(thing("resource:default/picture-db").findElement(band).getCssValue("fill")).isEqualTo(orders);
    assertThat(BROWSER.find(".legend").getText()).contains("picture-stock").doesNotContain("experimental");

    BROWSER.find("a[data-colour=lifecycle]").click();
    assertThat(thing("component:default/picture-orders").findElement(band).getCssValue("fill")).isNotEqualTo(orders);
    assertThat(BROWSER.find(".legend").getText()).contains("experimental").doesNotContain("picture-stock");
    assertThat(BROWSER.address()).contains("colour=lifecycle");
    assertThat(thing("component:default/picture-orders").getText()).contains("deprecated");

    BROWSER.open(AROUND + "&colour=lifecycle");
    assertThat(BROWSER.find(".filters a[aria-current=true]").getText()).isEqualTo("By lifecycle");
  }

  @Test
  void manyThingsStandInFramesAndCanBeRead() {
    BROWSER.open(MANY);

    assertThat(BROWSER.all(".frame text")).extracting(WebElement::getText).containsExactlyInAnyOrder("picture-shop", "picture-stock");
    assertThat((Number) BROWSER.script("return 12 * document.querySelector('.thing .box').getBoundingClientRect().width / 176"))
        .as("pixels of a name's letters").extracting(Number::doubleValue).matches(pixels -> pixels >= 9);
    assertThat(refs(".thing")).hasSize(80);
  }

  @Test
  void aPartIsShownByKindAndOwner() {
    BROWSER.open(MANY + "&owner=picture-shop&kind=component&group=none");

    assertThat(refs(".thing")).hasSize(40);
    assertThat(BROWSER.all(".frame")).isEmpty();
    BROWSER.open("/catalogue/graph?owner=no-such-team");
    assertThat(BROWSER.find(".empty h2").getText()).isEqualTo("Nothing like that is in the catalogue");
  }

  @Test
  void aFailureSaysFirstWhomToCall() {
    BROWSER.open(FAILURE);

    assertThat(BROWSER.find("h1").getText()).isEqualTo("If Picture Database fails");
    assertThat(BROWSER.find(".answer").getText()).isEqualTo("4 things of 2 teams are touched. Call these teams.");
    assertThat(BROWSER.all(".whom tbody tr")).extracting(row -> row.findElement(By.tagName("th")).getText())
        .containsExactly("The shop", "The stock");
    assertThat(BROWSER.all(".whom a[href^='mailto:']")).extracting(link -> link.getDomAttribute("href"))
        .containsExactly("mailto:shop@picture.example", "mailto:stock@picture.example");
    assertThat(BROWSER.all(".ring h3")).extracting(WebElement::getText).containsExactly(
        "One step away, 1 thing", "2 steps away, 1 thing", "3 steps away, 1 thing", "4 steps away, 1 thing");
    assertThat(row("component:default/picture-site").getText())
        .contains("is needed by Picture Orders", "provides Picture API", "is used by Picture Site");
    assertThat(refs(".thing")).hasSize(5);
  }

  @Test
  void aFailureIsFollowedAsFarAsOneLikes() {
    BROWSER.open(FAILURE + "?depth=1");
    assertThat(BROWSER.find(".answer").getText()).startsWith("1 thing of 1 team is touched.");

    BROWSER.follow(BROWSER.link("What it needs"));
    assertThat(BROWSER.find("h1").getText()).isEqualTo("What Picture Database needs");
    assertThat(BROWSER.find(".answer").getText()).startsWith("It needs nothing else that the catalogue knows of.");
    assertThat(BROWSER.address()).contains("direction=upstream").contains("depth=1");
    assertThat(BROWSER.all("#drawing")).isEmpty();
  }

  @Test
  void whatSomethingNeedsIsToldWithItsRunbook() {
    BROWSER.open("/catalogue/components/picture-orders/impact?direction=upstream");

    assertThat(BROWSER.find(".answer").getText()).startsWith("1 thing of 1 team is needed.");
    assertThat(BROWSER.link("Runbook").getDomAttribute("href")).isEqualTo("https://picture.example/run");
    assertThat(BROWSER.find(".facts").getText()).contains("picture-stock", "stock@picture.example");
  }

  @Test
  void aTeamAnswersForItself() {
    BROWSER.open("/catalogue/teams/picture-stock/impact?depth=2");

    assertThat(BROWSER.find("h1").getText()).isEqualTo("If what The stock owns fails");
    assertThat(BROWSER.find(".facts").getText()).contains("stock@picture.example").doesNotContain("Nobody");
  }

  @Test
  void hostileTextStaysText() {
    BROWSER.open("/catalogue/graph?focus=component:default/picture-hostile");

    assertThat(BROWSER.find("h1").getText()).isEqualTo("Around <script>alert(1)</script>'\"&#{7*7}");
    choose("component:default/picture-hostile");
    assertThat(BROWSER.find("#chosen h3").getText()).isEqualTo("<script>alert(1)</script>'\"&#{7*7}");
    assertThat(BROWSER.complaints()).isEmpty();
  }

  @ParameterizedTest
  @CsvSource({
    "/catalogue/graph?focus=component:default/no-such-thing, 404", "/catalogue/graph?focus=nonsense, 422",
    "/catalogue/graph?focus=component:default/picture-site&depth=0, 422", "/catalogue/graph?depth=deep, 422",
    "/catalogue/graph?colour=pink, 422", "/catalogue/graph?group=size, 422", "/catalogue/graph?kind=planet, 422",
    "/catalogue/components/no-such-thing/impact, 404", "/catalogue/planets/picture-site/impact, 404",
    "/catalogue/components/picture-site/impact?direction=sideways, 422", "/catalogue/components/picture-site/impact?depth=51, 422",
    "/catalogue/components/picture-site/impact?at=yesterday, 422"
  })
  void whatCannotBeShownIsRefused(String address, int status) {
    given().accept("text/html").get(address).then().statusCode(status);
  }

  @ParameterizedTest
  @ValueSource(strings = {
    AROUND, AROUND + "#api%3Adefault%2Fpicture-api", MANY, FAILURE, FAILURE + "?direction=upstream",
    "/catalogue/graph?owner=no-such-team", "/catalogue/teams/picture-stock/impact"
  })
  void pageIsAccessibleAndFitsEveryWidth(String address) {
    for (var theme : List.of("light", "dark")) {
      BROWSER.open(address);
      BROWSER.script("localStorage.setItem('remit.theme', '" + theme + "')");
      BROWSER.open(address);
      assertThat(Accessibility.violations(BROWSER)).as("%s in %s", address, theme).isEmpty();
    }
    BROWSER.size(390, 844);
    assertThat(Accessibility.violations(BROWSER)).as("%s on a phone", address).isEmpty();
    assertThat(BROWSER.script("return document.documentElement.scrollWidth <= innerWidth")).as("%s fits a phone", address).isEqualTo(true);
    assertThat(BROWSER.complaints()).as("what the browser complained of").isEmpty();
  }

  @Test
  void onAPhoneTheWordsComeFirst() {
    BROWSER.size(390, 844);
    BROWSER.open(AROUND);

    assertThat(BROWSER.find(".same").getRect().getY()).isLessThan(BROWSER.find("#drawing").getRect().getY());
  }

  private static List<String> refs(String selector) {
    return BROWSER.all(selector).stream().map(element -> element.getDomAttribute("data-ref")).toList();
  }

  private static WebElement thing(String ref) {
    return BROWSER.find(".thing[data-ref='" + ref + "']");
  }

  private static void choose(String ref) {
    thing(ref).findElement(By.cssSelector(".name")).click();
  }

  private static WebElement row(String ref) {
    return BROWSER.find(".same tr[data-ref='" + ref + "']");
  }

  private static void focus(String selector) {
    BROWSER.script("document.querySelector('" + selector + "').focus()");
  }

  private static Object focused() {
    return BROWSER.script("return document.activeElement.dataset.ref");
  }

  private static int scale() {
    return Integer.parseInt(BROWSER.find("#scale").getText().replace(" %", ""));
  }

  private static void wheel(boolean held) {
    BROWSER.script("document.querySelector('.sheet').dispatchEvent(new WheelEvent('wheel', { deltaY: -100, ctrlKey: " + held + ", cancelable: true }))");
  }
}
