package dev.remit.platform.pages;


/** The revision that somebody had before them when they filled in a form. */
public final class SeenRevision {

  private static final int NONE = -1;

  private SeenRevision() {}

  /** What is no revision is older than all. */
  public static int of(Form form) {
    var text = form.text("revision");
    return text.matches("\\d{1,9}") ? Integer.parseInt(text) : NONE;
  }
}
