package dev.remit.testing.browser;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;

/** What axe-core finds wrong with the page that a browser shows, by WCAG 2.2 A and AA. */
public final class Accessibility {

  private static final String AXE = read("/axe.min.js");
  private static final String RUN = """
      const done = arguments[arguments.length - 1];
      axe.run({ runOnly: ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa'] }).then(result => done(result.violations
          .filter(found => ['serious', 'critical'].includes(found.impact))
          .flatMap(found => found.nodes.map(node => found.id + ': ' + found.help + ': ' + node.html))));
      """;

  private Accessibility() {}

  /** Each serious or critical violation: the rule and the element that breaks it. */
  public static List<?> violations(Browser browser) {
    browser.script(AXE);
    return (List<?>) browser.driver().executeAsyncScript(RUN);
  }

  private static String read(String resource) {
    try (var file = Accessibility.class.getResourceAsStream(resource)) {
      return new String(file.readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException unreadable) {
      throw new UncheckedIOException(unreadable);
    }
  }
}
