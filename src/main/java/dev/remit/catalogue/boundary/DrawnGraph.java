package dev.remit.catalogue.boundary;

import dev.remit.catalogue.EntitySummary;
import dev.remit.catalogue.picture.Box;
import java.util.List;

/**
 * A graph as a page shows it, as a picture and in words.
 *
 * @param width of the picture, in pixels as all lengths
 * @param frames what surrounds things of one team or system
 * @param things by title
 * @param teams what each team's colour is
 * @param kinds which kinds there are, with their icons
 * @param lineTypes which relations are drawn
 */
public record DrawnGraph(int width, int height, List<Box> frames, List<DrawnThing> things, List<DrawnLine> lines,
    List<Shade> teams, List<Shade> kinds, List<Shade> lineTypes) {

  /** Teams that own something of it. */
  public int owners() {
    return teams.size();
  }

  /** How many are referred to and not there. */
  public long absent() {
    return things.stream().map(DrawnThing::node).filter(node -> !node.present()).count();
  }

  /** How many are there and nobody's. */
  public long ownerless() {
    return things.stream().map(DrawnThing::node).filter(EntitySummary::present).filter(node -> node.owner() == null).count();
  }
}
