package dev.remit.releases.boundary;

import dev.remit.platform.pages.Link;
import dev.remit.releases.DeploymentView;
import dev.remit.releases.GateReason.Effect;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Named;
import org.jspecify.annotations.Nullable;

/** How pages say what the gates say. */
@Named("gates")
@ApplicationScoped
public class GateWords {

  /** The class and the icon of an answer. */
  public String mark(@Nullable Boolean deployable) {
    if (deployable == null) {
      return "risky";
    }
    return deployable ? "compatible" : "breaking";
  }

  /** The word on its badge. */
  public String name(@Nullable Boolean deployable) {
    if (deployable == null) {
      return "NOT KNOWN";
    }
    return deployable ? "MAY GO" : "MUST NOT GO";
  }

  /** The class and the icon of a reason. */
  public String markOf(Effect effect) {
    return switch (effect) {
      case FORBIDS -> "breaking";
      case UNKNOWN, WARNS -> "risky";
      case ALLOWS -> "compatible";
    };
  }

  /** Where one asks about what runs somewhere. */
  public Link of(DeploymentView running) {
    return of(running.component(), running.version(), running.environment());
  }

  public Link of(String component, @Nullable String version, @Nullable String environment) {
    return Link.to("gates").with("component", component).with("version", version).with("environment", environment);
  }
}
