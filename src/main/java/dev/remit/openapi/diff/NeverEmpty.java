package dev.remit.openapi.diff;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What cannot be sent empty, so that nobody loses anything where that is refused: a {@linkplain PathText variable of a path}, and a
 * parameter that is a list and is written item by item (RFC 6570, section 3.2.8).
 */
final class NeverEmpty {

  private static final String VARIABLE = " Here it cannot be empty, since the path would be another one.";
  private static final String LIST = " Here it cannot be empty, since nothing is written of an empty list.";

  private NeverEmpty() {}

  /** Whether what was found is about something that is never empty, and not about an item or member of it. */
  static boolean isAt(Origin origin, Rule rule) {
    return origin.way() != null && origin.way().from() == null
        && (origin.setting().part().writing().isSegment() || rule == Rule.MIN_ITEMS_RAISED && isSpread(origin.setting().part()));
  }

  // an empty value may be meant for an empty list
  private static boolean isSpread(Part part) {
    return part instanceof Part.Parameter parameter && parameter.before() != null && Style.spreads(parameter.before())
        && !parameter.before().flag("allowEmptyValue");
  }

  /** Why nothing is lost if nothing but what is empty is refused; null if something may be lost. */
  static @Nullable String reason(Finding finding, List<Origin> origins) {
    boolean isOfEmpty = (finding.rule() == Rule.MIN_LENGTH_RAISED || finding.rule() == Rule.MIN_ITEMS_RAISED) && "1".equals(finding.now());
    if (!isOfEmpty || !origins.stream().allMatch(origin -> isAt(origin, finding.rule()))) {
      return null;
    }
    return origins.stream().allMatch(origin -> origin.setting().part().writing().isSegment()) ? VARIABLE : LIST;
  }
}
