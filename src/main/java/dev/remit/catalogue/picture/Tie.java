package dev.remit.catalogue.picture;

/** A line from one thing to another, by the names of their {@link Spot}s. */
public record Tie(String from, String to) {

  boolean isLoop() {
    return from.equals(to);
  }
}
