package dev.remit.openapi;

import java.util.Locale;

/** What a change does to those who keep to the old contract, in rising order. */
public enum Severity {
  /** Only words: descriptions, examples, extensions. */
  EDITORIAL,
  /** Whoever kept to the old contract keeps working. */
  COMPATIBLE,
  /** The documents alone do not decide it. What is not understood is risky, never compatible. */
  RISKY,
  /** A request that was valid is not any more, or an answer may now hold what was excluded. */
  BREAKING;

  /** Whether it harms somebody, or may. */
  public boolean isGrave() {
    return this == BREAKING || this == RISKY;
  }

  /** As it is said in a sentence, such as {@code breaking}. */
  public String word() {
    return name().toLowerCase(Locale.ROOT);
  }
}
