package dev.remit.openapi.diff;

import dev.remit.openapi.RuleDescription;
import dev.remit.openapi.RuleExample;
import dev.remit.openapi.Rules;
import dev.remit.openapi.Severity;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;

/** What {@code docs/rules.md} has to say. */
final class RulesPage {

  static final String COMMAND = "mvn test -Dtest=RulesPageTest -Dremit.write=true";

  private final StringBuilder page = new StringBuilder();

  private RulesPage() {}

  static String written() {
    var rules = new RulesPage();
    rules.head();
    rules.table();
    Rules.all().forEach(rules::rule);
    rules.page.append("\n---\n\nThis page comes out of the code. After a change of the rules, their texts or examples: `")
        .append(COMMAND).append("`.\n");
    return rules.page.toString();
  }

  private void head() {
    try (var head = RulesPage.class.getResourceAsStream("/rules/head.md")) {
      page.append(new String(head.readAllBytes(), StandardCharsets.UTF_8));
    } catch (IOException unreadable) {
      throw new UncheckedIOException(unreadable);
    }
  }

  private void table() {
    page.append("\n## All rules\n\n| rule | in requests | in answers |\n|---|---|---|\n");
    for (var rule : Rules.all()) {
      page.append("| [").append(rule.id()).append("](#").append(rule.id()).append(") | ")
          .append(rule.request()).append(" | ").append(rule.response()).append(" |\n");
    }
  }

  private void rule(RuleDescription rule) {
    page.append("\n### ").append(rule.id()).append("\n\n");
    if (rule.request() == rule.response() && rule.whyRequest().equals(rule.whyResponse())) {
      meaning("", rule.request(), rule.whyRequest());
    } else {
      meaning("In requests ", rule.request(), rule.whyRequest());
      meaning("In answers ", rule.response(), rule.whyResponse());
    }
    example(Rules.example(rule.id()));
    page.append("How to do better: ").append(rule.fix()).append('\n');
    if (rule.argument() != null) {
      page.append("\nWhere others judge otherwise: ").append(rule.argument()).append('\n');
    }
  }

  private void meaning(String where, Severity severity, String why) {
    page.append(where).append("**").append(severity).append("**: ").append(why).append("\n\n");
  }

  private void example(RuleExample example) {
    page.append("```yaml\n# ").append(frame(example)).append(", before\n").append(example.before())
        .append("# after\n").append(example.after()).append("```\n\n");
    if (example.beside() != null) {
      page.append("Here beside `").append(example.beside()).append("`.\n\n");
    }
  }

  private static String frame(RuleExample example) {
    return switch (example.frame()) {
      case "schema" -> "schema";
      case "operation" -> "members of an operation";
      default -> "members of the document";
    };
  }
}
