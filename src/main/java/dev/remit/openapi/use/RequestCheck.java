package dev.remit.openapi.use;

import dev.remit.openapi.Direction;
import dev.remit.openapi.ParameterUse;
import dev.remit.openapi.diff.Entered;
import dev.remit.openapi.diff.Operation;
import dev.remit.openapi.diff.ParametersDiff;
import dev.remit.openapi.message.Called;
import dev.remit.openapi.message.Contract;
import dev.remit.openapi.value.Answer;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/** Whether a contract lets a request be sent. Who asks is left out: credentials of tests mean nothing. */
final class RequestCheck {

  private final Contract contract;
  private final Written written;
  private final BodyCheck bodies;

  RequestCheck(Contract contract) {
    this.contract = contract;
    this.written = new Written(contract);
    this.bodies = new BodyCheck(contract);
  }

  /** Whether the path's variables may have the values they are called with. */
  Answer path(Called called) {
    var answer = Answer.YES;
    for (var parameter : contract.parameters(called.operation())) {
      var values = "path".equals(in(parameter)) ? called.decoded().get(name(parameter)) : null;
      answer = values == null ? answer : answer.and(written.accepts(parameter.value(), values, Direction.REQUEST));
    }
    return answer;
  }

  /** The parameters that are sent, under the contract's names where it knows them. */
  List<ParameterUse> parameters(Interaction interaction, Operation operation) {
    var sent = new TreeSet<ParameterUse>();
    var declared = contract.parameters(operation);
    interaction.query().keySet().forEach(name -> {
      var one = declaredFor(declared, name);
      sent.add(new ParameterUse("query", one == null ? name : name(one)));
      // what nobody declared may be a member of a parameter that is written by its members
      declared.stream().filter(each -> one == null && "query".equals(in(each)) && isSpread(each)).forEach(each -> sent.add(new ParameterUse("query", name(each))));
    });
    if (!interaction.query().isEmpty()) {
      declared.stream().filter(each -> "querystring".equals(in(each))).forEach(each -> sent.add(new ParameterUse("querystring", name(each))));
    }
    interaction.request().headerNames().forEach(name -> sent.add(new ParameterUse("header", name)));
    cookies(interaction).keySet().forEach(name -> sent.add(new ParameterUse("cookie", name)));
    return List.copyOf(sent);
  }

  private static @Nullable Entered declaredFor(Iterable<Entered> declared, String name) {
    for (var each : declared) {
      boolean deep = "deepObject".equals(each.value().text("style")) && name.startsWith(name(each) + "[");
      if ("query".equals(in(each)) && (name.equals(name(each)) || deep)) {
        return each;
      }
    }
    return null;
  }

  // written by its members (OpenAPI, style values: form with explode)
  private boolean isSpread(Entered parameter) {
    var schema = contract.side().follow(parameter.value().at("schema"));
    return !"deepObject".equals(parameter.value().text("style")) && schema != null
        && ("object".equals(schema.text("type")) || schema.has("properties"));
  }

  private static Map<String, List<String>> cookies(Interaction interaction) {
    var cookies = new LinkedHashMap<String, List<String>>();
    for (var line : interaction.request().headers().getOrDefault("cookie", List.of())) {
      for (var pair : line.split(";")) {
        int equals = pair.indexOf('=');
        if (equals > 0) {
          cookies.put(pair.substring(0, equals).strip(), List.of(pair.substring(equals + 1).strip()));
        }
      }
    }
    return cookies;
  }

  void check(Interaction interaction, Called called, Findings findings) {
    var declared = contract.parameters(called.operation());
    for (var parameter : declared) {
      check(parameter, values(parameter, interaction, called), interaction, findings);
    }
    undeclared(interaction, called.operation(), findings);
    bodies.request(interaction, called.operation(), findings);
  }

  private static @Nullable List<String> values(Entered parameter, Interaction interaction, Called called) {
    var name = name(parameter);
    return switch (in(parameter)) {
      case "path" -> called.decoded().get(name);
      case "query" -> interaction.query().get(name);
      case "header" -> interaction.request().headers().get(name.toLowerCase(Locale.ROOT));
      case "cookie" -> cookies(interaction).get(name);
      default -> null;
    };
  }

  private void check(Entered parameter, @Nullable List<String> values, Interaction interaction, Findings findings) {
    var place = in(parameter) + " parameter " + name(parameter);
    if (values != null) {
      if (written.accepts(parameter.value(), values, Direction.REQUEST) == Answer.NO) {
        findings.breaking("parameter-refused", place, "\"" + interaction.name() + "\" sends '" + shown(values)
            + "', which the contract does not allow.", parameter.value());
      }
    } else if (ParametersDiff.isRequired(parameter.value()) && !isSent(parameter, interaction)) {
      findings.breaking("required-parameter-not-sent", place, "\"" + interaction.name() + "\" leaves out a parameter that the contract demands.", parameter.value());
    }
  }

  private boolean isSent(Entered parameter, Interaction interaction) {
    return switch (in(parameter)) {
      case "path" -> true;
      case "querystring" -> !interaction.query().isEmpty();
      case "query" -> isSpread(parameter) && !interaction.query().isEmpty();
      default -> false;
    };
  }

  private static String shown(List<String> values) {
    var text = String.join(", ", values);
    return text.length() > 60 ? text.substring(0, 59) + "…" : text;
  }

  private void undeclared(Interaction interaction, Operation operation, Findings findings) {
    var declared = contract.parameters(operation);
    boolean open = declared.stream().anyMatch(each -> "querystring".equals(in(each)) || "query".equals(in(each)) && isSpread(each));
    interaction.query().keySet().stream().filter(name -> !open && declaredFor(declared, name) == null && !isKey("query", name))
        .forEach(name -> findings.risky("parameter-not-in-contract", "query parameter " + name,
            "\"" + interaction.name() + "\" sends a parameter of which the contract says nothing.", operation.node()));
    interaction.request().headerNames().stream()
        .filter(name -> !Headers.COMMON.contains(name) && !isKey("header", name)
            && declared.stream().noneMatch(each -> "header".equals(in(each)) && name.equalsIgnoreCase(name(each))))
        .forEach(name -> findings.risky("parameter-not-in-contract", "header parameter " + name,
            "\"" + interaction.name() + "\" sends a header of which the contract says nothing.", operation.node()));
  }

  // a key that is shown to be let in
  private boolean isKey(String in, String name) {
    var schemes = contract.side().root().at("components", "securitySchemes");
    return schemes != null && schemes.keys().stream().map(key -> contract.side().follow(schemes, key))
        .anyMatch(scheme -> scheme != null && in.equals(scheme.text("in")) && name.equalsIgnoreCase(scheme.text("name")));
  }

  private static String in(Entered parameter) {
    return String.valueOf(parameter.value().text("in"));
  }

  private static String name(Entered parameter) {
    return String.valueOf(parameter.value().text("name"));
  }
}
