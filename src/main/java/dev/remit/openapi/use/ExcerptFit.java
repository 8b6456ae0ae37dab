package dev.remit.openapi.use;

import dev.remit.openapi.AnswerUse;
import dev.remit.openapi.BodyUse;
import dev.remit.openapi.Change;
import dev.remit.openapi.Diff;
import dev.remit.openapi.Document;
import dev.remit.openapi.Fit;
import dev.remit.openapi.OperationUse;
import dev.remit.openapi.ParameterUse;
import dev.remit.openapi.Severity;
import dev.remit.openapi.Unmet;
import dev.remit.openapi.Usage;
import dev.remit.openapi.diff.HeadersDiff;
import dev.remit.openapi.diff.Located;
import dev.remit.openapi.diff.Operation;
import dev.remit.openapi.message.Contract;
import java.util.ArrayList;
import java.util.List;

/**
 * Holds an excerpt against a contract: a document that has what a consumer uses and nothing else. Whether the contract
 * may take the place of the excerpt is what the comparison of two documents tells.
 */
public final class ExcerptFit {

  private final Document document;
  private final Contract contract;

  public ExcerptFit(Document document) {
    this.document = document;
    this.contract = new Contract(document);
  }

  /** What the excerpt uses, in the words of the contract, and what breaks when the contract takes its place. */
  public Fit of(Document excerpt) {
    var own = new Contract(excerpt);
    var members = new Members(own);
    var uses = own.paths().stream().map(operation -> use(own, members, operation)).toList();
    var unmet = Diff.between(excerpt, document).stream()
        .filter(change -> change.severity() == Severity.BREAKING && change.operation() != null && !isAboutAsking(change))
        .map(this::unmet).toList();
    return new Fit(new Usage(uses), unmet);
  }

  // an excerpt leaves out how one is let in
  private static boolean isAboutAsking(Change change) {
    return change.rule().equals("security-tightened");
  }

  private Unmet unmet(Change change) {
    return new Unmet(change.rule(), change.severity(), label(String.valueOf(change.operation())), change.place(), change.why(), change.pointerAfter());
  }

  private String label(String operation) {
    var known = contract.operation(operation);
    return known == null || operation.startsWith(Operation.WEBHOOK) ? operation : known.label();
  }

  private OperationUse use(Contract own, Members members, Operation operation) {
    var parameters = own.parameters(operation).stream().map(each -> new ParameterUse(String.valueOf(each.value().text("in")), String.valueOf(each.value().text("name"))))
        .filter(each -> !each.in().equals("path")).toList();
    var body = own.body(operation);
    var reads = new ArrayList<AnswerUse>();
    var responses = operation.node().at("responses");
    for (var status : responses == null ? List.<String>of() : responses.keys()) {
      if (!status.startsWith("x-")) {
        own.answers(operation, status).stream().limit(1).forEach(each -> reads.add(new AnswerUse(status, body(own, members, each.value()),
            List.copyOf(HeadersDiff.byName(each.value().at("headers"), own.side()).keySet()))));
      }
    }
    return new OperationUse(label(operation.label()), parameters, body == null ? BodyUse.NONE : body(own, members, body.value()), reads, List.of());
  }

  private static BodyUse body(Contract own, Members members, Located holder) {
    var content = own.content(holder);
    var named = content.values().stream().flatMap(media -> members.of(media.at("schema")).stream()).toList();
    return content.isEmpty() ? BodyUse.NONE : new BodyUse(List.copyOf(content.keySet()), named);
  }
}
