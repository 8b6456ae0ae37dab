package dev.remit.catalogue.control;

import dev.remit.catalogue.ImportReport.Elsewhere;
import dev.remit.catalogue.ImportReport.Origin;
import dev.remit.catalogue.ImportReport.Twice;
import dev.remit.catalogue.descriptor.Duplicate;
import dev.remit.catalogue.descriptor.Noted;
import dev.remit.catalogue.descriptor.Place;

/** Places of an upload as they are told outside. */
final class Origins {

  private Origins() {}

  static Origin of(Place place) {
    return new Origin(place.file(), place.line(), place.pointer());
  }

  static Twice twice(Duplicate duplicate) {
    return new Twice(duplicate.ref().toString(), of(duplicate.first()), of(duplicate.second()));
  }

  static Elsewhere elsewhere(Noted location) {
    return new Elsewhere(of(location.place()), location.targets());
  }
}
