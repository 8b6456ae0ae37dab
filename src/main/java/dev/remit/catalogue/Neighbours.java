package dev.remit.catalogue;

import java.util.List;

/**
 * What stands in a relation to something.
 *
 * @param more whether there are more than are told
 */
public record Neighbours(List<Neighbour> items, boolean more) {

  /**
   * @param relation how the thing that was asked about stands to this one: {@code dependsOn}
   * @param origin {@code declared} by one of the two, or {@code observed}
   * @param entity the other end, also when it is not there
   */
  public record Neighbour(String relation, String origin, EntitySummary entity) {}
}
