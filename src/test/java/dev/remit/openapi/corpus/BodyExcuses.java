package dev.remit.openapi.corpus;

import dev.remit.contracts.proof.Ruling;
import dev.remit.openapi.Direction;
import dev.remit.openapi.diff.Located;
import dev.remit.openapi.diff.Side;
import dev.remit.openapi.message.Contract;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Why a body of JSON need not be accepted by the second validator: nothing satisfies its schema, or the validator demands more than the
 * specification, which is proved by giving it the same body with what it demands.
 */
final class BodyExcuses {

  /** What the validator demands more, and a text that it takes instead. */
  private static final Map<String, String> MORE = Map.of(
      // RFC 3339, appendix A, has no fractions in durations; those who write ISO 8601 do
      "\"(P[0-9]+DT[0-9]+H[0-9]+M[0-9]+)\\.[0-9]+S\"", "\"$1S\"",
      // in no registry of formats; the document's own example
      "\"123-456-7890\"", "\"+12125550100\"");

  private final Contract contract;
  private final Unsatisfiable unsatisfiable;
  private final ValueJudge judge;

  BodyExcuses(Contract contract, ValueJudge judge) {
    this.contract = contract;
    this.unsatisfiable = new Unsatisfiable(contract.side(), Direction.RESPONSE);
    this.judge = judge;
  }

  /** Null if there is no reason. */
  @Nullable String of(String text, Located schema, Ruling ruling) {
    if (ruling.outcome() == Ruling.Outcome.UNCHECKED) {
      return "beyond the second validator: " + ruling.reason();
    }
    if (unsatisfiable.is(schema)) {
      return "nothing satisfies the schema";
    }
    if (isOnlyTold(schema)) {
      return "alternatives that differ in a format that the second validator does not know";
    }
    var instead = text;
    for (var more : MORE.entrySet()) {
      instead = instead.replaceAll(more.getKey(), more.getValue());
    }
    return !instead.equals(text) && judge.on(instead, schema.pointer().toString(), Direction.RESPONSE).outcome() == Ruling.Outcome.CONFIRMED
        ? "a format that the second validator demands and no registry has" : null;
  }

  /** Whether nothing would satisfy the schema if base64 were no demand: it is one in OpenAPI 3.0, and the validator does not know it. */
  private boolean isOnlyTold(Located schema) {
    var document = contract.side().root().node().toJson();
    var without = document.replace("\"format\":\"byte\"", "\"x-format\":\"byte\"");
    if (without.equals(document)) {
      return false;
    }
    var side = new Side(Library.read(without.getBytes(StandardCharsets.UTF_8)));
    var same = schema.pointer().in(side.root().node());
    return same != null && new Unsatisfiable(side, Direction.RESPONSE).is(new Located(same, schema.pointer()));
  }
}
