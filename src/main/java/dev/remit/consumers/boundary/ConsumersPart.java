package dev.remit.consumers.boundary;

import dev.remit.consumers.ConsumerView;
import dev.remit.consumers.ConsumptionView;
import dev.remit.consumers.control.Consumers;
import dev.remit.platform.security.Caller;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Who uses an API, as a part of its page. */
@Named("users")
@RequestScoped
public class ConsumersPart {

  /** What a page shows at once; the rest is a list of its own. */
  private static final int SHOWN = 50;

  @Inject
  Consumers consumers;

  @Inject
  Caller caller;

  private @Nullable List<ConsumerView> found;

  public List<ConsumerView> of(String api) {
    if (found == null) {
      found = consumers.consumers(caller.actor(), api);
    }
    return found;
  }

  public List<ConsumerView> shown(String api) {
    return of(api).stream().limit(SHOWN).toList();
  }

  public int rest(String api) {
    return Math.max(0, of(api).size() - SHOWN);
  }

  /** Such as: Pact of 3.2.0. */
  public String source(ConsumptionView use) {
    var source = switch (use.source()) {
      case DECLARED -> "Its word";
      case PACT -> "Pact";
      case OPENAPI -> "Excerpt";
      case OBSERVED -> "Traffic";
    };
    return use.componentVersion() == null ? source : source + " of " + use.componentVersion();
  }

  public String depth(ConsumptionView use) {
    return switch (use.depth()) {
      case API -> "that it uses the API";
      case OPERATIONS -> count(use.operations(), "operation");
      case FIELDS -> count(use.operations(), "operation") + " with fields";
    };
  }

  public String unmet(ConsumptionView use) {
    return count(use.unmetCount(), "expectation") + " unmet by " + use.version();
  }

  private static String count(int number, String what) {
    return number + " " + what + (number == 1 ? "" : "s");
  }
}
