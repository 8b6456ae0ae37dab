package dev.remit.chain;

/** A text that is no row, no checkpoint or no key; the message says why, without repeating it. */
public class UnreadableText extends RuntimeException {

  private static final long serialVersionUID = 1;

  public UnreadableText(String message) {
    super(message);
  }
}
