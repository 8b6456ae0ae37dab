package dev.remit.openapi.use;

import dev.remit.openapi.AnswerUse;
import dev.remit.openapi.BodyUse;
import dev.remit.openapi.Document;
import dev.remit.openapi.Fit;
import dev.remit.openapi.OperationUse;
import dev.remit.openapi.Pact;
import dev.remit.openapi.ParameterUse;
import dev.remit.openapi.Sample;
import dev.remit.openapi.Usage;
import dev.remit.openapi.message.Called;
import dev.remit.openapi.message.Contract;
import dev.remit.openapi.message.Router;
import dev.remit.openapi.tree.Node;
import dev.remit.openapi.value.Answer;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/** Holds a Pact against a contract, interaction by interaction. */
public final class PactFit {

  private final Contract contract;
  private final Router router;
  private final RequestCheck requests;
  private final ResponseCheck responses;

  public PactFit(Document document) {
    this.contract = new Contract(document);
    this.router = new Router(contract);
    this.requests = new RequestCheck(contract);
    this.responses = new ResponseCheck(contract);
  }

  /** What the Pact uses, in the words of the contract, and what of it the contract does not meet. */
  public Fit of(Pact pact) {
    var uses = new ArrayList<OperationUse>();
    var findings = Findings.none();
    for (var interaction : pact.interactions()) {
      var called = called(interaction);
      uses.add(called == null ? unknown(interaction, findings) : known(interaction, called, findings));
    }
    return new Fit(new Usage(uses), findings.all());
  }

  // of several templates the first whose variables may have these values
  private @Nullable Called called(Interaction interaction) {
    var all = router.called(interaction.method(), interaction.path());
    return all.stream().filter(each -> requests.path(each) != Answer.NO).findFirst()
        .orElse(all.isEmpty() ? null : all.get(0));
  }

  private OperationUse unknown(Interaction interaction, Findings findings) {
    var label = interaction.method() + " " + interaction.path();
    findings.of(label).breaking("operation-not-in-contract", "operation",
        "\"" + interaction.name() + "\" calls " + label + ", and the contract has no such operation.", contract.side().root().at("paths"));
    return use(label, interaction, parameters(interaction), Map.of());
  }

  private OperationUse known(Interaction interaction, Called called, Findings all) {
    var label = called.operation().label();
    var findings = all.of(label);
    if (interaction.isMeantWell()) {
      requests.check(interaction, called, findings);
    }
    responses.check(interaction, called.operation(), findings);
    return use(label, interaction, requests.parameters(interaction, called.operation()), called.decoded());
  }

  private static List<ParameterUse> parameters(Interaction interaction) {
    var parameters = new ArrayList<ParameterUse>();
    interaction.query().keySet().forEach(name -> parameters.add(new ParameterUse("query", name)));
    interaction.request().headerNames().forEach(name -> parameters.add(new ParameterUse("header", name)));
    return parameters;
  }

  private static OperationUse use(String label, Interaction interaction, List<ParameterUse> parameters, Map<String, List<String>> variables) {
    var sent = interaction.request();
    var read = interaction.response();
    var answer = new AnswerUse(String.valueOf(interaction.status()), new BodyUse(read.mediaTypes(), read.members()),
        read.headerNames().stream().filter(name -> !Headers.DESCRIBED_ELSEWHERE.contains(name)).toList());
    return new OperationUse(label, parameters, new BodyUse(sent.mediaTypes(), sent.members()), List.of(answer),
        List.of(sample(interaction, variables)));
  }

  private static Sample sample(Interaction interaction, Map<String, List<String>> variables) {
    var values = new TreeMap<String, List<String>>();
    variables.forEach((name, value) -> values.put("path " + name, value));
    interaction.query().forEach((name, value) -> values.put("query " + name, value));
    interaction.request().headers().forEach((name, value) -> values.put("header " + name, value));
    return new Sample(interaction.name(), values, json(interaction.request().json()), interaction.status(), json(interaction.response().json()));
  }

  private static @Nullable String json(@Nullable Node node) {
    return node == null ? null : node.toJson();
  }
}
