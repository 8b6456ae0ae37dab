package dev.remit.contracts.boundary;

import dev.remit.openapi.RuleDescription;
import dev.remit.openapi.Rules;
import dev.remit.platform.pages.Link;
import dev.remit.platform.pages.LoadedPage;
import dev.remit.platform.pages.PageAddress;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.Locale;

/** The rules by which changes are judged: all, or those that say a text. */
@Named
@RequestScoped
public class RulesPage implements LoadedPage {

  @Inject
  PageAddress address;

  private String text = "";
  private List<RuleDescription> found = List.of();

  @Override
  public void load() {
    text = address.query("q").orElse("");
    var wanted = text.toLowerCase(Locale.ROOT);
    found = Rules.all().stream().filter(rule -> says(rule, wanted)).toList();
  }

  private static boolean says(RuleDescription rule, String wanted) {
    return rule.id().contains(wanted) || rule.title().toLowerCase(Locale.ROOT).contains(wanted)
        || rule.whyRequest().toLowerCase(Locale.ROOT).contains(wanted)
        || rule.whyResponse().toLowerCase(Locale.ROOT).contains(wanted);
  }

  public String text() {
    return text;
  }

  public List<RuleDescription> found() {
    return found;
  }

  public Link link(RuleDescription rule) {
    return Link.to("rules", rule.id());
  }
}
