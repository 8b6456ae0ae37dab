package dev.remit.catalogue.control;

import dev.remit.catalogue.descriptor.Place;
import dev.remit.catalogue.descriptor.UnreadableDescriptors;
import dev.remit.platform.problem.Problem;
import dev.remit.platform.problem.Violation;
import java.util.List;

/** An upload of which nothing is taken over; each flaw with its file, line and pointer. */
class RefusedUpload extends Problem {

  private static final String DETAIL = "Nothing was imported.";

  RefusedUpload(UnreadableDescriptors reason) {
    super(Kind.INVALID, "unreadable-descriptors", DETAIL,
        reason.flaws().stream().map(flaw -> violation(flaw.place(), "", flaw.detail())).toList());
  }

  /** Something in the upload that only shows together with what is there already. */
  RefusedUpload(Place place, Problem reason) {
    super(reason.kind(), reason.code(), reason.getMessage() + " " + DETAIL, reason.violations().isEmpty()
        ? List.of(violation(place, "", reason.getMessage()))
        : reason.violations().stream().map(each -> violation(place, each.pointer(), each.detail())).toList());
  }

  private static Violation violation(Place place, String within, String detail) {
    return new Violation(place.pointer() + within, detail, place.file(), place.line(), place.column());
  }
}
