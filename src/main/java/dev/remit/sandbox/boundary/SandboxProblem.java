package dev.remit.sandbox.boundary;

import dev.remit.openapi.MockAnswer;
import dev.remit.openapi.Violation;
import dev.remit.platform.rest.Correlation;
import dev.remit.sandbox.BrokenClause;
import dev.remit.sandbox.control.Mocked;
import jakarta.json.Json;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.Objects;

/** What a mock says in words of ours, as a problem (RFC 9457) with the clauses that are broken. */
final class SandboxProblem {

  private SandboxProblem() {}

  static byte[] of(MockAnswer answer, Mocked mocked, String root) {
    var refusal = Objects.requireNonNull(answer.refusal());
    var words = refusal.code().replace('-', ' ');
    var body = Json.createObjectBuilder().add("type", "urn:remit:problem:" + refusal.code())
        .add("title", Character.toUpperCase(words.charAt(0)) + words.substring(1)).add("status", answer.status()).add("detail", refusal.detail())
        .add("instance", "urn:remit:correlation:" + Correlation.current()).add("code", refusal.code());
    var errors = Json.createArrayBuilder();
    clauses(answer.why().violations(), mocked, root).forEach(each -> errors.add(Json.createObjectBuilder().add("place", each.place()).add("name", each.name())
        .add("rule", each.rule()).add("detail", each.detail()).add("clause", each.clause()).add("href", each.href())));
    var whole = answer.why().violations().isEmpty() ? body : body.add("errors", errors);
    return whole.build().toString().getBytes(StandardCharsets.UTF_8);
  }

  /** Violations with the address where the clause is read. */
  static List<BrokenClause> clauses(List<Violation> violations, Mocked mocked, String root) {
    var contract = Mocked.contract(root, mocked.version());
    return violations.stream().map(each -> new BrokenClause(each.place().name().toLowerCase(Locale.ROOT).replace('_', '-'), each.name(), each.rule(),
        each.detail(), each.clause(), contract + "#" + each.clause())).toList();
  }
}
