package dev.remit.consumers.control;

import dev.remit.consumers.ConsumptionView;
import dev.remit.consumers.UsageDepth;
import dev.remit.consumers.entity.Consumption;
import dev.remit.consumers.entity.Word;
import dev.remit.openapi.Fit;
import dev.remit.openapi.Limits;
import dev.remit.openapi.Severity;
import dev.remit.openapi.Unmet;
import dev.remit.openapi.Usage;
import dev.remit.platform.id.Sha256;
import jakarta.json.Json;
import jakarta.json.JsonObject;
import java.io.StringReader;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Usages as they are stored and as they are shown. */
final class Words {

  /** Of more that is unmet the first are kept. */
  private static final int MOST_UNMET = 1_000;
  /** What was stored once is read again, however large the limit makes it. */
  private static final Limits STORED = new Limits(64 * 1024 * 1024, Limits.DEEPEST, 16_000_000, 0);

  private Words() {}

  static Word of(String contractVersion, Fit fit) {
    var usage = fit.usage().toJson();
    var unmet = Json.createArrayBuilder();
    fit.unmet().stream().limit(MOST_UNMET).map(Words::json).forEach(unmet::add);
    return new Word(contractVersion, depth(fit.usage()), fit.usage().operations() == null ? 0 : fit.usage().operations().size(), fit.unmet().size(),
        Sha256.of(usage), usage, unmet.build().toString());
  }

  private static UsageDepth depth(Usage usage) {
    return usage.operations() == null ? UsageDepth.API
        : usage.operations().stream().allMatch(use -> use.parameters() == null && use.sends() == null && use.reads() == null)
            ? UsageDepth.OPERATIONS : UsageDepth.FIELDS;
  }

  private static JsonObject json(Unmet unmet) {
    var object = Json.createObjectBuilder().add("rule", unmet.rule()).add("severity", unmet.severity().name())
        .add("operation", unmet.operation()).add("place", unmet.place()).add("detail", unmet.detail());
    return (unmet.pointer() == null ? object : object.add("pointer", unmet.pointer())).build();
  }

  /** @param json as it is stored */
  static Usage usage(String json) {
    return Usage.read(json.getBytes(StandardCharsets.UTF_8), STORED);
  }

  private static List<Unmet> unmet(Consumption consumption) {
    try (var reader = Json.createReader(new StringReader(consumption.word().unmet()))) {
      return reader.readArray().getValuesAs(JsonObject.class).stream().map(Words::unmet).toList();
    }
  }

  private static Unmet unmet(JsonObject json) {
    return new Unmet(json.getString("rule"), Severity.valueOf(json.getString("severity")), json.getString("operation"), json.getString("place"),
        json.getString("detail"), json.getString("pointer", null));
  }

  /** As it stands in a list. */
  static ConsumptionView listed(Brief one) {
    return view(one, null, null, null);
  }

  static ConsumptionView whole(Consumption one, @Nullable List<String> skipped) {
    return view(brief(one), unmet(one), usage(one.word().usage()).withoutSamples(), skipped);
  }

  /** The same without its text. */
  static Brief brief(Consumption one) {
    return new Brief(one.id(), one.user(), one.contractVersion(), one.depth(), one.operations(), one.unmetCount(), one.digest(), one.by(), one.at());
  }

  private static ConsumptionView view(Brief one, @Nullable List<Unmet> unmet, @Nullable Usage usage, @Nullable List<String> skipped) {
    return new ConsumptionView(one.user().name(), one.user().version(), one.contractVersion(), one.source(), one.depth(), one.operations(),
        one.unmetCount(), unmet, usage, skipped, one.by(), one.at());
  }
}
