package dev.remit.catalogue.descriptor;

/** Annotations that mean something here. */
final class Annotations {

  /** Whom to reach when it fails. */
  static final String ON_CALL = "remit.dev/on-call";

  /** References to teams that work on it too, with commas between them. */
  static final String CONTRIBUTORS = "remit.dev/contributors";

  private Annotations() {}
}
