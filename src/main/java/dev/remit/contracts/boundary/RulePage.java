package dev.remit.contracts.boundary;

import dev.remit.openapi.RuleDescription;
import dev.remit.openapi.RuleExample;
import dev.remit.openapi.Rules;
import dev.remit.platform.pages.LoadedPage;
import dev.remit.platform.pages.PageAddress;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;

/** One rule: what it means, an example, and how to do better. */
@Named
@RequestScoped
public class RulePage implements LoadedPage {

  @Inject
  PageAddress address;

  private RuleDescription rule;

  @Override
  public void load() {
    rule = Rules.find(address.variable("rule")).orElseThrow(RuleNotFound::new);
  }

  public RuleDescription rule() {
    return rule;
  }

  public RuleExample example() {
    return Rules.example(rule.id());
  }
}
