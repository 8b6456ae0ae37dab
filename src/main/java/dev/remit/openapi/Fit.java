package dev.remit.openapi;

import dev.remit.openapi.use.ExcerptFit;
import dev.remit.openapi.use.PactFit;
import dev.remit.openapi.use.UsageFit;
import java.util.List;

/**
 * How what a consumer counts on fits a contract.
 *
 * @param usage what it uses, in the contract's own words as far as the contract knows it
 * @param unmet what the contract cannot meet, in the order of what was counted on
 */
public record Fit(Usage usage, List<Unmet> unmet) {

  public Fit {
    unmet = List.copyOf(unmet);
  }

  /** Of somebody who says what he uses. */
  public static Fit of(Document contract, Usage usage) {
    return new UsageFit(contract).of(usage);
  }

  /** Of a Pact: each interaction is held against the contract, as is each message of it. */
  public static Fit of(Document contract, Pact pact) {
    return new PactFit(contract).of(pact);
  }

  /** Of a document that holds what is used and nothing else; whatever breaks when the contract takes its place is unmet. */
  public static Fit ofExcerpt(Document contract, Document excerpt) {
    return new ExcerptFit(contract).of(excerpt);
  }
}
