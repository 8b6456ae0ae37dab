package dev.remit.releases.boundary;

import dev.remit.platform.pages.LoadedPage;
import dev.remit.platform.pages.PageAddress;
import dev.remit.platform.problem.InvalidInput;
import dev.remit.platform.problem.Violation;
import dev.remit.platform.security.Caller;
import dev.remit.releases.ComponentVersionView;
import dev.remit.releases.EnvironmentView;
import dev.remit.releases.GateView;
import dev.remit.releases.control.ComponentVersions;
import dev.remit.releases.control.Environments;
import dev.remit.releases.control.GateInput;
import dev.remit.releases.control.Gates;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** May this version go there? The question, and the answer with its reasons. */
@Named
@RequestScoped
public class GatePage implements LoadedPage {

  private static final String COMPONENT = "component";
  private static final String VERSION = "version";
  private static final String ENVIRONMENT = "environment";

  @Inject
  PageAddress address;

  @Inject
  Caller caller;

  @Inject
  Environments environments;

  @Inject
  ComponentVersions versions;

  @Inject
  Gates gates;

  private List<EnvironmentView> places = List.of();
  private List<Violation> violations = List.of();
  private @Nullable GateView answer;
  private @Nullable ComponentVersionView statement;

  @Override
  public void load() {
    places = environments.list(caller.actor(), null, Environments.MOST_ON_A_PAGE, null).items();
    if (!component().isEmpty() || !version().isEmpty()) {
      ask();
    }
  }

  /** What makes no sense is said beside its field. */
  private void ask() {
    try {
      answer = gates.ask(caller.actor(), new GateInput(asked(COMPONENT), asked(VERSION), asked(ENVIRONMENT), null));
      statement = versions.find(caller.actor(), answer.component(), answer.version()).orElse(null);
    } catch (InvalidInput refused) {
      violations = refused.violations();
    }
  }

  private @Nullable String asked(String name) {
    return address.query(name).orElse(null);
  }

  public String component() {
    return address.query(COMPONENT).orElse("");
  }

  public String version() {
    return address.query(VERSION).orElse("");
  }

  public String environment() {
    return address.query(ENVIRONMENT).orElse("");
  }

  /** Where it may be asked for, in the order in which one deploys to them. */
  public List<EnvironmentView> places() {
    return places;
  }

  /** All but the one that is asked about. */
  public List<EnvironmentView> elsewhere() {
    return places.stream().filter(place -> !place.name().equals(environment())).toList();
  }

  /** What is wrong with one part of the question; empty when nothing is. */
  public String flaw(String name) {
    return violations.stream().filter(each -> each.pointer().equals(name)).map(Violation::detail).collect(Collectors.joining(" "));
  }

  /** Absent before anybody asks, and when the question makes no sense. */
  public @Nullable GateView answer() {
    return answer;
  }

  /** What the version said of itself; absent where it does not exist. */
  public @Nullable ComponentVersionView statement() {
    return statement;
  }
}
