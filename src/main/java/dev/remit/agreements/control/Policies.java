package dev.remit.agreements.control;

import dev.remit.agreements.AgreementChanged;
import dev.remit.agreements.PolicyInput;
import dev.remit.agreements.PolicyView;
import dev.remit.agreements.entity.Policy;
import dev.remit.catalogue.ApiNotFound;
import dev.remit.catalogue.ApiSummary;
import dev.remit.catalogue.CatalogueApi;
import dev.remit.identity.IdentityApi;
import dev.remit.identity.TeamNotFound;
import dev.remit.identity.TeamSummary;
import dev.remit.platform.event.DomainEvent;
import dev.remit.platform.event.Subject;
import dev.remit.platform.persistence.Revisions;
import dev.remit.platform.security.Actor;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** What is set for the site, a team and an API, and what counts by it. */
@ApplicationScoped
@Transactional
public class Policies {

  @Inject
  EntityManager entities;

  @Inject
  CatalogueApi catalogue;

  @Inject
  IdentityApi identity;

  @Inject
  Event<DomainEvent> events;

  @Inject
  Clock clock;

  public PolicyView ofSite(Actor by) {
    AgreementPolicy.see(by).orRefuse(by);
    return Layers.view(List.of(layer(Layers.SITE, Layers.SITE)));
  }

  public PolicyView ofTeam(Actor by, String team) {
    AgreementPolicy.see(by).orRefuse(by);
    return Layers.view(layers(null, team(by, team).id()));
  }

  public PolicyView ofApi(Actor by, String api) {
    AgreementPolicy.see(by).orRefuse(by);
    return of(api(by, api));
  }

  /** What counts for an API. */
  PolicyView of(ApiSummary api) {
    return Layers.view(layers(api.id(), api.owner()));
  }

  /** @param revision what the asker has seen last; 0 while nothing was set there */
  public PolicyView setForSite(Actor by, int revision, PolicyInput input) {
    AgreementPolicy.setSite(by).orRefuse(by);
    set(by, Layers.SITE, revision, input, new Subject("site", Layers.SITE, "policy"));
    return ofSite(by);
  }

  public PolicyView setForTeam(Actor by, String name, int revision, PolicyInput input) {
    var team = team(by, name);
    AgreementPolicy.set(by, team.id()).orRefuse(by);
    set(by, Layers.place(Layers.TEAM, team.id()), revision, input, new Subject("team", team.id().toString(), name));
    return ofTeam(by, name);
  }

  public PolicyView setForApi(Actor by, String name, int revision, PolicyInput input) {
    var api = api(by, name);
    AgreementPolicy.set(by, api.owner()).orRefuse(by);
    set(by, Layers.place(Layers.API, api.id()), revision, input, new Subject("api", api.id().toString(), name));
    return of(api);
  }

  private void set(Actor by, String place, int revision, PolicyInput input, Subject subject) {
    var checked = PolicyTexts.checked(input, identity);
    @Nullable Policy known = entities.find(Policy.class, place);
    Revisions.check(revision, known == null ? 0 : known.revision() + 1);
    var before = known == null ? Map.<String, Object>of() : facts(known.input());
    if (before.equals(facts(checked)) && known != null) {
      return;
    }
    var now = clock.instant();
    var policy = known == null ? new Policy(place) : known;
    policy.become(checked, by.signature(), now);
    if (known == null) {
      entities.persist(policy);
    }
    entities.flush();
    events.fire(new AgreementChanged(subject, "policy-set", before, facts(checked), by, now));
  }

  private List<Layers.Layer> layers(@Nullable UUID api, @Nullable UUID team) {
    var site = layer(Layers.SITE, Layers.SITE);
    var ofTeam = team == null ? null : layer(Layers.TEAM, Layers.place(Layers.TEAM, team));
    var ofApi = api == null ? null : layer(Layers.API, Layers.place(Layers.API, api));
    return Stream.of(ofApi, ofTeam, site).flatMap(each -> Optional.ofNullable(each).stream()).toList();
  }

  private Layers.Layer layer(String origin, String place) {
    @Nullable Policy policy = entities.find(Policy.class, place);
    return policy == null ? new Layers.Layer(origin, PolicyInput.NOTHING, 0) : new Layers.Layer(origin, policy.input(), policy.revision() + 1);
  }

  private ApiSummary api(Actor by, String name) {
    return catalogue.find(by, name).orElseThrow(ApiNotFound::new);
  }

  /** Those of other companies know their own teams only. */
  private TeamSummary team(Actor by, String name) {
    return identity.team(name).filter(team -> by.internal() || by.isIn(team.id())).orElseThrow(TeamNotFound::new);
  }

  private static Map<String, Object> facts(PolicyInput input) {
    var facts = new TreeMap<String, Object>();
    facts.put("review", input.review());
    facts.put("waivers", input.waivers());
    facts.put("noticeDays", input.noticeDays());
    facts.put("dueDays", input.dueDays());
    facts.put("silenceDays", input.silenceDays());
    facts.put("reviewers", input.reviewers());
    facts.put("reason", input.reason());
    facts.values().removeIf(value -> value == null);
    return facts;
  }
}
