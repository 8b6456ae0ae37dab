package dev.remit.openapi.diff;

import dev.remit.openapi.Direction;
import dev.remit.openapi.Party;
import dev.remit.openapi.tree.Node;
import dev.remit.openapi.tree.NullNode;
import java.util.List;
import java.util.Objects;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/** Tries values of a changed place in the whole messages in which it was met, until one version refuses such a message. */
final class Trial implements Predicate<Node> {

  /** So many values are tried. */
  private static final int TRIES = 12;

  private final Examples accepting;
  private final Examples refusing;
  private final Party accepted;
  private final Direction direction;
  private final List<Origin> origins;
  private final Lifting lifting;
  private int tried;
  private @Nullable Proof proof;

  Trial(Examples accepting, Examples refusing, Party accepted, Direction direction, List<Origin> origins) {
    this.accepting = accepting;
    this.refusing = refusing;
    this.accepted = accepted;
    this.direction = direction;
    this.origins = origins;
    this.lifting = new Lifting(accepting, accepted);
  }

  /** Null if nothing was proven. */
  @Nullable Proof proof() {
    return proof;
  }

  /** Whether no more values are wanted. */
  @Override
  public boolean test(Node value) {
    if (TextOnly.isTaken(value, accepting.side(), accepted, origins)) {
      return false;
    }
    for (int i = 0; i < origins.size() && proof == null; i++) {
      proof = tried(value, origins.get(i));
    }
    return proof != null || ++tried == TRIES;
  }

  private @Nullable Proof tried(Node value, Origin origin) {
    var way = Objects.requireNonNull(origin.way());
    var root = root(way).pair();
    var lifted = lifting.lift(value, way);
    var whole = lifted == null ? null : written(origin.setting().part(), lifting.shape(root), lifted, value);
    var refused = accepted == Party.BEFORE ? root.after : root.before;
    boolean shows = whole != null && !isUnsendable(origin, value, whole) && accepting.accepts(lifting.shape(root), whole)
        && isRefused(refused, origin.setting().part(), whole);
    return shows ? new Proof(accepted, direction, origin.setting(), value, whole, origin.before(), origin.after()) : null;
  }

  // there is no text that stands for null
  private static boolean isUnsendable(Origin origin, Node value, Node whole) {
    var part = origin.setting().part();
    return PathText.isUnsendable(part, whole) || value instanceof NullNode && origin.isText() && !part.writing().isMarkup();
  }

  private @Nullable Node written(Part part, Shape shape, Node whole, Node value) {
    var fields = part.fields(accepted, accepting.side());
    return fields == null ? whole : fields.written(accepting, shape, whole, value);
  }

  // what is text on its way may be read as another type by the other side
  private boolean isRefused(Shape schema, Part part, Node whole) {
    return refusing.refuses(schema, whole)
        && part.writing().readings(schema, whole).stream().allMatch(reading -> refusing.refuses(schema, reading));
  }

  private static Visit root(Visit way) {
    var root = way;
    while (root.from() != null) {
      root = root.from();
    }
    return root;
  }
}
