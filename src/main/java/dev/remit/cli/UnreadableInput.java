package dev.remit.cli;

import dev.remit.openapi.Flaw;
import java.io.IOException;
import java.util.List;

/** A document that cannot be read, with the places that are at fault. */
final class UnreadableInput extends RuntimeException {

  private static final long serialVersionUID = 1;

  private final String name;
  private final transient List<Flaw> flaws;

  UnreadableInput(String name, List<Flaw> flaws) {
    super(name, null, false, false);
    this.name = name;
    this.flaws = flaws;
  }

  /** One line for each flaw, as compilers write them: {@code file:line:column: message}. */
  void tell(Appendable out) throws IOException {
    for (var flaw : flaws) {
      out.append(name).append(':').append(Integer.toString(flaw.line())).append(':').append(Integer.toString(flaw.column()))
          .append(": ").append(flaw.detail()).append(flaw.pointer().isEmpty() ? "" : " (" + flaw.place() + ")").append('\n');
    }
  }
}
