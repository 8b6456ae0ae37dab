package dev.remit.consumers.control;

import dev.remit.openapi.Impact;

/** Why a change touches a consumer, said whole: the engine does not know who it is. */
final class Sentences {

  private Sentences() {}

  /** Such as: checkout-web reads `200: total` of GET /orders (Pact of 3.2.0). */
  static Impact told(Impact impact, Brief consumption) {
    return new Impact(impact.level(), consumption.user().name() + " " + impact.why() + " (" + source(consumption) + ").", impact.operation(), impact.element());
  }

  private static String source(Brief consumption) {
    var by = switch (consumption.source()) {
      case DECLARED -> "by its word";
      case PACT -> "Pact";
      case OPENAPI -> "excerpt";
      case OBSERVED -> "traffic";
    };
    return consumption.user().version() == null ? by : by + " of " + consumption.user().version();
  }
}
