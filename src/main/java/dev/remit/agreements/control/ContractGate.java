package dev.remit.agreements.control;

import dev.remit.contracts.ContractsApi;
import dev.remit.releases.Gate;
import dev.remit.releases.GateQuestion;
import dev.remit.releases.GateReason;
import dev.remit.releases.ReleasesApi;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;

/** What contracts have to say to a deployment. */
@ApplicationScoped
public class ContractGate implements Gate {

  @Inject
  ContractsApi contracts;

  @Inject
  ReleasesApi releases;

  @Inject
  Touches touches;

  @Inject
  GateSources stored;

  @Override
  public List<GateReason> ask(GateQuestion question) {
    return GateJudge.reasons(new KnownFacts(contracts, releases, touches, stored), question);
  }
}
