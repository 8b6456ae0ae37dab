package dev.remit.contracts.proof;

/** The second validator has no opinion, and why. */
final class Undecidable extends RuntimeException {

  Undecidable(String reason) {
    super(reason);
  }
}
