package dev.remit.contracts;

import dev.remit.platform.problem.Problem;
import dev.remit.platform.problem.Violation;
import java.util.List;

/** Those whom a version touches have not signed it. */
public class PublicationRefused extends Problem {

  public PublicationRefused(String version, List<String> objections) {
    super(Kind.CONFLICT, "sign-offs-needed",
        "Version " + version + " cannot be published before those it touches have signed. Send it as a draft and ask for their review.",
        objections.stream().map(objection -> new Violation("", objection)).toList());
  }
}
