package dev.remit.identity.boundary;

import static org.assertj.core.api.Assertions.assertThat;

import dev.remit.testing.OverHttp;
import dev.remit.testing.browser.Accessibility;
import dev.remit.testing.browser.Browser;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** Somebody signs in with a browser, looks after their account, and leaves. */
class AccountPageIT extends OverHttp {

  @RegisterExtension
  static final Browser BROWSER = new Browser();

  @BeforeAll
  static void comeAsNobody() {
    BROWSER.comeAsNobody();
  }

  @Test
  void fromTheDoorToTheAccountAndOut() {
    var name = SignInIT.person();
    BROWSER.open("/account");
    assertThat(BROWSER.address()).contains("/sign-in?to=%2Faccount");
    assertSound();
    fill("door", name, "wrong");
    assertThat(BROWSER.find("[role=alert]").getText()).contains("do not fit");
    assertSound();
    fill("door", name, "sea otters hold hands");
    assertThat(BROWSER.find("h1").getText()).isEqualTo("Your account");
    assertThat(BROWSER.find(".self").getText()).isEqualTo(name);
    assertSound();
    BROWSER.follow(BROWSER.link("Add a second factor"));
    assertThat(BROWSER.find(".qr svg path").getDomAttribute("d")).startsWith("M4 4h1v1h-1z");
    assertSound();
    BROWSER.follow(BROWSER.find("form[action='/sign-out'] button"));
    assertThat(BROWSER.find("[role=status].done").getText()).isEqualTo("You are signed out.");
    assertSound();
  }

  private static void fill(String form, String name, String password) {
    var field = BROWSER.find("#" + form + "-name");
    field.clear();
    field.sendKeys(name);
    BROWSER.find("#" + form + "-password").sendKeys(password);
    BROWSER.follow(BROWSER.find("main form button"));
  }

  private static void assertSound() {
    assertThat(Accessibility.violations(BROWSER)).isEmpty();
    assertThat(BROWSER.complaints()).filteredOn(complaint -> !complaint.contains("401")).isEmpty();
  }
}
