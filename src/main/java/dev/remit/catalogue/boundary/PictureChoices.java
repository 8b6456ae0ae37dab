package dev.remit.catalogue.boundary;

import dev.remit.platform.pages.PageAddress;
import dev.remit.platform.problem.InvalidInput;
import java.util.Set;

/** What the addresses of all pages with a picture may ask for. */
final class PictureChoices {

  static final String USUAL_COLOUR = "team";

  private static final Set<String> COLOURS = Set.of(USUAL_COLOUR, "lifecycle");

  private PictureChoices() {}

  /** What the colours mean. */
  static String colour(PageAddress address) {
    return address.query("colour").map(colour -> {
      if (!COLOURS.contains(colour)) {
        throw new InvalidInput("colour", "Things are coloured by team or lifecycle.");
      }
      return colour;
    }).orElse(USUAL_COLOUR);
  }

  /** How many steps are followed; whether that is too many is for the use case to say. */
  static int depth(PageAddress address, int usual) {
    return address.query("depth").map(depth -> {
      if (!depth.matches("\\d{1,4}")) {
        throw new InvalidInput("depth", "The depth is a whole number.");
      }
      return Integer.valueOf(depth);
    }).orElse(usual);
  }
}
