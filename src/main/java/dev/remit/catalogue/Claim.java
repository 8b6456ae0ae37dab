package dev.remit.catalogue;

import java.util.Comparator;

/**
 * That something says how it stands to something else.
 *
 * @param inverse whether it says so as the target of the relation, as {@code dependencyOf} does
 * @param other the end that does not speak; need not be there
 */
public record Claim(RelationType type, boolean inverse, EntityRef other) implements Comparable<Claim> {

  private static final Comparator<Claim> ORDER =
      Comparator.comparing(Claim::type).thenComparing(Claim::inverse).thenComparing(Claim::other);

  /** By relation, then by the other end. */
  @Override
  public int compareTo(Claim other) {
    return ORDER.compare(this, other);
  }

  /** The name of the relation as the one who speaks would say it. */
  public String words() {
    return inverse ? type.backward() : type.forward();
  }
}
