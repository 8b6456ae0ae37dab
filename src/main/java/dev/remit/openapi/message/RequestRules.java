package dev.remit.openapi.message;

import dev.remit.openapi.Document;
import dev.remit.openapi.Request;
import dev.remit.openapi.Violation;
import dev.remit.openapi.diff.Operation;
import dev.remit.openapi.tree.Node;
import dev.remit.openapi.value.Evaluator;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * What a contract demands of the requests of one operation: credentials, parameters, body. Made once, then asked by any
 * number of threads, each with an evaluator of its own.
 */
public final class RequestRules {

  private final List<ParameterRule> parameters = new ArrayList<>();
  private final Set<String> queryNames = new LinkedHashSet<>();
  private final SecurityRule security;
  private final @Nullable BodyRule body;

  public RequestRules(Contract contract, Document document, Operation operation) {
    for (var parameter : contract.parameters(operation)) {
      if (ParameterRule.isKnown(parameter)) {
        parameters.add(new ParameterRule(contract, document, parameter));
      }
    }
    parameters.stream().filter(each -> each.place() == Violation.Place.QUERY).forEach(each -> queryNames.add(each.name()));
    this.security = new SecurityRule(contract, operation);
    var entered = contract.body(operation);
    this.body = entered == null ? null : new BodyRule(contract, document, entered.value());
  }

  /**
   * What was found.
   *
   * @param violations all that is wrong, up to a bound for each value; credentials first
   * @param body as it was read; null where there is none or nothing can be said of it
   */
  public record Checked(List<Violation> violations, @Nullable Node body) {}

  /** Holds a request against the contract. */
  public Checked check(Request request, Called called, Evaluator evaluator) {
    var violations = new ArrayList<Violation>(0);
    var sent = new Sent(request, called);
    security.check(sent, violations);
    for (var parameter : parameters) {
      parameter.check(sent, queryNames, evaluator, violations);
    }
    var read = body == null ? null : body.check(request, evaluator, violations);
    return new Checked(violations, read);
  }

  /** Whether the variables of the path may have the values they are called with, and what has to be sent beside it is. */
  public boolean fits(Request request, Called called, Evaluator evaluator) {
    var sent = new Sent(request, called);
    for (var demand : called.demands().entrySet()) {
      var values = sent.query().get(demand.getKey());
      var value = values == null ? request.header(demand.getKey()) : Query.decoded(values.get(0));
      if (value == null || !value.equals(demand.getValue()) && !demand.getValue().isEmpty()) {
        return false;
      }
    }
    return parameters.stream().filter(each -> each.place() == Violation.Place.PATH).allMatch(each -> each.accepts(sent, evaluator));
  }

  /** How many of the query parameters that were sent it names, or the template it is called by. */
  public long named(Request request, Called called) {
    return Query.raw(request.query()).keySet().stream().filter(name -> queryNames.contains(name) || called.asked().contains(name)).count();
  }

  /** The values of parameters as they were read, by place and name: {@code query limit}. Only those that were sent. */
  public Map<String, Node> read(Request request, Called called) {
    var values = new LinkedHashMap<String, Node>();
    var sent = new Sent(request, called);
    for (var parameter : parameters) {
      var readings = parameter.readings(sent, queryNames);
      if (readings != null && !readings.isEmpty()) {
        values.put(parameter.place().name().toLowerCase(Locale.ROOT) + " " + parameter.name(), readings.get(0));
      }
    }
    return values;
  }

  /** What to say to who brings no credentials (RFC 9110, section 11.6.1). */
  public Set<String> challenges() {
    return security.challenges();
  }

  /** The names of headers, query parameters and cookies in which keys are sent. */
  public Set<String> secretNames() {
    return security.keys();
  }
}
