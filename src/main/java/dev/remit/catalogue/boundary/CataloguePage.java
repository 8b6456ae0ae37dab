package dev.remit.catalogue.boundary;

import dev.remit.catalogue.Criteria;
import dev.remit.catalogue.EntitySummary;
import dev.remit.catalogue.control.Dangling;
import dev.remit.catalogue.control.Finder;
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
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** What there is, found as one types, a page at a time. */
@Named
@RequestScoped
public class CataloguePage implements LoadedPage {

  private static final int ON_A_PAGE = 50;
  private static final Criteria COMPONENTS = new Criteria(null, "component", null, null, null);

  @Inject
  Finder finder;

  @Inject
  Dangling dangling;

  @Inject
  Caller caller;

  @Inject
  PageAddress address;

  private Page<EntitySummary> page = new Page<>(List.of(), null);
  private Map<UUID, Integer> missing = Map.of();
  private List<Violation> refused = List.of();
  private boolean beginning;

  @Override
  public void load() {
    try {
      page = finder.find(caller.actor(), criteria(), ON_A_PAGE, value("cursor"));
    } catch (InvalidInput unreadable) {
      refused = unreadable.violations();
    }
    missing = dangling.of(caller.actor(), page.items().stream().map(EntitySummary::id).toList());
    beginning = !filtered() && finder.find(caller.actor(), COMPONENTS, 1, null).items().isEmpty();
  }

  private Criteria criteria() {
    return new Criteria(value("q"), value("kind"), value("owner"), value("lifecycle"), value("tag"));
  }

  public Page<EntitySummary> page() {
    return page;
  }

  /** What could not be read of the filters. */
  public List<Violation> refused() {
    return refused;
  }

  /** How many things it refers to that are not there. */
  public int missing(EntitySummary item) {
    return missing.getOrDefault(item.id(), 0);
  }

  /** Whether nobody has entered a component yet. */
  public boolean beginning() {
    return beginning;
  }

  /** What stands in a filter now. */
  public @Nullable String value(String name) {
    return address.query(name).orElse(null);
  }

  public boolean filtered() {
    return CatalogueLinks.FILTERS.stream().anyMatch(name -> value(name) != null);
  }

  public boolean first() {
    return value("cursor") == null;
  }

  public Link start() {
    var link = Link.to("catalogue");
    for (var name : CatalogueLinks.FILTERS) {
      link = link.with(name, value(name));
    }
    return link;
  }

  public Link next() {
    return start().with("cursor", page.next());
  }

  /** What was done on the page before. */
  public String done() {
    return address.query("done").orElse("");
  }

  /** How much was found, in a sentence. */
  public String summary() {
    var number = page.items().size();
    if (!filtered() && first()) {
      return "What there is, who answers for it, and what depends on what.";
    }
    if (page.next() != null) {
      return first() ? "The first " + number + "; more follow." : number + " further; more follow.";
    }
    return first() ? found(number) : "The last " + number + ".";
  }

  private static String found(int number) {
    return switch (number) {
      case 0 -> "Nothing is found.";
      case 1 -> "One is found.";
      default -> number + " are found.";
    };
  }
}
