package dev.remit.openapi.use;

import dev.remit.openapi.AnswerUse;
import dev.remit.openapi.BodyUse;
import dev.remit.openapi.Document;
import dev.remit.openapi.OperationUse;
import dev.remit.openapi.ParameterUse;
import dev.remit.openapi.Usage;
import dev.remit.openapi.UsedFields;
import dev.remit.openapi.diff.HeadersDiff;
import dev.remit.openapi.diff.Located;
import dev.remit.openapi.diff.Operation;
import dev.remit.openapi.message.Contract;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import java.util.stream.Stream;

/** Goes through all that a document describes and asks of each who uses it. */
public final class FieldUse {

  private final Contract contract;
  private final Members members;
  private final Map<String, List<Usage>> users;

  public FieldUse(Document document, Map<String, List<Usage>> users) {
    this.contract = new Contract(document);
    this.members = new Members(contract);
    this.users = users;
  }

  public List<UsedFields.Operation> all() {
    return contract.paths().stream().map(this::operation).toList();
  }

  private UsedFields.Operation operation(Operation operation) {
    var called = names(operation, use -> true);
    var fields = new ArrayList<UsedFields.Field>();
    parameters(operation, fields);
    var body = contract.body(operation);
    if (body != null) {
      members(body.value()).forEach(way -> fields.add(new UsedFields.Field(place("request body", way),
          names(operation, use -> use.sends() != null && touches(use.sends(), way)))));
    }
    answers(operation, fields);
    return new UsedFields.Operation(operation.label(), called, names(operation, FieldUse::isVague), fields);
  }

  private static boolean isVague(OperationUse use) {
    return use.parameters() == null || use.sends() == null || use.reads() == null;
  }

  private List<String> names(Operation operation, Predicate<OperationUse> wanted) {
    return users.entrySet().stream()
        .filter(each -> each.getValue().stream().flatMap(usage -> uses(usage).stream())
            .anyMatch(use -> contract.operation(use.operation()) == operation && wanted.test(use)))
        .map(Map.Entry::getKey).toList();
  }

  private static List<OperationUse> uses(Usage usage) {
    return usage.operations() == null ? List.of() : usage.operations();
  }

  private void parameters(Operation operation, List<UsedFields.Field> fields) {
    for (var parameter : contract.parameters(operation)) {
      var one = new ParameterUse(String.valueOf(parameter.value().text("in")), String.valueOf(parameter.value().text("name")));
      fields.add(new UsedFields.Field(one.in() + " parameter " + parameter.value().text("name"),
          names(operation, use -> one.in().equals("path") || use.parameters() != null && use.parameters().contains(one))));
    }
  }

  private void answers(Operation operation, List<UsedFields.Field> fields) {
    var responses = operation.node().at("responses");
    for (var status : responses == null ? List.<String>of() : responses.keys()) {
      for (var answer : status.startsWith("x-") ? List.<Located>of() : answer(operation, status)) {
        fields.add(new UsedFields.Field(status, names(operation, use -> reads(use, operation, answer).findAny().isPresent())));
        HeadersDiff.byName(answer.at("headers"), contract.side()).keySet().forEach(header -> fields.add(new UsedFields.Field(status + " header " + header,
            names(operation, use -> reads(use, operation, answer).anyMatch(each -> each.headers().contains(header))))));
        members(answer).forEach(way -> fields.add(new UsedFields.Field(place(status, way),
            names(operation, use -> reads(use, operation, answer).anyMatch(each -> touches(each.body(), way))))));
      }
    }
  }

  private List<Located> answer(Operation operation, String status) {
    return contract.answers(operation, status).stream().limit(1).map(each -> each.value()).toList();
  }

  private Stream<AnswerUse> reads(OperationUse use, Operation operation, Located answer) {
    return use.reads() == null ? Stream.empty() : use.reads().stream()
        .filter(each -> contract.answers(operation, each.status()).stream().anyMatch(spoken -> spoken.value().pointer().equals(answer.pointer())));
  }

  private static String place(String part, Way way) {
    return way.steps().isEmpty() ? part : part + ": " + way;
  }

  // without members of its own a body is told by its status, or as the body
  private List<Way> members(Located holder) {
    var found = new LinkedHashSet<String>();
    contract.content(holder).values().forEach(media -> found.addAll(members.of(media.at("schema"))));
    return found.stream().map(Way::parse).filter(way -> !way.steps().isEmpty()).toList();
  }

  private static boolean touches(BodyUse use, Way way) {
    return use.members().stream().anyMatch(each -> Way.parse(each).meets(way));
  }
}
