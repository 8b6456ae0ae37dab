package dev.remit.audit.boundary;

import dev.remit.audit.HistoryEntry;
import dev.remit.audit.control.Trail;
import dev.remit.platform.pages.Link;
import dev.remit.platform.security.Caller;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;

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
      default -> entry.action().replace('-', ' ');
    };
  }

  public Link trailOfApi(String name) {
    return Link.to("audit").with("object", "api:" + name);
  }
}
