package dev.remit.contracts.boundary;

import dev.remit.contracts.DocumentText;
import dev.remit.contracts.control.Contracts;
import dev.remit.openapi.Notation;
import dev.remit.platform.pages.LoadedPage;
import dev.remit.platform.pages.PageAddress;
import dev.remit.platform.problem.Problem;
import dev.remit.platform.security.Caller;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import java.util.Map;

/** The document of a version for those who follow a link: a browser cannot say which notation it accepts. */
@RequestScoped
public class DocumentPage implements LoadedPage {

  private static final Map<String, Notation> NOTATIONS = Map.of("json", Notation.JSON, "yaml", Notation.YAML);

  @Inject
  Contracts contracts;

  @Inject
  Caller caller;

  @Inject
  PageAddress address;

  private DocumentText text;

  @Override
  public void load() {
    var notation = NOTATIONS.get(address.variable("notation"));
    if (notation == null) {
      throw new Problem(Problem.Kind.NOT_FOUND, "no-such-notation", "A document is shown as JSON or as YAML.");
    }
    text = contracts.document(caller.actor(), address.variable("api"), address.variable("version"), notation);
  }

  public DocumentText text() {
    return text;
  }
}
