package dev.remit.platform.pages;

import dev.remit.platform.rest.Correlation;

/**
 * What a page says instead of its content.
 *
 * @param status the HTTP status
 * @param title what happened, in a few words
 * @param detail the same in a sentence
 * @param advice what the reader can do now
 * @param correlation the id of this request, also in the log
 */
public record PageFailure(int status, String title, String detail, String advice, String correlation) {

  private static final int BAD_REQUEST = 400;
  private static final int FORBIDDEN = 403;
  private static final int NOT_FOUND = 404;
  private static final int METHOD_NOT_ALLOWED = 405;
  private static final int INTERNAL_ERROR = 500;
  private static final int UNAVAILABLE = 503;

  static PageFailure of(int status, String detail) {
    return new PageFailure(status, title(status), detail, advice(status), Correlation.current());
  }

  static PageFailure notFound() {
    return of(NOT_FOUND, "There is nothing at this address.");
  }

  static PageFailure malformed() {
    return of(BAD_REQUEST, "The request has something in it that no page of Remit sends.");
  }

  static PageFailure methodNotAllowed() {
    return of(METHOD_NOT_ALLOWED, "This page is only read.");
  }

  static PageFailure unexpected() {
    return of(INTERNAL_ERROR, "Something unexpected happened while this page was made. Nothing was changed.");
  }

  static PageFailure waiting() {
    return new PageFailure(UNAVAILABLE, "Waiting for the database",
        "The database does not answer at the moment. What was published is safe there.", advice(UNAVAILABLE), Correlation.current());
  }

  /** Whether it passes by itself, so that the page waits for it. */
  public boolean passing() {
    return status == UNAVAILABLE;
  }

  private static String title(int status) {
    return switch (status) {
      case FORBIDDEN -> "Not yours to do";
      case NOT_FOUND -> "Not found";
      case METHOD_NOT_ALLOWED -> "Not possible here";
      case UNAVAILABLE -> "Not at the moment";
      default -> status < INTERNAL_ERROR ? "This cannot be shown" : "Something went wrong";
    };
  }

  private static String advice(int status) {
    return switch (status) {
      case FORBIDDEN -> "Ask whoever may, or an administrator, if you should be allowed to.";
      case NOT_FOUND -> "Look for it by its name in the search above, or start from the list of all APIs.";
      case UNAVAILABLE -> "This page asks again by itself and goes on as soon as it can.";
      default -> status < INTERNAL_ERROR
          ? "Check the address, or go back to where you came from."
          : "Try again. If it stays, tell whoever runs Remit the id below: the log has the rest under it.";
    };
  }
}
