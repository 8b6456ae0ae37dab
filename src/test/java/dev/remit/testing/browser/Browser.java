package dev.remit.testing.browser;

import io.restassured.RestAssured;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.locks.LockSupport;
import java.util.logging.Level;
import org.openqa.selenium.By;
import org.openqa.selenium.Dimension;
import org.openqa.selenium.Keys;
import org.openqa.selenium.WebDriverException;
import org.openqa.selenium.WebElement;
import org.openqa.selenium.interactions.Actions;
import org.openqa.selenium.logging.LogType;

/** What somebody does with a browser who looks at Remit's pages. */
public final class Browser extends Chromium {

  private static final int MOST_TABS = 60;
  private static final Duration PAUSE = Duration.ofMillis(20);

  /** Loads the page anew, even when the address differs from the present one in its fragment only. */
  public void open(String address) {
    driver().get("about:blank");
    driver().get(RestAssured.baseURI + ":" + RestAssured.port + address);
  }

  public String address() {
    return driver().getCurrentUrl();
  }

  public void size(int width, int height) {
    driver().manage().window().setSize(new Dimension(width, height));
  }

  public WebElement find(String selector) {
    return driver().findElement(By.cssSelector(selector));
  }

  public List<WebElement> all(String selector) {
    return driver().findElements(By.cssSelector(selector));
  }

  /** A link in the content of the page. */
  public WebElement link(String words) {
    return find("main").findElement(By.linkText(words));
  }

  /** Types into a field of one of our forms, in place of what it says. */
  public void fill(String form, String field, String text) {
    var input = find("#" + form + "-" + field);
    input.clear();
    input.sendKeys(text);
  }

  /** Sends the only form of the page that goes there, and waits for what comes. */
  public void send(String address) {
    follow(find("main form[action$='" + address + "'] button:not([type=button])"));
  }

  /** Clicks what leads to another page and waits until that page stands, so that nothing is read from the one it leaves. */
  public void follow(WebElement way) {
    leave(way::click);
  }

  /** Types into whatever has the focus, ending with what leads to another page, and waits until that page stands. */
  public void pressAndFollow(CharSequence... keys) {
    leave(() -> press(keys));
  }

  private void leave(Runnable act) {
    script("window.leftBehind = true");
    act.run();
    var end = System.nanoTime() + PATIENCE.toNanos();
    while (!arrived()) {
      if (System.nanoTime() > end) {
        throw new AssertionError("The page that was asked for does not come");
      }
      LockSupport.parkNanos(PAUSE.toNanos());
    }
  }

  private boolean arrived() {
    try {
      return Boolean.TRUE.equals(script("return !window.leftBehind && document.readyState === 'complete'"));
    } catch (WebDriverException betweenTwoPages) {
      return false;
    }
  }

  public Object script(String text) {
    return driver().executeScript(text);
  }

  /** Types into whatever has the focus. */
  public void press(CharSequence... keys) {
    new Actions(driver()).sendKeys(keys).perform();
  }

  /** Goes on with the tab key until what has the focus says this. */
  public void tabTo(String words) {
    for (int presses = 0; presses < MOST_TABS; presses++) {
      press(Keys.TAB);
      var focused = driver().switchTo().activeElement();
      if (focused.getText().contains(words) || words.equals(focused.getDomAttribute("placeholder"))) {
        return;
      }
    }
    throw new AssertionError("The tab key never reaches " + words);
  }

  /** What the browser complained of since the last call: blocked scripts and styles, failures, missing files. */
  public List<String> complaints() {
    return driver().manage().logs().get(LogType.BROWSER).getAll().stream()
        .filter(entry -> entry.getLevel().intValue() >= Level.WARNING.intValue())
        .map(entry -> entry.getMessage())
        .toList();
  }
}
