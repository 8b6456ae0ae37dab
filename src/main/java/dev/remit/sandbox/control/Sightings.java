package dev.remit.sandbox.control;

import dev.remit.consumers.ConsumersApi;
import dev.remit.consumers.ConsumptionChanged;
import dev.remit.openapi.MockAnswer;
import dev.remit.openapi.OperationUse;
import dev.remit.openapi.Usage;
import dev.remit.platform.security.Actor;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.enterprise.event.TransactionPhase;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Queue;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentLinkedQueue;
import org.jspecify.annotations.Nullable;

/**
 * Which operations components were seen calling, in memory until it is recorded as observed use: that they call, not that they
 * keep to the contract. What was seen once costs a look; more than {@value #MOST} are not kept, and seen when they come again.
 */
@ApplicationScoped
public class Sightings {

  static final int MOST = 100_000;

  private static final Actor SANDBOX = Actor.system("sandbox");

  private final Set<Sighting> known = ConcurrentHashMap.newKeySet();
  private final Queue<Sighting> fresh = new ConcurrentLinkedQueue<>();

  @Inject
  ConsumersApi consumers;

  private record Place(UUID component, UUID api, String version) {}

  private record Sighting(Place place, String operation) {}

  /** Only a key says which component calls, and only what the document answers is a use of it. */
  public void see(Guest guest, Mocked mocked, MockAnswer answer) {
    var operation = answer.why().operation();
    if (guest.component() == null || operation == null || answer.refusal() != null || known.size() >= MOST) {
      return;
    }
    var sighting = new Sighting(new Place(guest.component(), mocked.api(), mocked.version().version()), operation);
    if (known.add(sighting)) {
      fresh.add(sighting);
    }
  }

  /** Records what is new; what fails stays new, and does not keep the rest waiting. */
  public void record() {
    @Nullable RuntimeException failure = null;
    for (var each : places().entrySet()) {
      try {
        consumers.observe(SANDBOX, each.getKey().component, each.getKey().api, each.getKey().version, usage(each.getValue()));
      } catch (RuntimeException failed) {
        fresh.addAll(each.getValue());
        failure = failed;
      }
    }
    if (failure != null) {
      throw failure;
    }
    if (known.size() >= MOST) {
      known.clear();
    }
  }

  private Map<Place, List<Sighting>> places() {
    var places = new LinkedHashMap<Place, List<Sighting>>();
    for (var each = fresh.poll(); each != null; each = fresh.poll()) {
      places.computeIfAbsent(each.place, place -> new ArrayList<>()).add(each);
    }
    return places;
  }

  private static Usage usage(List<Sighting> seen) {
    return new Usage(seen.stream().map(each -> OperationUse.of(each.operation)).toList());
  }

  /** What was forgotten is seen anew. */
  void forget(@Observes(during = TransactionPhase.AFTER_SUCCESS) ConsumptionChanged event) {
    if (event.action().equals("consumption-removed")) {
      known.clear();
    }
  }
}
