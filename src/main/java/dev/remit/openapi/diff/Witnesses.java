package dev.remit.openapi.diff;

import dev.remit.openapi.Direction;
import dev.remit.openapi.Party;
import dev.remit.openapi.tree.Node;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Looks for a message that proves a finding: one version accepts it and the other refuses it. In a request the old
 * version is the one that accepts, in an answer the new one.
 */
final class Witnesses {

  /** So many values at the changed place are tried in the whole message. */
  private static final int TRIES = 12;

  private final Side before;
  private final Side after;
  private final Budget budget = new Budget();
  private final Map<Direction, Examples> old = new EnumMap<>(Direction.class);
  private final Map<Direction, Examples> now = new EnumMap<>(Direction.class);

  Witnesses(Side before, Side after) {
    this.before = before;
    this.after = after;
  }

  /** Null if none was found. */
  @Nullable Proof of(Finding finding, Direction direction, List<Origin> origins) {
    budget.begin();
    for (var origin : origins) {
      var way = origin.way();
      var proof = way == null ? Structure.proof(finding.rule(), direction, origin.setting())
          : bounded(finding, direction, origin, way);
      if (proof != null) {
        return proof;
      }
    }
    return null;
  }

  static Party accepting(Direction direction) {
    return direction == Direction.RESPONSE ? Party.AFTER : Party.BEFORE;
  }

  Examples examples(Party party, Direction direction) {
    return party == Party.BEFORE ? old.computeIfAbsent(direction, key -> new Examples(before, key, budget))
        : now.computeIfAbsent(direction, key -> new Examples(after, key, budget));
  }

  private @Nullable Proof bounded(Finding finding, Direction direction, Origin origin, Visit way) {
    try {
      return search(finding, direction, origin, way);
    } catch (Budget.Spent nothingFound) {
      return null;
    }
  }

  private @Nullable Proof search(Finding finding, Direction direction, Origin origin, Visit way) {
    var accepted = accepting(direction);
    var accepting = examples(accepted, direction);
    var refusing = examples(accepted == Party.BEFORE ? Party.AFTER : Party.BEFORE, direction);
    var lifting = new Lifting(accepting, accepted);
    var root = root(way);
    var suspects = new Suspects(accepting, refusing, accepted, way.pair(), finding).all();
    for (int tries = 0; tries < TRIES && suspects.hasNext(); tries++) {
      var value = suspects.next();
      var whole = lifting.lift(value, way);
      if (whole != null && accepting.accepts(lifting.shape(root.pair()), whole)
          && isRefused(refusing, accepted == Party.BEFORE ? root.pair().after : root.pair().before, origin.setting().part(), whole)) {
        return new Proof(accepted, direction, origin.setting(), value, whole, origin.before(), origin.after());
      }
    }
    return null;
  }

  // a parameter is text on its way, so the other side may read it as another type
  private static boolean isRefused(Examples refusing, Shape schema, Part part, Node whole) {
    boolean isText = part instanceof Part.Parameter || part instanceof Part.Header;
    return refusing.refuses(schema, whole)
        && (!isText || Wire.readings(whole).stream().allMatch(reading -> refusing.refuses(schema, reading)));
  }

  private static Visit root(Visit way) {
    var root = way;
    while (root.from() != null) {
      root = root.from();
    }
    return root;
  }
}
