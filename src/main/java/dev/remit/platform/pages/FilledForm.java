package dev.remit.platform.pages;

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

  /** Nobody has sent anything yet. */
  public static final FilledForm NONE = new FilledForm("", null, null);

  /** What is wrong with a field, in words; empty when nothing is. */
  public String flaw(String which, String field) {
    return problem == null || !name.equals(which) ? "" : problem.violations().stream()
        .filter(violation -> violation.pointer().equals("/" + field))
        .map(Violation::detail)
        .collect(Collectors.joining(" "));
  }

  /** What is wrong with a field that holds several things, one a line: the same, and with which of them. */
  public String flaws(String which, String field) {
    return problem == null || !name.equals(which) ? "" : problem.violations().stream()
        .filter(violation -> violation.pointer().matches("/" + field + "(/\\d+)?"))
        .map(violation -> number(violation.pointer()) + violation.detail())
        .collect(Collectors.joining(" "));
  }

  private static String number(String pointer) {
    var slash = pointer.lastIndexOf('/');
    return slash == 0 ? "" : "Number " + (Integer.parseInt(pointer.substring(slash + 1)) + 1) + ": ";
  }

  /** What is wrong with all of it; empty when its fields say it. */
  public String flaw(String which) {
    if (problem == null || !name.equals(which) || problem.violations().stream().anyMatch(violation -> !violation.pointer().isEmpty())) {
      return "";
    }
    var details = problem.violations().stream().map(Violation::detail).collect(Collectors.joining(", "));
    return (problem.getMessage() + " " + details).strip();
  }

  public String typed(String which, String field) {
    return came(which) ? form.text(field) : "";
  }

  /** Whether it is this one that came back. */
  public boolean came(String which) {
    return form != null && name.equals(which);
  }

  /** What stands in a field: what was typed, or what it is now. */
  public @Nullable String value(String which, String field, @Nullable String now) {
    return came(which) ? form.text(field) : now;
  }

  /** Whether a box is ticked. */
  public boolean ticked(String which, String field, boolean now) {
    return came(which) ? !form.text(field).isEmpty() : now;
  }

  /** Whether somebody else was faster. */
  public boolean stale(String which) {
    return came(which) && problem != null && problem.kind() == Problem.Kind.STALE;
  }

  /** The revision that its reader has before them: the present one, unless only their form came back. */
  public String revision(String which, int now) {
    return came(which) && !stale(which) ? form.text("revision") : String.valueOf(now);
  }
}
