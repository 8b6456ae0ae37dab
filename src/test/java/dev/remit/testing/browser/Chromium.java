package dev.remit.testing.browser;

import dev.remit.testing.Bootstrap;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Comparator;
import java.util.Map;
import org.junit.jupiter.api.extension.AfterAllCallback;
import org.junit.jupiter.api.extension.BeforeAllCallback;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.openqa.selenium.Dimension;
import org.openqa.selenium.chrome.ChromeDriver;
import org.openqa.selenium.chrome.ChromeDriverService;
import org.openqa.selenium.chrome.ChromeOptions;
import org.opentest4j.TestAbortedException;

/**
 * One Chromium with an empty profile for the tests of a class; it comes with the bootstrap token until it is told otherwise. Without one on the machine they are skipped, and say so
 * loudly; where {@code CI} is set they fail, because there somebody promised that there is one.
 */
public class Chromium implements BeforeAllCallback, AfterAllCallback {

  private static final System.Logger LOG = System.getLogger(Chromium.class.getName());
  static final Duration PATIENCE = Duration.ofSeconds(10);
  private static final Dimension DESKTOP = new Dimension(1440, 900);

  private ChromeDriver driver;
  private Path profile;

  @Override
  public void beforeAll(ExtensionContext context) throws IOException {
    var installed = InstalledChromium.find();
    if (installed.isEmpty()) {
      giveUp(context.getDisplayName() + " needs chromium and chromedriver on the PATH; there are none");
    }
    profile = Files.createTempDirectory("remit-chromium");
    driver = new ChromeDriver(service(installed.get()), options(installed.get()));
    driver.manage().window().setSize(DESKTOP);
    driver.manage().timeouts().implicitlyWait(PATIENCE);
    driver.executeCdpCommand("Network.enable", Map.of());
    send(Map.of("Authorization", Bootstrap.AUTHORIZATION));
  }

  @Override
  public void afterAll(ExtensionContext context) throws IOException {
    if (driver != null) {
      driver.quit();
      delete();
    }
  }

  /** From now on it is a browser like any other, in which nobody is signed in. */
  public void comeAsNobody() {
    send(Map.of());
  }

  private void send(Map<String, String> headers) {
    driver.executeCdpCommand("Network.setExtraHTTPHeaders", Map.of("headers", headers));
  }

  public ChromeDriver driver() {
    return driver;
  }

  private static void giveUp(String reason) {
    if (System.getenv("CI") != null) {
      throw new AssertionError(reason);
    }
    LOG.log(System.Logger.Level.WARNING, "SKIPPED: {0}", reason);
    throw new TestAbortedException(reason);
  }

  private static ChromeDriverService service(InstalledChromium installed) {
    return new ChromeDriverService.Builder().usingDriverExecutable(installed.driver().toFile()).usingAnyFreePort().build();
  }

  private ChromeOptions options(InstalledChromium installed) {
    return new ChromeOptions()
        .setBinary(installed.browser().toFile())
        .addArguments("--headless", "--no-sandbox", "--disable-gpu", "--disable-quic", "--no-first-run", "--force-prefers-reduced-motion",
            "--disable-background-networking", "--disable-component-update", "--disable-sync",
            "--user-data-dir=" + profile);
  }

  private void delete() throws IOException {
    try (var files = Files.walk(profile)) {
      files.sorted(Comparator.reverseOrder()).forEach(file -> file.toFile().delete());
    }
  }
}
