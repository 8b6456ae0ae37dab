package dev.remit.cli;

/** The arguments make no sense; the message says which and what would. */
final class WrongUsage extends RuntimeException {

  private static final long serialVersionUID = 1;

  WrongUsage(String message) {
    super(message, null, false, false);
  }
}
