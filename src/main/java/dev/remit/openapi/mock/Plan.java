package dev.remit.openapi.mock;

import dev.remit.openapi.Document;
import dev.remit.openapi.RateLimit;
import dev.remit.openapi.diff.Operation;
import dev.remit.openapi.message.Contract;
import dev.remit.openapi.message.RequestRules;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/** One operation, ready to be called: what its requests have to be, and the answers it declares. */
final class Plan {

  private static final String DEFAULT = "default";

  private final Operation operation;
  private final RequestRules rules;
  private final Map<String, AnswerPlan> answers = new TreeMap<>();
  private final @Nullable RateLimit limit;

  Plan(Contract contract, Document document, Operation operation) {
    this.operation = operation;
    this.rules = new RequestRules(contract, document, operation);
    var responses = operation.node().at("responses");
    for (var status : responses == null ? List.<String>of() : responses.keys()) {
      var response = contract.side().follow(responses, status);
      if (response != null && !status.startsWith("x-")) {
        answers.put(status.toUpperCase(Locale.ROOT), new AnswerPlan(contract, response));
      }
    }
    var byDefault = answers.remove(DEFAULT.toUpperCase(Locale.ROOT));
    if (byDefault != null) {
      answers.put(DEFAULT, byDefault);
    }
    this.limit = DeclaredLimit.of(operation.node(), answers.values().stream().map(AnswerPlan::headers).toList());
  }

  @Nullable RateLimit limit() {
    return limit;
  }

  Operation operation() {
    return operation;
  }

  RequestRules rules() {
    return rules;
  }

  /**
   * An answer with the status it is given.
   *
   * @param key under which the document has it; empty if it has none at all
   */
  record Choice(int status, String key, AnswerPlan answer) {}

  /** What the document says of a status: itself, its range, or the default; null if nothing. */
  @Nullable Choice of(int status) {
    for (var key : List.of(String.valueOf(status), status / 100 + "XX", DEFAULT)) {
      var answer = answers.get(key);
      if (answer != null) {
        return new Choice(status, key, answer);
      }
    }
    return null;
  }

  /** The same without the default, which speaks for everything. */
  @Nullable Choice named(int status) {
    var choice = of(status);
    return choice == null || choice.key.equals(DEFAULT) ? null : choice;
  }

  /**
   * What an operation answers when all is well: the lowest status of success, a range of them, the default; where none of these is
   * declared the lowest of all. Null if nothing is declared but failures of the server, which nobody asks for.
   */
  @Nullable Choice usual() {
    return answers.keySet().stream().filter(key -> key.startsWith("2")).findFirst().or(() -> answers.keySet().stream().filter(DEFAULT::equals).findFirst())
        .or(() -> answers.keySet().stream().filter(key -> key.compareTo("5") < 0).findFirst()).map(this::chosen).orElse(null);
  }

  private Choice chosen(String key) {
    int status = key.equals(DEFAULT) ? 200 : key.endsWith("XX") ? (key.charAt(0) - '0') * 100 : Integer.parseInt(key);
    return new Choice(status, key, Objects.requireNonNull(answers.get(key)));
  }

  boolean isDeprecated() {
    return operation.node().flag("deprecated");
  }

  @Nullable String sunset() {
    return operation.node().text("x-sunset");
  }
}
