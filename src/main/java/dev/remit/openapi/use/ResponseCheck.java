package dev.remit.openapi.use;

import dev.remit.openapi.Direction;
import dev.remit.openapi.diff.HeadersDiff;
import dev.remit.openapi.diff.Located;
import dev.remit.openapi.diff.Operation;
import dev.remit.openapi.message.Contract;
import dev.remit.openapi.value.Answer;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** Whether a contract promises an answer that somebody counts on. */
final class ResponseCheck {

  private final Contract contract;
  private final Written written;
  private final Promise promise;

  ResponseCheck(Contract contract) {
    this.contract = contract;
    this.written = new Written(contract);
    this.promise = new Promise(contract);
  }

  void check(Interaction interaction, Operation operation, Findings findings) {
    var status = String.valueOf(interaction.status());
    var answers = contract.answers(operation, status);
    if (answers.isEmpty()) {
      findings.breaking("status-not-in-contract", status, "\"" + interaction.name() + "\" counts on an answer " + status
          + ", which the contract does not have.", operation.node().at("responses"));
      return;
    }
    var answer = answers.get(0).value();
    var responses = operation.node().at("responses");
    if (responses != null && !responses.has(status) && !responses.has(status.charAt(0) + "XX") && !responses.has(status.charAt(0) + "xx")) {
      findings.risky("status-by-default-only", status, "\"" + interaction.name() + "\" counts on an answer " + status
          + ", of which the contract speaks only by its default.", answer);
    }
    accept(interaction, answer, status, findings);
    headers(interaction, answer, status, findings);
    body(interaction, answer, status, findings);
  }

  private void accept(Interaction interaction, Located answer, String status, Findings findings) {
    var content = contract.content(answer);
    var accepted = interaction.request().headers().getOrDefault("accept", List.of()).stream().flatMap(each -> Arrays.stream(each.split(",")))
        .map(each -> each.split(";")[0].strip().toLowerCase(Locale.ROOT)).filter(each -> !each.isEmpty()).toList();
    if (!accepted.isEmpty() && !content.isEmpty() && content.keySet().stream().noneMatch(key -> accepted.stream().anyMatch(range -> meets(range, key, content)))) {
      findings.breaking("accept-not-in-contract", status, "\"" + interaction.name() + "\" accepts " + String.join(", ", accepted)
          + ", and the contract answers " + String.join(", ", content.keySet()) + ".", answer.at("content"));
    }
  }

  private static boolean meets(String range, String key, Map<String, Located> content) {
    return range.equals("*/*") || range.endsWith("/*") && key.startsWith(range.substring(0, range.length() - 1))
        || Contract.key(content.keySet(), range) != null;
  }

  private void headers(Interaction interaction, Located answer, String status, Findings findings) {
    var declared = HeadersDiff.byName(answer.at("headers"), contract.side());
    interaction.response().headers().forEach((name, values) -> {
      var header = declared.get(name);
      var place = status + " header " + name;
      if (header != null && written.accepts(header.value(), values, Direction.RESPONSE) == Answer.NO) {
        findings.breaking("response-header-not-promised", place, "\"" + interaction.name() + "\" counts on '" + String.join(", ", values)
            + "', which the contract excludes.", header.value());
      } else if (header == null && !Headers.COMMON.contains(name)) {
        findings.breaking("response-header-not-in-contract", place, "\"" + interaction.name() + "\" counts on a header that the contract does not have.", answer);
      }
    });
  }

  private void body(Interaction interaction, Located answer, String status, Findings findings) {
    var response = interaction.response();
    if (!response.hasBody()) {
      return;
    }
    var content = contract.content(answer);
    if (content.isEmpty()) {
      findings.breaking("response-body-not-in-contract", status, "\"" + interaction.name() + "\" counts on a body, and the contract has none.", answer);
      return;
    }
    var media = BodyCheck.media(content, response.mediaType());
    if (media == null && response.mediaType() != null) {
      findings.breaking("response-media-type-not-in-contract", status, "\"" + interaction.name() + "\" counts on " + response.mediaType()
          + ", and the contract answers " + String.join(", ", content.keySet()) + ".", answer.at("content"));
    } else if (media != null && media.has("schema") && response.json() != null) {
      promise.check(interaction, java.util.Objects.requireNonNull(media.at("schema")), status, findings);
    }
  }
}
