package dev.remit.openapi.diff;

import dev.remit.openapi.Direction;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Properties;
import org.jspecify.annotations.Nullable;

/** The sentences that explain a rule: why it has its severity in each direction, and how to do better. */
final class RuleTexts {

  private static final Properties TEXTS = load();

  private RuleTexts() {}

  static String why(Rule rule, Direction direction) {
    var directed = rule.id() + (direction == Direction.RESPONSE ? ".response" : ".request");
    return TEXTS.getProperty(directed, TEXTS.getProperty(rule.id() + ".why", ""));
  }

  static String fix(Rule rule) {
    return TEXTS.getProperty(rule.id() + ".fix", "");
  }

  /** Why other tools' answer was not taken; null where there is nothing to argue. */
  static @Nullable String argument(Rule rule) {
    return TEXTS.getProperty(rule.id() + ".argument");
  }

  /** What is said beside the reason where the old document calls the operation a draft or alpha. */
  static String unsettled() {
    return TEXTS.getProperty("unsettled", "");
  }

  private static Properties load() {
    var texts = new Properties();
    try (var in = RuleTexts.class.getResourceAsStream("rules.properties")) {
      if (in == null) {
        throw new IllegalStateException("rules.properties is missing beside " + RuleTexts.class);
      }
      texts.load(new InputStreamReader(in, StandardCharsets.UTF_8));
      return texts;
    } catch (IOException unreadable) {
      throw new UncheckedIOException(unreadable);
    }
  }
}
