package dev.remit.graphql.boundary;

import dev.remit.platform.persistence.Outage;
import dev.remit.platform.problem.Problem;
import dev.remit.platform.rest.Correlation;
import dev.remit.platform.rest.NotReadyFilter;
import jakarta.enterprise.context.RequestScoped;
import java.lang.System.Logger.Level;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** What fields of one question failed with. What nobody expected goes to the log, whole and once. */
@RequestScoped
public class Failures {

  private static final System.Logger LOG = System.getLogger(Failures.class.getName());
  private static final String PLACE = "failure ";

  private final List<RuntimeException> kept = new ArrayList<>();

  /** Where it is kept. */
  String keep(RuntimeException failure) {
    if (!kept.contains(failure)) {
      kept.add(failure);
      if (!(failure instanceof Problem)) {
        LOG.log(Level.ERROR, "Unexpected failure of a field, correlation id " + Correlation.current(), failure);
      }
    }
    return PLACE + kept.indexOf(failure);
  }

  /** The problem that is kept there; nothing for what nobody expected, and where the engine says something of its own. */
  Optional<Problem> at(String place) {
    if (!place.matches(PLACE + "\\d{1,6}") || Integer.parseInt(place.substring(PLACE.length())) >= kept.size()) {
      return Optional.empty();
    }
    var failure = kept.get(Integer.parseInt(place.substring(PLACE.length())));
    return failure instanceof Problem problem ? Optional.of(problem)
        : Outage.isBehind(failure) ? Optional.of(NotReadyFilter.notReady()) : Optional.empty();
  }

  List<RuntimeException> all() {
    return List.copyOf(kept);
  }
}
