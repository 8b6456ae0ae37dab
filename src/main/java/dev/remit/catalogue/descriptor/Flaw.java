package dev.remit.catalogue.descriptor;

/**
 * A reason why an upload is not read.
 *
 * @param detail what was found and what was expected, for people
 */
public record Flaw(Place place, String detail) {

  @Override
  public String toString() {
    return place + ": " + detail;
  }
}
