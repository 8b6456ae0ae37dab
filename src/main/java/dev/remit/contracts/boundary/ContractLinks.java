package dev.remit.contracts.boundary;

import dev.remit.contracts.VersionView;
import dev.remit.platform.pages.Link;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Named;
import org.jspecify.annotations.Nullable;

/** Where APIs, versions and changes are found. */
@Named("to")
@ApplicationScoped
public class ContractLinks {

  public Link api(String name) {
    return Link.to("apis", name);
  }

  public Link version(VersionView version) {
    return version(version.api(), version.version());
  }

  public Link version(String api, String version) {
    return Link.to("apis", api, "versions", version);
  }

  /** The version's document, to be read in a browser. */
  public Link document(VersionView version, String notation) {
    return Link.to("apis", version.api(), "versions", version.version(), "openapi." + notation);
  }

  /** The changes that the version was judged by. */
  public Link changes(VersionView version) {
    var verdict = version.verdict();
    return changes(version.api(), version.version(), verdict == null ? null : verdict.since());
  }

  public Link changes(String api, String version, @Nullable String since) {
    return Link.to("apis", api, "versions", version, "changes").with("since", since);
  }
}
