package dev.remit.openapi.corpus;

import dev.remit.openapi.Direction;
import dev.remit.openapi.MockAnswer;
import dev.remit.openapi.SampleCall;
import dev.remit.openapi.Violation;
import dev.remit.openapi.diff.Located;
import dev.remit.openapi.diff.Operation;
import dev.remit.openapi.diff.Shape;
import dev.remit.openapi.diff.Types;
import dev.remit.openapi.message.Contract;
import java.util.Locale;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Why an operation need not answer as the mock proposed to ask: each reason is a proof about the document, not about us. */
final class Excuses {

  private final Contract contract;
  private final Unsatisfiable unsatisfiable;

  Excuses(Contract contract) {
    this.contract = contract;
    this.unsatisfiable = new Unsatisfiable(contract.side(), Direction.REQUEST);
  }

  /** Null if there is no reason. */
  @Nullable String of(SampleCall call, MockAnswer answer) {
    var operation = contract.operation(call.operation());
    if (operation == null) {
      return null;
    }
    boolean accepted = answer.refusal() == null && answer.why().violations().isEmpty();
    if (accepted) {
      return isSameTemplate(call.operation(), answer.why().operation()) ? "answered by another operation of the same template" : null;
    }
    return answer.why().violations().stream().allMatch(violation -> isImpossible(operation, call, violation)) && !answer.why().violations().isEmpty()
        ? "refused, since nothing satisfies what the request has to be" : null;
  }

  // OpenAPI, paths object: templates that differ only in the names of their variables are identical, and must not be
  private static boolean isSameTemplate(String one, @Nullable String other) {
    return other != null && address(one).equals(address(other));
  }

  private static String address(String label) {
    // a fragment never travels (RFC 3986, section 3.5); what is written as a pair in one is taken for a parameter
    return label.replaceAll("\\{[^/{}]*}", "{}").replaceFirst("#[^=]*$", "");
  }

  private boolean isImpossible(Operation operation, SampleCall call, Violation violation) {
    return switch (violation.place()) {
      case BODY -> unsatisfiable.is(body(operation, call));
      case PATH, QUERY, HEADER, COOKIE -> contract.parameters(operation).stream().map(each -> each.value())
          .filter(each -> violation.place().name().equals(String.valueOf(each.text("in")).toUpperCase(Locale.ROOT)) && violation.name().equals(each.text("name")))
          .anyMatch(each -> unsatisfiable.is(each.at("schema")) || collides(call, each));
      default -> false;
    };
  }

  private @Nullable Located body(Operation operation, SampleCall call) {
    var entered = contract.body(operation);
    var content = entered == null || call.mediaType() == null ? null : contract.content(entered.value());
    var key = content == null ? null : Contract.key(content.keySet(), call.mediaType());
    return key == null ? null : content.get(key).at("schema");
  }

  /** Whether it or a member of it was sent twice though it has one value: an object that is spread has a member of another one's name. */
  private boolean collides(SampleCall call, Located parameter) {
    var schema = contract.side().shape(parameter.at("schema"));
    var name = String.valueOf(parameter.text("name"));
    return isTwice(call, name, schema) || schema.declared().stream().anyMatch(member -> isTwice(call, member, schema.property(member)));
  }

  private static boolean isTwice(SampleCall call, String name, Shape schema) {
    var query = call.target().substring(call.target().indexOf('?') + 1);
    return Stream.of(query.split("&")).filter(pair -> pair.startsWith(name + "=")).count() > 1 && (schema.types() & Types.ARRAY) == 0;
  }
}
