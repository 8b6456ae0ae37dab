package dev.remit.consumers.boundary;

import dev.remit.consumers.ConsumerImpact;
import dev.remit.consumers.control.Consumers;
import dev.remit.openapi.Impact.Level;
import dev.remit.platform.pages.PageAddress;
import dev.remit.platform.security.Caller;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Whom each change touches, beside the changes of a version. */
@Named("touched")
@RequestScoped
public class TouchedPart {

  private static final int SHOWN = 20;

  @Inject
  Consumers consumers;

  @Inject
  Caller caller;

  @Inject
  PageAddress address;

  private @Nullable List<ConsumerImpact> found;
  private final Map<String, List<Beside>> byChange = new HashMap<>();

  /** A consumer that a change touches, or may touch. */
  public record Beside(String component, Level level, String reason) {}

  private List<ConsumerImpact> all() {
    if (found == null) {
      var api = address.variable("api");
      var version = address.variable("version");
      found = api == null || version == null ? List.of()
          : consumers.impact(caller.actor(), api, version, address.query("since").orElse(null)).items();
      found.forEach(each -> each.changes().stream().filter(change -> change.level() != Level.NONE)
          .forEach(change -> byChange.computeIfAbsent(change.fingerprint(), key -> new ArrayList<>())
              .add(new Beside(each.component(), change.level(), change.reason()))));
      byChange.values().forEach(each -> each.sort(Comparator.comparing(Beside::level).reversed().thenComparing(Beside::component)));
    }
    return found;
  }

  /** Those whom a change touches, the surest first; of whom nothing is known are counted, not named. */
  public List<Beside> by(String fingerprint) {
    return named(fingerprint).stream().limit(SHOWN).toList();
  }

  private List<Beside> named(String fingerprint) {
    all();
    return byChange.getOrDefault(fingerprint, List.of()).stream().filter(each -> each.level() != Level.UNKNOWN).toList();
  }

  /** How many more it touches than are shown. */
  public int more(String fingerprint) {
    return Math.max(0, named(fingerprint).size() - SHOWN);
  }

  /** Of how many consumers it is not known. */
  public int unknown(String fingerprint) {
    all();
    return byChange.getOrDefault(fingerprint, List.of()).size() - named(fingerprint).size();
  }

  /** What the breaking changes do to consumers, in one sentence; nothing where nobody uses the API. */
  public String sentence() {
    var all = all();
    if (all.isEmpty()) {
      return "";
    }
    var touched = all.stream().filter(each -> each.level().compareTo(Level.POSSIBLE) >= 0).count();
    var unknown = all.stream().filter(each -> each.level() == Level.UNKNOWN).count();
    var known = touched == 0 ? "Its breaking changes touch none of the consumers we know the use of"
        : "Its breaking changes touch " + touched + " of " + all.size() + (all.size() == 1 ? " consumer" : " consumers");
    return known + (unknown == 0 ? "." : "; of " + unknown + " nobody has said what they use.");
  }
}
