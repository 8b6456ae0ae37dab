package dev.remit.catalogue.control;

import dev.remit.catalogue.EntitySummary;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What a team answers for, and what that means for others.
 *
 * @param name of the team, its address
 * @param totals of what is its own
 * @param owned the first of it, by name
 * @param needing the teams whose things need some of it, those with the most first; told to people of the company
 * @param uses the first of these relations, by what is needed
 * @param dangling the first of what its things refer to though it is not there
 * @param deprecated the first of what its things need though it is deprecated
 * @param gaps the first of its things that one cannot read up on
 */
public record TeamRemit(
    String name,
    String title,
    OwnershipTotals totals,
    List<EntitySummary> owned,
    List<Needing> needing,
    List<OwnershipFinding> uses,
    List<OwnershipFinding> dangling,
    List<OwnershipFinding> deprecated,
    List<Gap> gaps) {

  /**
   * A team that needs something of this one's.
   *
   * @param name absent for what nobody owns
   * @param relations how often
   */
  public record Needing(@Nullable String name, @Nullable String title, int relations) {}

  /** @param missing what one does not find of it: {@code description}, {@code runbook}, {@code version} */
  public record Gap(EntitySummary entity, List<String> missing) {}
}
