package dev.remit.catalogue;

/**
 * That something says how it stands to something else.
 *
 * @param inverse whether it says so as the target of the relation, as {@code dependencyOf} does
 * @param other the end that does not speak; need not be there
 */
public record Claim(RelationType type, boolean inverse, EntityRef other) {

  /** The name of the relation as the one who speaks would say it. */
  public String words() {
    return inverse ? type.backward() : type.forward();
  }
}
