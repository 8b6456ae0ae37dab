package dev.remit.audit.boundary;

import dev.remit.audit.HistoryEntry;
import dev.remit.audit.control.Trail;
import dev.remit.platform.pages.Link;
import dev.remit.platform.security.Caller;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.Map;

/** What other pages show of the trail, as far as the reader may see it. */
@Named("audit")
@RequestScoped
public class AuditSight {

  private static final int MOST = 20;

  @Inject
  Trail trail;

  @Inject
  Caller caller;

  /** Whether the reader sees the trail. */
  public boolean shown() {
    return trail.shown(caller.actor());
  }

  /** Whether the reader sees the history of what they see. */
  public boolean historyShown() {
    return trail.historyShown(caller.actor());
  }

  /** The latest of an API's history. */
  public List<HistoryEntry> ofApi(String name) {
    return trail.ofApi(caller.actor(), name, MOST);
  }

  /** What happened, in words that follow a name. */
  public String says(HistoryEntry entry) {
    var what = entry.what() == null ? "" : entry.what();
    return switch (entry.action()) {
      case "api-registered" -> "registered it" + (what.isEmpty() ? "" : " for " + what);
      case "version-published" -> "published " + what;
      case "api-assigned" -> "gave it to " + what;
      case "api-shared" -> "shared it with " + what;
      case "api-unshared" -> "no longer shares it with " + what;
      case "consumption-recorded" -> used(entry.facts());
      case "consumption-removed" -> "forgot how " + entry.facts().getOrDefault("component", "a component") + " uses it";
      default -> entry.action().replace('-', ' ');
    };
  }

  /** Such as: told how checkout-web uses 1.1.0 (Pact of 3.2.0, 4 operations, 1 unmet). */
  private static String used(Map<String, String> facts) {
    var source = switch (facts.getOrDefault("source", "")) {
      case "DECLARED" -> "its word";
      case "PACT" -> "Pact";
      case "OPENAPI" -> "excerpt";
      case "OBSERVED" -> "traffic";
      default -> "source not known";
    };
    var version = facts.get("componentVersion");
    var operations = facts.getOrDefault("operations", "0");
    var unmet = facts.getOrDefault("unmet", "0");
    return "told how " + facts.getOrDefault("component", "a component") + " uses " + facts.getOrDefault("version", "it") + " (" + source
        + (version == null ? "" : " of " + version)
        + (operations.equals("0") ? "" : ", " + operations + (operations.equals("1") ? " operation" : " operations"))
        + (unmet.equals("0") ? "" : ", " + unmet + " unmet") + ")";
  }

  public Link trailOfApi(String name) {
    return Link.to("audit").with("object", "api:" + name);
  }
}
