package dev.remit.graphql.limit;

import graphql.language.Argument;
import graphql.language.ArrayValue;
import graphql.language.Field;
import graphql.language.IntValue;
import graphql.language.OperationDefinition;
import graphql.language.Value;
import graphql.language.VariableDefinition;
import graphql.language.VariableReference;
import jakarta.json.JsonArray;
import jakarta.json.JsonNumber;
import jakarta.json.JsonObject;
import java.math.BigInteger;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** How long the lists are that an operation asks for, its variables included. What is no length counts as the longest. */
final class Arguments {

  /** Longer than any list may be; what asks for it is refused by its cost or by the use case. */
  private static final int LONGEST = 1_000;

  private final Map<String, VariableDefinition> defined;
  private final JsonObject variables;

  Arguments(OperationDefinition operation, JsonObject variables) {
    this.defined = operation.getVariableDefinitions().stream()
        .collect(Collectors.toMap(VariableDefinition::getName, each -> each, (one, other) -> one));
    this.variables = variables;
  }

  /** @param usual when it does not say */
  int size(Field field, int usual) {
    return field.getArguments().stream()
        .filter(argument -> argument.getName().equals("limit") || argument.getName().equals("refs"))
        .map(Argument::getValue)
        .map(value -> size(value, usual))
        .reduce(Math::max)
        .orElse(usual);
  }

  private int size(Value<?> value, int usual) {
    if (value instanceof IntValue number) {
      return bounded(number.getValue());
    }
    if (value instanceof ArrayValue list) {
      return bounded(BigInteger.valueOf(list.getValues().size()));
    }
    return value instanceof VariableReference variable ? variable(variable.getName(), usual) : LONGEST;
  }

  private int variable(String name, int usual) {
    if (!variables.containsKey(name)) {
      return byDefault(defined.get(name), usual);
    }
    var given = variables.get(name);
    if (given instanceof JsonNumber number && number.isIntegral()) {
      return bounded(number.bigIntegerValue());
    }
    return given instanceof JsonArray list ? bounded(BigInteger.valueOf(list.size())) : LONGEST;
  }

  private int byDefault(@Nullable VariableDefinition definition, int usual) {
    var value = definition == null ? null : definition.getDefaultValue();
    return value == null ? usual : size(value, usual);
  }

  private static int bounded(BigInteger length) {
    return length.max(BigInteger.ONE).min(BigInteger.valueOf(LONGEST)).intValue();
  }
}
