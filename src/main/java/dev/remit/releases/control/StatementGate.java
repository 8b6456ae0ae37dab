package dev.remit.releases.control;

import dev.remit.catalogue.EntitiesApi;
import dev.remit.catalogue.EntitySummary;
import dev.remit.catalogue.Neighbours;
import dev.remit.catalogue.Neighbours.Neighbour;
import dev.remit.catalogue.RelationType;
import dev.remit.platform.security.Actor;
import dev.remit.releases.ContractRole;
import dev.remit.releases.Gate;
import dev.remit.releases.GateQuestion;
import dev.remit.releases.GateReason;
import dev.remit.releases.GateReason.Effect;
import dev.remit.releases.GateReason.Thing;
import dev.remit.releases.StatedContract;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;

/** Whether a version says enough of itself: what the catalogue knows that it provides and consumes, it has to name. */
@ApplicationScoped
class StatementGate implements Gate {

  @Inject
  EntitiesApi catalogue;

  @Override
  public List<GateReason> ask(GateQuestion question) {
    var provided = related(question.component(), RelationType.PROVIDES_API);
    var consumed = related(question.component(), RelationType.CONSUMES_API);
    var reasons = new ArrayList<GateReason>();
    reasons.addAll(unknown(question, ContractRole.PROVIDES, provided, question.provides()));
    reasons.addAll(unknown(question, ContractRole.EXPECTS, consumed, question.expects()));
    if (reasons.isEmpty() && question.provides().isEmpty() && question.expects().isEmpty()) {
      reasons.add(new GateReason("no-dependencies-missing", Effect.ALLOWS,
          subject(question) + " names no contract, and the catalogue knows no API that it provides or consumes.", List.of(component(question))));
    }
    return reasons;
  }

  private Neighbours related(UUID component, RelationType type) {
    return catalogue.neighbours(Actor.SYSTEM, List.of(component), Set.of(type.forward()), EntitiesApi.MOST_ON_A_PAGE)
        .getOrDefault(component, new Neighbours(List.of(), false));
  }

  private static List<GateReason> unknown(GateQuestion question, ContractRole role, Neighbours related, List<StatedContract> stated) {
    var named = stated.stream().map(StatedContract::api).collect(Collectors.toSet());
    var reasons = related.items().stream().map(Neighbour::entity).filter(api -> !named.contains(api.id()))
        .map(api -> unknown(question, role, api)).collect(Collectors.toCollection(ArrayList::new));
    if (related.more()) {
      reasons.add(new GateReason(code(role), Effect.UNKNOWN,
          "The catalogue knows more than " + EntitiesApi.MOST_ON_A_PAGE + " APIs that " + question.name() + verb(role) + ", which is more than is looked at.",
          List.of(component(question))));
    }
    return reasons;
  }

  private static GateReason unknown(GateQuestion question, ContractRole role, EntitySummary api) {
    var thing = api.present() ? Thing.api(api.name()) : new Thing("api", api.name(), null, null);
    return new GateReason(code(role), Effect.UNKNOWN, "The catalogue says that " + question.name() + verb(role) + " " + api.name()
        + (api.present() ? ", and " : ", which nobody has entered, and ") + subject(question) + " does not state which version of it.",
        List.of(thing, component(question)));
  }

  private static String code(ContractRole role) {
    return role == ContractRole.PROVIDES ? "provided-contract-unknown" : "expected-contract-unknown";
  }

  private static String verb(ContractRole role) {
    return role == ContractRole.PROVIDES ? " provides" : " consumes";
  }

  private static String subject(GateQuestion question) {
    return question.name() + " " + question.version();
  }

  private static Thing component(GateQuestion question) {
    return Thing.component(question.name(), question.version());
  }
}
