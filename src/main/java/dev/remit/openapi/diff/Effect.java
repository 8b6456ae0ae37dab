package dev.remit.openapi.diff;

import dev.remit.openapi.Severity;

/** What a change does to the set of accepted values; with the direction of the data this gives the severity. */
enum Effect {
  /** Values that were accepted are not any more. */
  NARROWS(Severity.BREAKING, Severity.COMPATIBLE),
  /** Values that were refused are accepted now. */
  WIDENS(Severity.COMPATIBLE, Severity.BREAKING),
  /** Both. */
  ALTERS(Severity.BREAKING, Severity.BREAKING),
  /** Perhaps both; a value that one side accepts and the other refuses would prove it. */
  BY_WITNESS(Severity.RISKY, Severity.RISKY),
  /** Cannot be told from the documents. */
  UNCLEAR(Severity.RISKY, Severity.RISKY),
  /** Nothing, but a reader should know. */
  NOTES(Severity.COMPATIBLE, Severity.COMPATIBLE),
  /** Nothing but words. */
  WORDS(Severity.EDITORIAL, Severity.EDITORIAL);

  final Severity request;
  final Severity response;

  Effect(Severity request, Severity response) {
    this.request = request;
    this.response = response;
  }
}
