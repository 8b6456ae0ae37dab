package dev.remit.testing.browser;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * The Chromium of this machine and its driver; nothing is ever downloaded.
 *
 * @param browser the browser's executable
 * @param driver the driver's
 */
record InstalledChromium(Path browser, Path driver) {

  private static final List<String> BROWSERS = List.of("chromium", "chromium-browser", "google-chrome", "chrome");
  private static final List<String> DRIVERS = List.of("chromedriver");

  static Optional<InstalledChromium> find() {
    return executable(BROWSERS).flatMap(browser -> executable(DRIVERS).map(driver -> new InstalledChromium(browser, driver)));
  }

  private static Optional<Path> executable(List<String> names) {
    return Stream.of(System.getenv("PATH").split(":"))
        .map(Path::of)
        .flatMap(directory -> names.stream().map(directory::resolve))
        .filter(Files::isExecutable)
        .findFirst();
  }
}
