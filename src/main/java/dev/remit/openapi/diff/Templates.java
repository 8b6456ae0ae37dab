package dev.remit.openapi.diff;

import dev.remit.openapi.Direction;
import dev.remit.openapi.value.Answer;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Finds the operation whose template fits the path of another one that says more of it literally (OpenAPI, paths object). */
final class Templates {

  private final Side side;
  private final Map<Kind, List<Template>> templates = new HashMap<>();

  Templates(Side side, List<Operation> operations) {
    this.side = side;
    for (var operation : operations) {
      if (operation.path().indexOf('{') >= 0) {
        templates.computeIfAbsent(Kind.of(operation), key -> new ArrayList<>(1)).add(new Template(operation));
      }
    }
  }

  /** Only paths of as many segments fit each other. */
  private record Kind(String method, int slashes) {

    static Kind of(Operation operation) {
      int slashes = 0;
      for (int at = operation.path().indexOf('/'); at >= 0; at = operation.path().indexOf('/', at + 1)) {
        slashes++;
      }
      return new Kind(operation.method(), slashes);
    }
  }

  /** An operation whose path has variables, and the path taken apart at its slashes when somebody asks. */
  private static final class Template {

    final Operation operation;
    private String @Nullable [] segments;

    Template(Operation operation) {
      this.operation = operation;
    }

    /** Whether the other path is the same before the first variable. */
    boolean beginsLike(Operation other) {
      return other.path().regionMatches(0, operation.path(), 0, operation.path().indexOf('{'));
    }

    String[] segments() {
      var known = segments;
      if (known == null) {
        known = Templates.segments(operation);
        segments = known;
      }
      return known;
    }

    /** Its path with what another one says instead of variables. */
    String filledIn(String[] others) {
      var filled = segments().clone();
      for (int i = 0; i < filled.length; i++) {
        filled[i] = isLiteral(others[i]) ? others[i] : filled[i];
      }
      return String.join("/", filled);
    }
  }

  private static String[] segments(Operation operation) {
    return operation.path().split("/", -1);
  }

  /**
   * The operation that answers what this one is called by wherever this one is not there, as if its variables had been filled
   * in; the one that says most literally. Null if there is none.
   */
  @Nullable Operation around(Operation concrete) {
    var segments = segments(concrete);
    @Nullable Template most = null;
    int variables = Integer.MAX_VALUE;
    for (var template : templates.getOrDefault(Kind.of(concrete), List.of())) {
      int filled = template.beginsLike(concrete) ? filled(template, segments) : -1;
      if (filled > 0 && filled < variables) {
        most = template;
        variables = filled;
      }
    }
    return most == null ? null : most.operation.at(most.filledIn(segments));
  }

  private static boolean isLiteral(String segment) {
    return segment.indexOf('{') < 0;
  }

  // how many of its variables have to be filled in; -1 if the other path is another one
  private int filled(Template template, String[] segments) {
    var own = template.segments();
    for (int i = 0; i < own.length; i++) {
      if (!own[i].equals(segments[i]) && !mayStandFor(own[i], segments[i])) {
        return -1;
      }
    }
    int filled = 0;
    for (int i = 0; i < own.length; i++) {
      if (isVariable(own[i]) && isLiteral(segments[i])) {
        filled++;
        if (!mayBe(template.operation, own[i].substring(1, own[i].length() - 1), segments[i])) {
          return -1;
        }
      }
    }
    return filled;
  }

  private static boolean mayStandFor(String own, String other) {
    return isLiteral(other) ? isVariable(own) : !isLiteral(own) && Operation.address(own).equals(Operation.address(other));
  }

  private static boolean isVariable(String segment) {
    return segment.startsWith("{") && segment.indexOf('}') == segment.length() - 1;
  }

  // what stands behind a path in some documents is no part of its last segment
  private boolean mayBe(Operation template, String variable, String text) {
    if (text.isEmpty() || text.indexOf('?') >= 0 || text.indexOf('#') >= 0) {
      return false;
    }
    for (var each : ParametersDiff.parameters(template, side).values()) {
      var schema = "path".equals(each.value().text("in")) && variable.equals(each.value().text("name")) ? ValueDiff.schema(side, each.value()) : null;
      if (schema != null) {
        return Wire.readings(Values.text(text)).stream()
            .anyMatch(reading -> side.evaluator().accepts(schema.node(), reading, Direction.REQUEST) != Answer.NO);
      }
    }
    return true;
  }
}
