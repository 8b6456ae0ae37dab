package dev.remit.catalogue.boundary;

import dev.remit.catalogue.EntitySummary;
import dev.remit.platform.problem.InvalidInput;
import java.util.Arrays;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** By what the things of a picture are framed. */
public enum Grouping {
  NONE("nothing"),
  TEAM("team"),
  SYSTEM("system");

  static final String ABSENT = "Not in the catalogue";
  static final String OWNERLESS = "No owner";
  static final String ELSEWHERE = "No system";

  // a picture without frames, of more things than this, is wider than a page
  private static final int MANY = 60;

  private static final Set<String> OWNERS = Set.of("team", "person");

  // as many letters as a box has room for
  private static final int LETTERS = 24;
  private static final int SHORTEST = 8;

  private final String says;

  Grouping(String says) {
    this.says = says;
  }

  /** What a reader chose; when nothing, frames by team as soon as there is much. */
  static Grouping of(@Nullable String chosen, int things) {
    if (chosen == null || chosen.isEmpty()) {
      return things > MANY ? TEAM : NONE;
    }
    return Arrays.stream(values())
        .filter(one -> one.text().equals(chosen))
        .findFirst()
        .orElseThrow(() -> new InvalidInput("group", "Things are framed by none, team or system."));
  }

  /** As it stands in an address. */
  public String text() {
    return name().toLowerCase(Locale.ROOT);
  }

  /** For a box to choose from. */
  public String says() {
    return says;
  }

  /**
   * The heading of the frame that a thing stands in; empty without frames.
   *
   * @param systems title of the system of each thing that has one, by references
   */
  String frame(EntitySummary node, Map<String, String> systems) {
    return switch (this) {
      case NONE -> "";
      case TEAM -> node.owner() != null ? node.owner() : node.present() ? OWNERLESS : ABSENT;
      case SYSTEM -> systems.getOrDefault(node.ref(), node.present() ? ELSEWHERE : ABSENT);
    };
  }

  /** What is said below a thing's name: of its owner, its type and its lifecycle what the frame does not say. */
  String note(EntitySummary node) {
    if (!node.present()) {
      return GraphWords.ABSENT;
    }
    if (OWNERS.contains(node.kind())) {
      return node.kind();
    }
    var first = this == TEAM ? Objects.requireNonNullElse(node.type(), GraphWords.kind(node.kind())) : GraphWords.owner(node);
    var lifecycle = node.lifecycle() == null ? "" : " · " + node.lifecycle();
    return GraphWords.cut(first, Math.max(SHORTEST, LETTERS - lifecycle.length())) + lifecycle;
  }
}
