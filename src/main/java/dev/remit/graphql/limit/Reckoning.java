package dev.remit.graphql.limit;

import static dev.remit.graphql.limit.QuestionLimits.BROADEST;
import static dev.remit.graphql.limit.QuestionLimits.COSTLIEST;
import static dev.remit.graphql.limit.QuestionLimits.DEEPEST;
import static dev.remit.graphql.limit.QuestionLimits.DEEPEST_OF_SCHEMA;

import graphql.language.DirectivesContainer;
import graphql.language.Document;
import graphql.language.Field;
import graphql.language.FragmentDefinition;
import graphql.language.FragmentSpread;
import graphql.language.InlineFragment;
import graphql.language.OperationDefinition;
import graphql.language.Selection;
import graphql.language.SelectionSet;
import jakarta.json.JsonObject;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * Walks one operation as if all its conditions held and all its lists were as long as they may be. It stops where a limit is
 * passed, so that fragments which use fragments cost no more than the limits.
 */
final class Reckoning {

  private static final Set<String> SCHEMA = Set.of("__schema", "__type");
  private static final Set<String> LISTS_OF_SCHEMA =
      Set.of("types", "fields", "args", "inputFields", "interfaces", "possibleTypes", "enumValues", "directives");

  private final Map<String, FragmentDefinition> fragments;
  private final OperationDefinition operation;
  private final Arguments arguments;
  private final Set<String> open = new HashSet<>();
  private final Deque<String> path = new ArrayDeque<>();
  private int breadth;
  private long cost;

  Reckoning(Document document, OperationDefinition operation, JsonObject variables) {
    this.fragments = document.getDefinitionsOfType(FragmentDefinition.class).stream()
        .collect(Collectors.toMap(FragmentDefinition::getName, Function.identity()));
    this.operation = operation;
    this.arguments = new Arguments(operation, variables);
  }

  void check() {
    count(operation);
    walk(operation.getSelectionSet(), 1);
  }

  private void walk(@Nullable SelectionSet set, long times) {
    if (set == null) {
      return;
    }
    for (Selection<?> selection : set.getSelections()) {
      count((DirectivesContainer<?>) selection);
      if (selection instanceof Field field) {
        enter(field, times);
      } else if (selection instanceof InlineFragment inline) {
        walk(inline.getSelectionSet(), times);
      } else if (selection instanceof FragmentSpread spread) {
        follow(spread, times);
      }
    }
  }

  private void enter(Field field, long times) {
    path.addLast(field.getName());
    checkDepth();
    var weight = Weights.of(field.getName());
    charge(times * weight.itself());
    walk(field.getSelectionSet(), times * arguments.size(field, weight.usual()));
    path.removeLast();
  }

  private void follow(FragmentSpread spread, long times) {
    var fragment = fragments.get(spread.getName());
    if (fragment == null) {
      return;
    }
    if (!open.add(fragment.getName())) {
      throw QuestionLimits.refused("query-too-deep", "A fragment of this query uses itself.");
    }
    count(fragment);
    walk(fragment.getSelectionSet(), times);
    open.remove(fragment.getName());
  }

  private void checkDepth() {
    boolean ofSchema = SCHEMA.contains(path.getFirst());
    if (path.size() > (ofSchema ? DEEPEST_OF_SCHEMA : DEEPEST)) {
      throw QuestionLimits.refused("query-too-deep", "A query goes at most " + DEEPEST + " steps deep.");
    }
    var lists = path.stream().filter(LISTS_OF_SCHEMA::contains).toList();
    if (ofSchema && lists.size() > Set.copyOf(lists).size()) {
      throw QuestionLimits.refused("query-too-deep", "A query about the schema does not come back to where it was.");
    }
  }

  private void count(DirectivesContainer<?> used) {
    breadth += 1 + used.getDirectives().size();
    if (breadth > BROADEST) {
      throw QuestionLimits.refused("query-too-broad", "A query has at most " + BROADEST + " fields, fragments and directives, each as often as it is used.");
    }
  }

  private void charge(long more) {
    cost += more;
    if (cost > COSTLIEST) {
      throw QuestionLimits.refused("query-too-costly",
          "A query asks for at most " + COSTLIEST + " values. Ask for shorter lists with limit, or for less of each thing.");
    }
  }
}
