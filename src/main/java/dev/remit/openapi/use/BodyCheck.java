package dev.remit.openapi.use;

import dev.remit.openapi.Direction;
import dev.remit.openapi.diff.Located;
import dev.remit.openapi.diff.Operation;
import dev.remit.openapi.message.Contract;
import dev.remit.openapi.value.Answer;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Whether a contract lets a body be sent. */
final class BodyCheck {

  private static final String PLACE = "request body";

  private final Contract contract;
  private final Blame blame;

  BodyCheck(Contract contract) {
    this.contract = contract;
    this.blame = new Blame(contract);
  }

  void request(Interaction interaction, Operation operation, Findings findings) {
    var entered = contract.body(operation);
    var body = entered == null ? null : entered.value();
    if (!interaction.request().hasBody()) {
      if (body != null && body.flag("required")) {
        findings.breaking("required-request-body-not-sent", PLACE, "\"" + interaction.name() + "\" sends no body, which the contract demands.", body);
      }
    } else if (body == null) {
      findings.risky("request-body-not-in-contract", PLACE, "\"" + interaction.name() + "\" sends a body of which the contract says nothing.", operation.node());
    } else {
      content(interaction, body, findings);
    }
  }

  private void content(Interaction interaction, Located body, Findings findings) {
    var content = contract.content(body);
    var media = media(content, interaction.request().mediaType());
    if (media != null) {
      value(interaction, media.at("schema"), findings);
    } else if (interaction.request().mediaType() != null && !content.isEmpty()) {
      findings.breaking("request-media-type-not-in-contract", PLACE, "\"" + interaction.name() + "\" sends " + interaction.request().mediaType()
          + ", and the contract takes " + String.join(", ", content.keySet()) + ".", body.at("content"));
    }
  }

  /** What speaks for a media type; where none is told, the only one, or JSON among several. */
  static @Nullable Located media(Map<String, Located> content, @Nullable String mediaType) {
    var key = mediaType != null ? Contract.key(content.keySet(), mediaType)
        : content.size() == 1 ? content.keySet().iterator().next() : Contract.key(content.keySet(), "application/json");
    return key == null ? null : content.get(key);
  }

  private void value(Interaction interaction, @Nullable Located schema, Findings findings) {
    var json = interaction.request().json();
    if (schema != null && json != null && contract.side().evaluator().accepts(schema.node(), json, Direction.REQUEST) == Answer.NO) {
      var culprit = blame.request(schema, json);
      var element = culprit.way().steps().isEmpty() ? PLACE : PLACE + ": " + culprit.way();
      findings.breaking("request-body-refused", element, "\"" + interaction.name() + "\" sends a body that the contract does not allow: " + culprit.reason(), culprit.schema());
    }
  }
}
