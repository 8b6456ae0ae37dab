package dev.remit.agreements.control;

import dev.remit.platform.problem.Problem;
import dev.remit.platform.problem.Violation;
import java.util.List;

/** Something about a version that has gone on since, or that was said already. */
public class SignOffRefused extends Problem {

  private SignOffRefused(String code, String message) {
    super(Kind.CONFLICT, code, message);
  }

  private SignOffRefused(String code, String message, List<String> open) {
    super(Kind.CONFLICT, code, message, open.stream().map(each -> new Violation("", each)).toList());
  }

  static SignOffRefused notAsked(String version, Object state) {
    return new SignOffRefused("not-in-review", "Nobody is asked about version " + version + ", which is " + state + ".");
  }

  static SignOffRefused draftChanged(String version) {
    return new SignOffRefused("draft-changed", "Version " + version + " has got another document since you read it. Read it again.");
  }

  static SignOffRefused twice(String team) {
    return new SignOffRefused("signed-already", "The team " + team + " has said what it thinks of it, and nothing that touches it has changed since.");
  }

  static SignOffRefused open(String message, List<String> open) {
    return new SignOffRefused("sign-offs-needed", message, open);
  }
}
