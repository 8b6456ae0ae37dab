package dev.remit.openapi.diff;

import dev.remit.openapi.tree.Node;
import dev.remit.openapi.tree.ObjectNode;
import java.util.Set;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/** Objects of one shape with a member that another shape refuses. */
final class Odd {

  /** So many members are looked at. */
  private static final int MEMBERS = 20;

  private final Examples making;
  private final Shape own;
  private final Examples refusing;
  private final Shape other;
  private final int tries;

  /**
   * @param making of the document of the first shape
   * @param refusing of the document of the second
   * @param tries so many values of a member are tried
   */
  Odd(Examples making, Shape own, Examples refusing, Shape other, int tries) {
    this.making = making;
    this.own = own;
    this.refusing = refusing;
    this.other = other;
    this.tries = tries;
  }

  /** Offers one for each of these names until one is taken. */
  boolean any(Set<String> names, Predicate<Node> taker) {
    var base = (own.types() & Types.OBJECT) == 0 || !own.groups().isEmpty() ? null : making.object(own);
    return base != null && names.stream().limit(MEMBERS).anyMatch(name -> Taking.one(with(base, name), taker));
  }

  /** The object with such a member of this name; null if none was found. */
  @Nullable ObjectNode with(ObjectNode base, String name) {
    var refused = new Taking(tries, value -> refusing.refuses(other.property(name), value));
    new Drafts(making).plain(own.property(name), other.property(name), refused);
    return refused.taken() == null ? null : base.with(name, refused.taken());
  }
}
