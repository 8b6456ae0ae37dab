package dev.remit.openapi.report;

import dev.remit.openapi.Change;
import dev.remit.openapi.Diff;
import dev.remit.openapi.Outcome;
import dev.remit.openapi.Party;
import dev.remit.openapi.Reads;
import dev.remit.openapi.ReportFormat;
import dev.remit.openapi.Severity;
import dev.remit.openapi.Source;
import dev.remit.openapi.Witness;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.EnumSet;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Documents whose every text tries to be markup, a command, or another line. */
final class Hostile {

  /** JSON's way of writing them, so that both documents can hold them. */
  static final String TEXT = "a|b `c``d``` <script>alert(1)</script> ]]> &amp; %0A::error::x \\r\\n\\n# h *i* @team #1 "
      + "\\u0007\\u001b[31m\\u202e\\uffff </details></code> ${x} #{y}";

  private static final String DOCUMENT = """
      {"openapi": "3.1.0", "info": {"title": "%1$s", "version": "%2$s"},
       "paths": {"/%1$s": {"get": {"parameters": [{"name": "%1$s", "in": "query", "schema": %3$s}],
         "responses": {"200": {"description": "%1$s",
           "content": {"application/json": {"schema": {"type": "object", "properties": {"%1$s": {"type": "string"}}}}}}}},
         "%4$s": {"responses": {"204": {"description": "Done"}}}}}}
      """;

  private Hostile() {}

  static Outcome outcome() {
    return outcome(EnumSet.allOf(Severity.class), Severity.BREAKING);
  }

  static Outcome outcome(EnumSet<Severity> severities, @Nullable Severity threshold) {
    var before = Reads.read(DOCUMENT.formatted(TEXT, "1.0.0", "{\"enum\": [\"" + TEXT + "\", \"b\"]}", "put"));
    var after = Reads.read(DOCUMENT.formatted(TEXT, "2.0.0`|", "{\"enum\": [\"b\"]}", "post"));
    var changes = Diff.between(before, after).stream().map(Hostile::witnessed).toList();
    return new Outcome(new Source("old,<1>:%.json", before), new Source("dir/new 2%.json", after), changes, severities,
        threshold);
  }

  static Outcome nothing() {
    var document = Reads.read(DOCUMENT.formatted("a", "1.0.0", "{}", "put"));
    return new Outcome(new Source("a.json", document), new Source("b.json", document), List.of(),
        EnumSet.allOf(Severity.class), Severity.BREAKING);
  }

  static String write(ReportFormat format, Outcome outcome) {
    var text = new StringBuilder();
    try {
      format.write(outcome, text);
    } catch (IOException impossible) {
      throw new UncheckedIOException(impossible);
    }
    return text.toString();
  }

  // a witness as a stranger's document could make it
  private static Change witnessed(Change change) {
    var said = change.before() == null ? "null" : change.before();
    var witness = change.severity() == Severity.BREAKING
        ? new Witness(Party.BEFORE, Words.operation(change.operation()), "query parameter " + said, said, "GET /a?b=" + said + " HTTP/1.1\r\nHost: a\r\n\r\n")
        : null;
    return new Change(change.rule(), change.severity(), change.sourceBreaking(), change.direction(), change.operation(),
        change.place(), change.pointerBefore(), change.pointerAfter(), change.before(), change.after(), change.why(),
        change.fix(), change.fingerprint(), change.uses(), witness);
  }
}
