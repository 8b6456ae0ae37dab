package dev.remit.catalogue.boundary;

import dev.remit.catalogue.EntitySummary;
import dev.remit.catalogue.ImpactView.Called;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Who is to be called, and about what.
 *
 * @param team absent for what nobody owns
 * @param things theirs that are reached, the nearest first
 */
public record Call(Called team, @Nullable Contact contact, List<DrawnEnd> things) {

  // the lists below have them all
  private static final int SHOWN = 5;

  public List<DrawnEnd> shown() {
    return things.stream().limit(SHOWN).toList();
  }

  /** How many are not shown. */
  public int more() {
    return Math.max(0, team.things() - SHOWN);
  }

  static Call of(Called team, List<EntitySummary> things) {
    return new Call(team, Contact.of(team.contact()), things.stream().map(thing -> new DrawnEnd("", thing)).toList());
  }
}
