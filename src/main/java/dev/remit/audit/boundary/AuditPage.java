package dev.remit.audit.boundary;

import dev.remit.audit.AuditEntryView;
import dev.remit.audit.AuditSearch;
import dev.remit.audit.control.Trail;
import dev.remit.platform.page.Page;
import dev.remit.platform.pages.Link;
import dev.remit.platform.pages.LoadedPage;
import dev.remit.platform.pages.PageAddress;
import dev.remit.platform.problem.InvalidInput;
import dev.remit.platform.problem.Violation;
import dev.remit.platform.security.Caller;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What happened, by whom; the newest first, or what filters find. */
@Named
@RequestScoped
public class AuditPage implements LoadedPage {

  private static final int ON_A_PAGE = 50;
  private static final List<String> FILTERS = List.of("object", "actor", "action", "from", "to");

  @Inject
  Trail trail;

  @Inject
  Caller caller;

  @Inject
  PageAddress address;

  private Page<AuditEntryView> page = new Page<>(List.of(), null);
  private List<Violation> refused = List.of();

  @Override
  public void load() {
    var search = new AuditSearch(value("object"), value("actor"), value("action"), Days.begin(value("from")), Days.end(value("to")), null);
    try {
      page = trail.search(caller.actor(), search, ON_A_PAGE, value("cursor"));
    } catch (InvalidInput unreadable) {
      refused = unreadable.violations();
    }
  }

  public Page<AuditEntryView> page() {
    return page;
  }

  /** What could not be read of the filters. */
  public List<Violation> refused() {
    return refused;
  }

  /** What stands in a filter now. */
  public @Nullable String value(String name) {
    return address.query(name).orElse(null);
  }

  public boolean filtered() {
    return FILTERS.stream().anyMatch(name -> value(name) != null);
  }

  public boolean first() {
    return value("cursor") == null;
  }

  public Link start() {
    var link = Link.to("audit");
    for (var name : FILTERS) {
      link = link.with(name, value(name));
    }
    return link;
  }

  public Link next() {
    return start().with("cursor", page.next());
  }

  /** All rows about the same thing. */
  public Link about(AuditEntryView.What object) {
    return Link.to("audit").with("object", object.kind() + ":" + object.id());
  }

  /** All rows of the same actor. */
  public Link by(AuditEntryView.Who actor) {
    return Link.to("audit").with("actor", actor.id() == null ? actor.kind() : actor.kind() + ":" + actor.id());
  }

  public List<MemberChange> changes(AuditEntryView entry) {
    return MemberChange.between(entry.before(), entry.after());
  }
}
