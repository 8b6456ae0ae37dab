package dev.remit.identity.boundary;

import dev.remit.platform.pages.Form;
import dev.remit.platform.problem.Problem;
import dev.remit.platform.problem.Violation;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * A form that came back: what is wrong with it, to be said beside its fields, and what was typed that is no secret.
 *
 * @param name which one of the page's
 * @param problem why it was not granted; absent for a form that nobody has sent yet
 */
public record FilledForm(String name, @Nullable Form form, @Nullable Problem problem) {

  static final FilledForm NONE = new FilledForm("", null, null);

  /** What is wrong with a field, in words; empty when nothing is. */
  public String flaw(String which, String field) {
    return problem == null || !name.equals(which) ? "" : problem.violations().stream()
        .filter(violation -> violation.pointer().equals("/" + field))
        .map(Violation::detail)
        .collect(Collectors.joining(" "));
  }

  /** What is wrong with all of it; empty when its fields say it. */
  public String flaw(String which) {
    return problem == null || !name.equals(which) || !problem.violations().isEmpty() ? "" : problem.getMessage();
  }

  public String typed(String which, String field) {
    return form == null || !name.equals(which) ? "" : form.text(field);
  }
}
