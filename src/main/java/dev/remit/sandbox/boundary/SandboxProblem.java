package dev.remit.sandbox.boundary;

import dev.remit.openapi.MockAnswer;
import dev.remit.openapi.Violation;
import dev.remit.platform.rest.JsonConfiguration;
import dev.remit.platform.rest.ProblemBody;
import dev.remit.sandbox.BrokenClause;
import dev.remit.sandbox.control.Mocked;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * What a mock says in words of ours (RFC 9457).
 *
 * @param errors the clauses that are broken; absent when the detail says all
 */
public record SandboxProblem(
    String type, String title, int status, @Nullable String detail, String instance, String code, @Nullable List<BrokenClause> errors) {

  static byte[] of(MockAnswer answer, Mocked mocked, String root) {
    var refusal = Objects.requireNonNull(answer.refusal());
    var problem = ProblemBody.of(answer.status(), refusal.code(), refusal.detail());
    var clauses = clauses(answer.why().violations(), mocked, root);
    return JsonConfiguration.binding().toJson(new SandboxProblem(problem.type(), problem.title(), problem.status(), problem.detail(), problem.instance(),
        problem.code(), clauses.isEmpty() ? null : clauses)).getBytes(StandardCharsets.UTF_8);
  }

  /** Violations with the address where the clause is read. */
  static List<BrokenClause> clauses(List<Violation> violations, Mocked mocked, String root) {
    var contract = Mocked.contract(root, mocked.version());
    return violations.stream().map(each -> new BrokenClause(each.place().name().toLowerCase(Locale.ROOT).replace('_', '-'), each.name(), each.rule(),
        each.detail(), each.clause(), contract + "#" + each.clause())).toList();
  }
}
