package dev.remit.agreements.boundary;

import dev.remit.agreements.PolicyView;
import dev.remit.agreements.control.AgreementRights;
import dev.remit.agreements.control.Policies;
import dev.remit.catalogue.ApiNotFound;
import dev.remit.catalogue.ApiSummary;
import dev.remit.catalogue.CatalogueApi;
import dev.remit.platform.pages.FormPage;
import dev.remit.platform.pages.Link;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;

/** By which policy the versions of an API are agreed. */
@Named
@RequestScoped
public class PolicyPage extends FormPage {

  @Inject
  Policies policies;

  @Inject
  AgreementRights rights;

  @Inject
  CatalogueApi catalogue;

  private ApiSummary api;
  private PolicyView policy;

  @Override
  public void load() {
    var name = address().variable("api");
    api = catalogue.find(actor(), name).orElseThrow(ApiNotFound::new);
    policy = policies.ofApi(actor(), name);
  }

  public ApiSummary api() {
    return api;
  }

  public PolicyView policy() {
    return policy;
  }

  public Link home() {
    return Link.to("apis", api.name(), "policy");
  }

  public boolean sets() {
    return rights.set(actor(), api);
  }

  /** {@code inherit}, {@code on} or {@code off}. */
  public String choice(Boolean set) {
    return set == null ? "inherit" : set ? "on" : "off";
  }

  /** Where something was set, in words. */
  public String origin(String member) {
    return switch (policy.origins().get(member)) {
      case "api" -> "set here";
      case "team" -> "set by the team";
      case "site" -> "set for all";
      default -> "as Remit begins";
    };
  }
}
