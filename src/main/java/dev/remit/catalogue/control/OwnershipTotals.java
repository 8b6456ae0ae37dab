package dev.remit.catalogue.control;

import java.util.List;

/**
 * How much of the catalogue is looked after. Teams and people own nothing here and are owned by nobody; they count only where
 * they refer to what is not there.
 *
 * @param owned things that a team answers for
 * @param ownerless things that no team answers for
 * @param reasons why, with how many each
 * @param danglingReferences relations that lead to what is not there
 * @param missingThings what they lead to, each counted once
 * @param deprecatedUses relations by which something that is there needs something deprecated
 * @param deprecatedThings what they lead to, each counted once
 * @param kinds the same by kind, the kinds in their order
 */
public record OwnershipTotals(
    int owned,
    int ownerless,
    Reasons reasons,
    int danglingReferences,
    int missingThings,
    int deprecatedUses,
    int deprecatedThings,
    List<OfKind> kinds) {

  /**
   * Why something has no owner.
   *
   * @param nobody it names none
   * @param missing it names one that is not there
   * @param person it names a person, and people come and go
   */
  public record Reasons(int nobody, int missing, int person) {}

  /** @param kind {@code component} and so on */
  public record OfKind(String kind, int owned, int ownerless) {}
}
