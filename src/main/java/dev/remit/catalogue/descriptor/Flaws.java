package dev.remit.catalogue.descriptor;

import java.util.ArrayList;
import java.util.List;

/** Flaws as they are found; as many are kept as are told. */
final class Flaws {

  private final List<Flaw> shown = new ArrayList<>();
  private long count;

  void add(Place place, String detail) {
    count++;
    if (shown.size() < UnreadableDescriptors.SHOWN) {
      shown.add(new Flaw(place, detail));
    }
  }

  void addAll(Flaws others) {
    others.shown.forEach(flaw -> add(flaw.place(), flaw.detail()));
  }

  /** All that were found, also those that are not told. */
  long count() {
    return count;
  }

  /** @throws UnreadableDescriptors if there are any */
  void refuse() {
    if (count > 0) {
      throw new UnreadableDescriptors(shown);
    }
  }
}
