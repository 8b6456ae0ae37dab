package dev.remit.consumers.control;

import dev.remit.openapi.UnreadableDocument;
import dev.remit.platform.problem.Problem;
import dev.remit.platform.problem.Violation;
import java.util.function.Supplier;

/** What was sent to show a use cannot be read; each flaw of it, with its place in the text. */
public class UnreadableUsage extends Problem {

  private UnreadableUsage(String message, UnreadableDocument reason) {
    super(Kind.INVALID, "unreadable-usage", message,
        reason.flaws().stream().map(flaw -> new Violation(flaw.pointer(), flaw.detail(), flaw.line(), flaw.column())).toList());
  }

  /** @throws UnreadableUsage when the engine refuses it */
  public static <T> T orRefuse(String message, Supplier<T> reading) {
    try {
      return reading.get();
    } catch (UnreadableDocument refused) {
      throw new UnreadableUsage(message, refused);
    }
  }
}
