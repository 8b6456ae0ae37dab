package dev.remit.agreements.control;

import dev.remit.releases.Gate;
import dev.remit.releases.GateQuestion;
import dev.remit.releases.GateReason;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;

/** What contracts have to say to a deployment. */
@ApplicationScoped
public class ContractGate implements Gate {

  @Inject
  KnownFacts facts;

  @Override
  public List<GateReason> ask(GateQuestion question) {
    return GateJudge.reasons(facts, question);
  }
}
