package dev.remit.catalogue.boundary;

import java.util.List;

/**
 * What is reached at one distance.
 *
 * @param distance in steps, from 1
 */
public record Ring(int distance, List<ReachedThing> things) {

  public String heading() {
    return (distance == 1 ? "One step away" : distance + " steps away") + ", " + (things.size() == 1 ? "1 thing" : things.size() + " things");
  }
}
