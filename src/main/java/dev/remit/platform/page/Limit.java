package dev.remit.platform.page;

import dev.remit.platform.problem.InvalidInput;
import org.jspecify.annotations.Nullable;

/** How many items a page may hold. */
public final class Limit {

  private Limit() {}

  /** The number that somebody asked for, or the usual one. */
  public static int read(@Nullable String asked, int usual) {
    if (asked == null) {
      return usual;
    }
    try {
      return Integer.parseInt(asked);
    } catch (NumberFormatException notANumber) {
      throw new InvalidInput("limit", "The limit is a whole number.");
    }
  }

  /** The same number, when it is between 1 and the most that is given out at once. */
  public static int checked(int limit, int most) {
    if (limit < 1 || limit > most) {
      throw new InvalidInput("limit", "The limit is between 1 and " + most + ".");
    }
    return limit;
  }
}
