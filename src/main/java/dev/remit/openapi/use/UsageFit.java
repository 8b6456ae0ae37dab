package dev.remit.openapi.use;

import dev.remit.openapi.AnswerUse;
import dev.remit.openapi.BodyUse;
import dev.remit.openapi.Document;
import dev.remit.openapi.Fit;
import dev.remit.openapi.OperationUse;
import dev.remit.openapi.ParameterUse;
import dev.remit.openapi.Usage;
import dev.remit.openapi.diff.Entered;
import dev.remit.openapi.diff.HeadersDiff;
import dev.remit.openapi.diff.Located;
import dev.remit.openapi.diff.Operation;
import dev.remit.openapi.diff.ParametersDiff;
import dev.remit.openapi.message.Contract;
import dev.remit.openapi.tree.BooleanNode;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** Holds against a contract what a consumer says it uses. */
public final class UsageFit {

  private final Contract contract;
  private final InPlace inPlace;

  public UsageFit(Document document) {
    this.contract = new Contract(document);
    this.inPlace = new InPlace(contract.side());
  }

  /** The usage in the words of the contract, and what of it the contract does not meet. */
  public Fit of(Usage usage) {
    var findings = Findings.none();
    if (usage.operations() == null) {
      return new Fit(usage, List.of());
    }
    var uses = new ArrayList<OperationUse>();
    usage.operations().forEach(use -> uses.add(operation(use, findings)));
    return new Fit(new Usage(uses), findings.all());
  }

  private OperationUse operation(OperationUse use, Findings all) {
    var operation = contract.operation(use.operation());
    if (operation == null) {
      all.of(use.operation()).breaking("operation-not-in-contract", "operation", use.operation() + " is used, and the contract has no such operation.",
          contract.side().root().at("paths"));
      return use;
    }
    var label = use.operation().startsWith(Operation.WEBHOOK) ? use.operation() : operation.label();
    var findings = all.of(label);
    parameters(operation, use, findings);
    body(operation, use, findings);
    answers(operation, use, findings);
    return new OperationUse(label, use.parameters(), use.sends(), use.reads(), use.samples());
  }

  private void parameters(Operation operation, OperationUse use, Findings findings) {
    if (use.parameters() == null) {
      return;
    }
    var declared = contract.parameters(operation);
    for (var sent : use.parameters()) {
      if (declared.stream().noneMatch(each -> sent.equals(parameter(each))) && !(sent.in().equals("header") && Headers.COMMON.contains(sent.name()))) {
        findings.risky("parameter-not-in-contract", sent.in() + " parameter " + sent.name(), "A parameter is sent of which the contract says nothing.", operation.node());
      }
    }
    declared.stream().filter(each -> ParametersDiff.isRequired(each.value()) && !parameter(each).in().equals("path") && !use.parameters().contains(parameter(each)))
        .forEach(each -> findings.breaking("required-parameter-not-sent", parameter(each).in() + " parameter " + parameter(each).name(),
            "A parameter that the contract demands is not sent.", each.value()));
  }

  private static ParameterUse parameter(Entered entered) {
    return new ParameterUse(String.valueOf(entered.value().text("in")), String.valueOf(entered.value().text("name")));
  }

  private void body(Operation operation, OperationUse use, Findings findings) {
    var body = contract.body(operation);
    if (use.sends() == null) {
      return;
    }
    if (use.sends().members().isEmpty()) {
      if (body != null && body.value().flag("required")) {
        findings.breaking("required-request-body-not-sent", "request body", "No body is sent, and the contract demands one.", body.value());
      }
    } else if (body == null) {
      findings.risky("request-body-not-in-contract", "request body", "A body is sent of which the contract says nothing.", operation.node());
    } else {
      content(body.value(), use.sends(), "request body", findings, "request-media-type-not-in-contract");
    }
  }

  private void answers(Operation operation, OperationUse use, Findings findings) {
    for (var answer : use.reads() == null ? List.<AnswerUse>of() : use.reads()) {
      var spoken = contract.answers(operation, answer.status());
      if (spoken.isEmpty()) {
        findings.breaking("status-not-in-contract", answer.status(), "An answer " + answer.status() + " is counted on, and the contract has none.",
            operation.node().at("responses"));
      } else {
        headers(spoken.get(0).value(), answer, findings);
        content(spoken.get(0).value(), answer.body(), answer.status(), findings, "response-media-type-not-in-contract");
      }
    }
  }

  private void headers(Located response, AnswerUse answer, Findings findings) {
    var declared = HeadersDiff.byName(response.at("headers"), contract.side());
    answer.headers().stream().filter(name -> !declared.containsKey(name) && !Headers.COMMON.contains(name.toLowerCase(Locale.ROOT)))
        .forEach(name -> findings.breaking("response-header-not-in-contract", answer.status() + " header " + name,
            "A header is read that the contract does not have.", response));
  }

  private void content(Located holder, BodyUse use, String part, Findings findings, String typeRule) {
    var content = contract.content(holder);
    use.mediaTypes().stream().filter(type -> !content.isEmpty() && Contract.key(content.keySet(), type) == null)
        .forEach(type -> findings.breaking(typeRule, part, type + " is used, and the contract has " + String.join(", ", content.keySet()) + ".", holder.at("content")));
    var schemas = schemas(content, use);
    if (!use.members().isEmpty() && content.isEmpty() && !part.equals("request body")) {
      findings.breaking("response-body-not-in-contract", part, "A body is read, and the contract has none.", holder);
    } else if (!schemas.isEmpty()) {
      members(schemas, Wants.of(use.members()), Way.HERE, part, findings);
    }
  }

  // a body of an unknown media type may be any of them
  private List<Located> schemas(Map<String, Located> content, BodyUse use) {
    return content.entrySet().stream()
        .filter(each -> use.mediaTypes().isEmpty() || use.mediaTypes().stream().anyMatch(type -> each.getKey().equals(Contract.key(content.keySet(), type))))
        .map(each -> each.getValue().at("schema")).filter(java.util.Objects::nonNull).toList();
  }

  private void members(Collection<Located> schemas, Wants wants, Way way, String part, Findings findings) {
    var governing = inPlace.all(schemas);
    wants.steps().forEach((step, below) -> {
      var next = switch (step.kind()) {
        case MEMBER -> inPlace.member(governing, step.name());
        case ANY -> inPlace.anyMember(governing);
        case ITEM -> inPlace.item(governing);
      };
      var declared = next.stream().filter(each -> !(each.node() instanceof BooleanNode)).toList();
      if (declared.isEmpty()) {
        undeclared(governing, way.to(step), part, findings);
      } else {
        members(declared, below, way.to(step), part, findings);
      }
    });
  }

  private static void undeclared(List<Located> governing, Way way, String part, Findings findings) {
    var schema = governing.isEmpty() ? null : InPlace.speaker(governing);
    if (part.equals("request body")) {
      findings.risky("request-member-not-in-contract", part + ": " + way, "`" + way + "` is sent, of which the contract says nothing.", schema);
    } else {
      findings.breaking("response-member-not-in-contract", part + ": " + way, "`" + way + "` is read, which the contract does not declare.", schema);
    }
  }
}
