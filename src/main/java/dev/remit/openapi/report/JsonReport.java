package dev.remit.openapi.report;

import dev.remit.openapi.Change;
import dev.remit.openapi.Outcome;
import dev.remit.openapi.Severity;
import dev.remit.openapi.Source;
import dev.remit.openapi.Summary;
import dev.remit.openapi.Witness;
import java.io.IOException;
import org.jspecify.annotations.Nullable;

/** For programs: members are called as in the answers of the HTTP interface, and those without a value are absent. */
final class JsonReport {

  private JsonReport() {}

  static void write(Outcome outcome, Appendable out) throws IOException {
    try (var json = new Json(out)) {
      json.object();
      source("before", outcome.before(), json);
      source("after", outcome.after(), json);
      var summary = outcome.summary();
      var worst = summary.worst();
      json.member("severity", worst == null ? null : worst.name());
      counts(summary, json);
      json.array("changes");
      for (var change : outcome.shown()) {
        change(change, json);
      }
      json.end().end();
    }
  }

  private static void source(String name, Source source, Json json) throws IOException {
    json.object(name).member("name", source.name()).member("title", source.title())
        .member("version", source.version()).end();
  }

  private static void counts(Summary summary, Json json) throws IOException {
    json.object("counts");
    for (Severity severity : Words.GRAVEST_FIRST) {
      json.member(severity.word(), summary.of(severity));
    }
    json.end();
  }

  private static void change(Change change, Json json) throws IOException {
    json.object().member("rule", change.rule()).member("severity", change.severity().name())
        .flag("sourceBreaking", change.sourceBreaking()).member("direction", change.direction().name())
        .member("operation", change.operation()).member("place", change.place())
        .member("pointerBefore", change.pointerBefore()).member("pointerAfter", change.pointerAfter())
        .member("before", change.before()).member("after", change.after())
        .member("why", change.why()).member("fix", change.fix()).member("fingerprint", change.fingerprint());
    json.array("uses");
    for (var use : change.uses()) {
      json.object().member("operation", use.operation()).member("place", use.place()).end();
    }
    json.end();
    witness(change.witness(), json);
    json.end();
  }

  private static void witness(@Nullable Witness witness, Json json) throws IOException {
    if (witness != null) {
      json.object("witness").member("accepted", witness.accepted().name()).member("operation", witness.operation())
          .member("part", witness.part())
          .member("value", witness.value()).member("message", witness.message()).end();
    }
  }
}
