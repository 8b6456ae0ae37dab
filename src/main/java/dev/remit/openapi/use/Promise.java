package dev.remit.openapi.use;

import dev.remit.openapi.Direction;
import dev.remit.openapi.diff.Located;
import dev.remit.openapi.message.Contract;
import dev.remit.openapi.tree.ArrayNode;
import dev.remit.openapi.tree.BooleanNode;
import dev.remit.openapi.tree.Node;
import dev.remit.openapi.tree.ObjectNode;
import dev.remit.openapi.value.Answer;
import java.util.Collection;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * Whether a body that somebody counts on is one that a contract describes. It is a part of what will come, so nothing has
 * to be complete; but what no schema declares is not promised, be it allowed.
 */
final class Promise {

  private final Contract contract;
  private final InPlace inPlace;
  private final Possibility possibility;

  Promise(Contract contract) {
    this.contract = contract;
    this.inPlace = new InPlace(contract.side());
    this.possibility = new Possibility(contract);
  }

  void check(Interaction interaction, Located schema, String status, Findings findings) {
    var body = Objects.requireNonNull(interaction.response().json());
    int before = findings.all().size();
    value(List.of(schema), body, Way.HERE, new Context(interaction, status, findings));
    if (findings.all().size() == before && possibility.of(schema, body, 0) == Answer.NO) {
      findings.breaking("response-body-not-promised", status, "\"" + interaction.name() + "\" counts on a body that no alternative of the contract describes.", schema);
    }
  }

  private record Context(Interaction interaction, String status, Findings findings) {

    String place(Way way) {
      return way.steps().isEmpty() ? status : status + ": " + way;
    }
  }

  private void value(Collection<Located> schemas, Node value, Way way, Context context) {
    var governing = inPlace.all(schemas);
    if (value instanceof ObjectNode object && governing.stream().anyMatch(Promise::speaksOfMembers)) {
      object.forEach((name, member) -> member(governing, name, member, way, context));
    } else if (value instanceof ArrayNode array && !inPlace.item(governing).isEmpty()) {
      array.items().forEach(item -> value(inPlace.item(governing), item, way.to(Way.Step.ITEM), context));
    } else {
      whole(schemas, value, way, context);
    }
  }

  private static boolean speaksOfMembers(Located schema) {
    return schema.has("properties") || schema.has("patternProperties") || isAny(schema.at("additionalProperties"));
  }

  private void member(List<Located> governing, String name, Node member, Way way, Context context) {
    var declared = inPlace.member(governing, name).stream().filter(Promise::isSchema).toList();
    var inside = context.interaction.response().free().contains(way) ? way.to(Way.Step.ANY) : way.member(name);
    if (declared.isEmpty()) {
      context.findings.breaking("response-member-not-in-contract", context.place(inside), "\"" + context.interaction.name() + "\" reads `" + inside
          + "`, which the contract does not declare.", InPlace.speaker(governing));
    } else {
      value(declared, member, inside, context);
    }
  }

  private static boolean isAny(@Nullable Located additional) {
    return additional != null && isSchema(additional);
  }

  private static boolean isSchema(Located schema) {
    return !(schema.node() instanceof BooleanNode);
  }

  // where several speak of it, they may be alternatives, and one of them is enough
  private void whole(Collection<Located> schemas, Node value, Way way, Context context) {
    boolean refused = !schemas.isEmpty() && schemas.stream().allMatch(each -> possibility.of(each, value, 0) == Answer.NO);
    if (refused) {
      context.findings.breaking("response-value-not-promised", context.place(way), "\"" + context.interaction.name() + "\" counts on "
          + value.toJson(80) + ", which the contract excludes.", schemas.iterator().next());
    }
  }
}
