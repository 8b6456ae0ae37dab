package dev.remit.agreements.boundary;

import dev.remit.platform.pages.Link;
import dev.remit.platform.pages.PageAddress;
import java.util.Locale;

/** Where a policy is set, by its address. */
public enum PolicyPlace {
  API,
  TEAM,
  SITE;

  static PolicyPlace at(PageAddress address) {
    return address.variable("api") != null ? API : address.variable("team") != null ? TEAM : SITE;
  }

  /** The page of the policy. */
  Link home(PageAddress address) {
    return switch (this) {
      case API -> Link.to("apis", address.variable("api"), "policy");
      case TEAM -> Link.to("teams", address.variable("team"), "policy");
      case SITE -> Link.to("policy");
    };
  }

  /** As {@link dev.remit.agreements.PolicyView#origins} has it. */
  String origin() {
    return name().toLowerCase(Locale.ROOT);
  }
}
