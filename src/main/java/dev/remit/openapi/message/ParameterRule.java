package dev.remit.openapi.message;

import dev.remit.openapi.Direction;
import dev.remit.openapi.Document;
import dev.remit.openapi.Violation.Place;
import dev.remit.openapi.Violation;
import dev.remit.openapi.diff.Entered;
import dev.remit.openapi.diff.Located;
import dev.remit.openapi.diff.MediaRange;
import dev.remit.openapi.diff.ParametersDiff;
import dev.remit.openapi.tree.Node;
import dev.remit.openapi.value.Answer;
import dev.remit.openapi.value.Evaluator;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;

/** What a contract demands of one parameter (OpenAPI, parameter object). */
final class ParameterRule {

  private final Document document;
  private final Place place;
  private final String name;
  private final boolean whole;
  private final Located parameter;
  private final @Nullable Located schema;
  private final boolean json;
  private final boolean required;
  private final Reader reader;

  ParameterRule(Contract contract, Document document, Entered entered) {
    this.document = document;
    this.parameter = entered.value();
    this.name = String.valueOf(parameter.text("name"));
    var in = String.valueOf(parameter.text("in")).toUpperCase(Locale.ROOT);
    this.whole = in.equals("QUERYSTRING");
    this.place = whole ? Place.QUERY : Place.valueOf(in);
    var content = contract.content(parameter).entrySet().stream().findFirst();
    this.json = content.isPresent() && MediaRange.isJson(content.get().getKey());
    this.schema = content.isPresent() ? content.get().getValue().at("schema") : parameter.at("schema");
    this.required = ParametersDiff.isRequired(parameter);
    boolean form = place == Place.QUERY || place == Place.COOKIE;
    var style = content.isPresent() ? new Reader.Style("form", false)
        : Reader.Style.of(parameter, form);
    this.reader = new Reader(contract.schemas(), name, style, content.isPresent() && !whole ? null : schema);
  }

  Place place() {
    return place;
  }

  String name() {
    return name;
  }

  /** Whether there is such a place in a message at all; what a document invents is nobody's duty. */
  static boolean isKnown(Entered entered) {
    return Set.of("path", "query", "querystring", "header", "cookie").contains(String.valueOf(entered.value().text("in")));
  }

  void check(Sent sent, Set<String> others, Evaluator evaluator, List<Violation> violations) {
    var readings = readings(sent, others);
    if (readings == null) {
      if (required && place != Place.PATH) {
        violations.add(new Violation(place, name, "required", "The " + called() + " is missing.", parameter.pointer().toString()));
      }
    } else if (schema != null && !isAccepted(readings, evaluator)) {
      for (var reason : Explanation.of(document, evaluator, Direction.REQUEST, schema, readings.get(0))) {
        violations.add(new Violation(place, name, reason.rule(), "The " + called() + ": " + reason.detail(), reason.clause().toString()));
      }
    }
  }

  private String called() {
    return place.name().toLowerCase(Locale.ROOT) + " parameter '" + name + "'";
  }

  /** Whether it may have the value it was sent with. */
  boolean accepts(Sent sent, Evaluator evaluator) {
    var readings = readings(sent, Set.of());
    return readings == null || schema == null || isAccepted(readings, evaluator);
  }

  // an empty value that is allowed has no reading
  private boolean isAccepted(List<Node> readings, Evaluator evaluator) {
    if (readings.isEmpty()) {
      return true;
    }
    for (var reading : readings) {
      if (evaluator.accepts(Objects.requireNonNull(schema).node(), reading, Direction.REQUEST) != Answer.NO) {
        return true;
      }
    }
    return false;
  }

  /** What was sent, the likeliest reading first; null if it was not sent. */
  @Nullable List<Node> readings(Sent sent, Set<String> others) {
    return switch (place) {
      case PATH -> {
        var value = sent.called.variables().get(name);
        yield value == null ? null : readings(List.of(value), Query::unescaped);
      }
      case QUERY -> query(sent.query(), others);
      case HEADER -> {
        var lines = sent.request.headers(name);
        yield lines.isEmpty() ? null : readings(List.of(String.join(",", lines)), UnaryOperator.identity());
      }
      default -> {
        var values = sent.cookies().get(name);
        yield values == null ? null : readings(values, UnaryOperator.identity());
      }
    };
  }

  private @Nullable List<Node> query(Map<String, List<String>> query, Set<String> others) {
    if (whole) {
      return query.isEmpty() ? null : List.of(reader.spread(query, Query::decoded));
    }
    if (reader.isDeep()) {
      return deep(query);
    }
    if (reader.isSpread()) {
      return spread(query, others);
    }
    var values = query.get(name);
    if (values == null) {
      return null;
    }
    boolean empty = values.size() == 1 && values.get(0).isEmpty() && parameter.flag("allowEmptyValue");
    return empty ? List.of() : readings(values, Query::decoded);
  }

  private @Nullable List<Node> deep(Map<String, List<String>> query) {
    var members = new LinkedHashMap<String, List<String>>();
    query.forEach((key, values) -> {
      if (key.startsWith(name + "[") && key.endsWith("]")) {
        members.computeIfAbsent(key.substring(name.length() + 1, key.length() - 1).replaceFirst("]\\[\\d*$", ""), each -> new ArrayList<>()).addAll(values);
      }
    });
    return members.isEmpty() ? null : List.of(reader.spread(members, Query::decoded));
  }

  private @Nullable List<Node> spread(Map<String, List<String>> query, Set<String> others) {
    var members = new LinkedHashMap<String, List<String>>();
    query.forEach((key, values) -> {
      // its own name is no member, but what most who write no members would send
      if (reader.memberNames().contains(key) || key.equals(name) || reader.takesOthers() && !others.contains(key)) {
        members.put(key, values);
      }
    });
    return members.isEmpty() ? null : List.of(reader.spread(members, Query::decoded));
  }

  private List<Node> readings(List<String> texts, UnaryOperator<String> decoding) {
    if (json) {
      return List.of(BodyReader.jsonOrText(decoding.apply(String.join(",", texts)).getBytes(StandardCharsets.UTF_8)));
    }
    return reader.readings(texts, decoding);
  }
}
