package dev.remit.agreements.boundary;

import dev.remit.agreements.PolicyView;
import dev.remit.agreements.control.AgreementRights;
import dev.remit.agreements.control.Policies;
import dev.remit.catalogue.ApiNotFound;
import dev.remit.catalogue.CatalogueApi;
import dev.remit.identity.IdentityApi;
import dev.remit.identity.TeamNotFound;
import dev.remit.platform.pages.FormPage;
import dev.remit.platform.pages.Link;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;

/** By which policy versions are agreed: those of an API, those of a team's APIs, or all. */
@Named
@RequestScoped
public class PolicyPage extends FormPage {

  @Inject
  Policies policies;

  @Inject
  AgreementRights rights;

  @Inject
  CatalogueApi catalogue;

  @Inject
  IdentityApi identity;

  private PolicyPlace place;
  private String name = "";
  private String title = "all APIs";
  private PolicyView policy;
  private boolean sets;

  @Override
  public void load() {
    place = PolicyPlace.at(address());
    switch (place) {
      case API -> loadApi(address().variable("api"));
      case TEAM -> loadTeam(address().variable("team"));
      case SITE -> loadSite();
    }
  }

  private void loadApi(String address) {
    policy = policies.ofApi(actor(), address);
    var api = catalogue.find(actor(), address).orElseThrow(ApiNotFound::new);
    name = api.name();
    title = api.title();
    sets = rights.set(actor(), api);
  }

  private void loadTeam(String address) {
    policy = policies.ofTeam(actor(), address);
    var team = identity.team(address).orElseThrow(TeamNotFound::new);
    name = team.name();
    title = team.title();
    sets = rights.set(actor(), team.id());
  }

  private void loadSite() {
    policy = policies.ofSite(actor());
    sets = rights.setSite(actor());
  }

  public PolicyPlace place() {
    return place;
  }

  /** Of the API or the team; empty for the site. */
  public String name() {
    return name;
  }

  /** Whose policy it is. */
  public String title() {
    return title;
  }

  public PolicyView policy() {
    return policy;
  }

  public Link home() {
    return place.home(address());
  }

  public boolean sets() {
    return sets;
  }

  /** {@code inherit}, {@code on} or {@code off}. */
  public String choice(Boolean set) {
    return set == null ? "inherit" : set ? "on" : "off";
  }

  /** Where something was set, in words. */
  public String origin(String member) {
    var origin = policy.origins().get(member);
    return origin.equals(place.origin()) ? "set here" : switch (origin) {
      case "team" -> "set by the team";
      case "site" -> "set for all";
      default -> "as Remit begins";
    };
  }
}
