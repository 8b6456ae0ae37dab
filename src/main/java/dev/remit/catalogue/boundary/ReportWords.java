package dev.remit.catalogue.boundary;

import dev.remit.catalogue.control.OwnershipTotals;
import dev.remit.catalogue.control.OwnershipTotals.Reasons;
import dev.remit.catalogue.control.TeamRemit;
import dev.remit.platform.pages.Wording;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** How the report on ownership and a team's remit are said. */
@Named("report")
@ApplicationScoped
public class ReportWords {

  @Inject
  Wording say;

  @Inject
  CatalogueWords kinds;

  /** The answer in a sentence. */
  public String ownership(OwnershipTotals totals) {
    var all = totals.owned() + totals.ownerless();
    if (all == 0) {
      return "There is nothing here that somebody could own.";
    }
    return totals.ownerless() == 0
        ? "Everything has an owner: " + say.number(all) + (all == 1 ? " thing." : " things.")
        : "%s of %s %s no owner.".formatted(say.number(totals.ownerless()), say.number(all), totals.ownerless() == 1 ? "has" : "have");
  }

  /** Why things have no owner, with how many each. */
  public String reasons(Reasons reasons) {
    var parts = new ArrayList<String>();
    add(parts, reasons.nobody(), "name nobody", "names nobody");
    add(parts, reasons.missing(), "name a team that is not there", "names a team that is not there");
    add(parts, reasons.person(), "name a person", "names a person");
    return String.join(", ", parts);
  }

  private void add(List<String> parts, int number, String many, String one) {
    if (number > 0) {
      parts.add(say.number(number) + " " + (number == 1 ? one : many));
    }
  }

  public String missing(int things) {
    return things == 0 ? "" : "to " + say.number(things) + (things == 1 ? " thing that is not there" : " things that are not there");
  }

  public String deprecated(int things) {
    return things == 0 ? "" : say.number(things) + (things == 1 ? " deprecated thing" : " deprecated things");
  }

  /** The heading of a list. */
  public String listed(String list) {
    return switch (list) {
      case "owned" -> "With an owner";
      case "dangling" -> "What leads nowhere";
      case "deprecated" -> "What needs something deprecated";
      default -> "Without an owner";
    };
  }

  /** What stands there where a list has nothing. */
  public String noneListed(String list) {
    return switch (list) {
      case "owned" -> "Nothing has an owner";
      case "dangling" -> "No reference leads nowhere";
      case "deprecated" -> "Nothing needs anything deprecated";
      default -> "Everything has an owner";
    };
  }

  /** What a list is for. */
  public String meant(String list) {
    return switch (list) {
      case "owned" -> "What names a team that is there as its owner stands here.";
      case "dangling" -> "What refers to something that is not in the catalogue stands here: it was removed, or never entered.";
      case "deprecated" -> "What depends on something deprecated, or consumes a deprecated API, stands here.";
      default -> "What names no owner stands here, and what names a person or a team that is not there.";
    };
  }

  /** For example {@code 2 components}. */
  public String count(String kind, int number) {
    var word = number == 1 ? kinds.word(kind) : kinds.plural(kind);
    return say.number(number) + " " + (kind.equals("api") ? word : word.toLowerCase(Locale.ROOT));
  }

  /** How often others need something of a team's. */
  public int uses(TeamRemit remit) {
    return remit.needing().stream().mapToInt(TeamRemit.Needing::relations).sum();
  }

  /** What a team has to do, in a sentence. */
  public String remit(TeamRemit remit) {
    var owned = remit.totals().owned();
    if (owned == 0) {
      return "This team answers for nothing yet.";
    }
    var others = remit.needing().stream().filter(one -> one.name() != null).count();
    var needed = others == 0 ? "" : others == 1 ? "; one other team needs some of it" : "; " + say.number(others) + " other teams need some of it";
    return "This team answers for " + say.number(owned) + (owned == 1 ? " thing" : " things") + needed + ".";
  }

  /** What one does not find of a thing. */
  public String lack(String missing) {
    return switch (missing) {
      case "version" -> "no version of its contract";
      default -> "no " + missing;
    };
  }
}
