package dev.remit.agreements.control;

import dev.remit.agreements.control.GateFacts.Neighbour;
import dev.remit.contracts.VersionState;
import dev.remit.releases.GateQuestion;
import dev.remit.releases.GateReason;
import dev.remit.releases.GateReason.Effect;
import dev.remit.releases.GateReason.Thing;
import dev.remit.releases.RunningVersion;
import dev.remit.releases.StatedContract;
import java.util.ArrayList;
import java.util.List;

/**
 * Says what contracts have to say to a deployment. A no needs a fact, a yes needs an answer about every consumer and every provider
 * that runs there; what is not known is neither.
 */
final class GateJudge {

  private final GateFacts facts;
  private final GateQuestion question;
  private final Thing self;
  private final List<GateReason> reasons = new ArrayList<>();

  private GateJudge(GateFacts facts, GateQuestion question) {
    this.facts = facts;
    this.question = question;
    this.self = Thing.component(question.name(), question.version());
  }

  static List<GateReason> reasons(GateFacts facts, GateQuestion question) {
    var judge = new GateJudge(facts, question);
    question.provides().forEach(judge::provided);
    facts.keeps(question.environment(), question.component()).forEach(judge::dropped);
    question.expects().forEach(judge::expected);
    return judge.reasons;
  }

  private void provided(StatedContract contract) {
    var state = facts.state(contract);
    if (state.isEmpty()) {
      missing(contract);
      return;
    }
    standing(contract, state.get());
    var consumers = others(facts.consumers(question.environment(), contract.api()));
    if (consumers.isEmpty()) {
      add("no-dependencies-missing", Effect.ALLOWS, "Nothing in " + question.place() + " uses " + contract.name() + ".", Thing.contract(contract.name(), contract.version()));
    }
    consumers.forEach(consumer -> consumer(contract, consumer));
  }

  private void missing(StatedContract contract) {
    add("contract-version-does-not-exist", Effect.FORBIDS, contract.name() + " has no version " + contract.version() + ".", self, Thing.api(contract.name()));
  }

  /** In production only what was agreed is kept; elsewhere one may try. */
  private void standing(StatedContract contract, VersionState state) {
    var thing = Thing.contract(contract.name(), contract.version());
    var name = contract.name() + " " + contract.version();
    if (state == VersionState.RETIRED) {
      add("contract-retired", Effect.FORBIDS, name + " is retired.", thing);
    } else if (state == VersionState.DEPRECATED) {
      add("contract-deprecated", Effect.WARNS, name + " is deprecated.", thing);
    } else if (!state.isFixed()) {
      var effect = question.production() ? Effect.FORBIDS : Effect.WARNS;
      add("contract-not-agreed", effect, "Nobody has agreed to " + name + " yet.", thing);
      facts.open(contract).forEach(sentence -> add("sign-offs-open", effect, sentence, thing));
    }
  }

  private void consumer(StatedContract contract, Neighbour consumer) {
    var running = consumer.running();
    if (consumer.contract() == null) {
      add("consumer-not-verified", Effect.UNKNOWN, called(running) + " uses " + contract.name() + ", and nobody has said which version of it.",
          thing(running), Thing.api(contract.name()));
      return;
    }
    pair(contract, consumer.contract(), running, running, "consumer");
  }

  /** What it keeps there now and would not keep any more. */
  private void dropped(StatedContract contract) {
    boolean kept = question.provides().stream().anyMatch(each -> each.api().equals(contract.api()));
    if (kept || question.statement() == null || !others(facts.providers(question.environment(), contract.api())).isEmpty()) {
      return;
    }
    others(facts.consumers(question.environment(), contract.api())).forEach(consumer -> add("consumer-broken", Effect.FORBIDS,
        called(consumer.running()) + " uses " + contract.name() + ", which " + question.name() + " " + question.version() + " does not provide any more.",
        thing(consumer.running()), Thing.api(contract.name())));
  }

  private void expected(StatedContract contract) {
    var state = facts.state(contract);
    if (state.isEmpty()) {
      missing(contract);
      return;
    }
    if (state.get() == VersionState.DEPRECATED) {
      add("contract-deprecated", Effect.WARNS, "It relies on " + contract.name() + " " + contract.version() + ", which is deprecated.",
          Thing.contract(contract.name(), contract.version()));
    }
    var providers = others(facts.providers(question.environment(), contract.api()));
    if (providers.isEmpty()) {
      nobodyProvides(contract);
    }
    providers.forEach(provider -> provider(contract, provider));
  }

  private void nobodyProvides(StatedContract contract) {
    boolean itself = question.provides().stream().anyMatch(each -> each.api().equals(contract.api()));
    if (itself) {
      return;
    }
    if (facts.isProvided(contract.api())) {
      add("provider-not-deployed", Effect.FORBIDS, "Nothing in " + question.place() + " provides " + contract.name() + ".", Thing.api(contract.name()),
          Thing.environment(question.place()));
    } else {
      add("provider-not-verified", Effect.UNKNOWN, "Nobody is known to provide " + contract.name() + ".", Thing.api(contract.name()));
    }
  }

  private void provider(StatedContract contract, Neighbour provider) {
    var running = provider.running();
    if (provider.contract() == null) {
      add("provider-not-verified", Effect.UNKNOWN, called(running) + " provides " + contract.name() + ", and nobody has said which version of it.",
          thing(running), Thing.api(contract.name()));
      return;
    }
    var met = new StatedContract(contract.api(), contract.name(), provider.contract());
    var itself = new RunningVersion(question.component(), question.name(), "", question.version());
    pair(met, contract.version(), itself, running, "provider");
  }

  /** @param other the side of the two that runs there already */
  private void pair(StatedContract met, String reliedOn, RunningVersion consumer, RunningVersion other, String side) {
    var consequences = facts.consequences(met, reliedOn, consumer.component(), consumer.version());
    if (consequences.isEmpty()) {
      add(side + "-not-verified", Effect.UNKNOWN, "Whether " + called(consumer) + " fits cannot be said: " + met.name() + " has no version " + met.version() + " or "
          + reliedOn + ".", thing(other), Thing.api(met.name()));
      return;
    }
    var said = PairReasons.of(met, reliedOn, called(consumer), side, consequences.get());
    said.forEach(each -> add(each.code(), each.effect(), each.text(), thing(other), Thing.contract(met.name(), met.version())));
  }

  /** The version that runs there now goes when this one comes. */
  private List<Neighbour> others(List<Neighbour> all) {
    return all.stream().filter(each -> !each.running().component().equals(question.component())).toList();
  }

  private void add(String code, Effect effect, String text, Thing... about) {
    reasons.add(new GateReason(code, effect, text, List.of(about)));
  }

  private static Thing thing(RunningVersion running) {
    return Thing.component(running.name(), running.version());
  }

  private static String called(RunningVersion running) {
    return running.name() + " " + running.version();
  }
}
