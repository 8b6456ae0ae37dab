package dev.remit.agreements.control;

import dev.remit.catalogue.ApiSummary;
import dev.remit.identity.IdentityApi;
import dev.remit.platform.security.Actor;
import dev.remit.platform.security.Decision;
import dev.remit.platform.security.SiteRights;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;

/** What somebody may do with agreements at all. */
@ApplicationScoped
public class AgreementRights implements SiteRights {

  @Inject
  IdentityApi identity;

  @Override
  public List<Decision> of(Actor by) {
    var always = Stream.of(AgreementPolicy.see(by), AgreementPolicy.comment(by), AgreementPolicy.sign(by, !by.teams().isEmpty()), AgreementPolicy.setSite(by));
    return Stream.concat(always, by.teams().keySet().stream()
        .flatMap(team -> Stream.of(AgreementPolicy.move(by, team), AgreementPolicy.waive(by, team, true), AgreementPolicy.set(by, team)))).toList();
  }

  public boolean move(Actor by, ApiSummary api) {
    return AgreementPolicy.move(by, api.owner()).allowed();
  }

  /** @param team name of the team that is asked */
  public boolean sign(Actor by, String team) {
    return AgreementPolicy.sign(by, identity.team(team).filter(each -> by.isIn(each.id())).isPresent()).allowed();
  }

  public boolean comment(Actor by) {
    return AgreementPolicy.comment(by).allowed();
  }

  public boolean waive(Actor by, ApiSummary api) {
    return AgreementPolicy.waive(by, api.owner(), true).allowed();
  }

  public boolean set(Actor by, ApiSummary api) {
    return AgreementPolicy.set(by, api.owner()).allowed();
  }

  /** @param team key of the team whose policy it is */
  public boolean set(Actor by, UUID team) {
    return AgreementPolicy.set(by, team).allowed();
  }

  public boolean setSite(Actor by) {
    return AgreementPolicy.setSite(by).allowed();
  }
}
