package dev.remit.consumers.control;

import dev.remit.consumers.UsageSource;
import dev.remit.openapi.Impact.Level;
import dev.remit.openapi.Impact;
import dev.remit.openapi.OperationUse;
import dev.remit.openapi.Usage;
import dev.remit.platform.id.Sha256;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.stream.Collectors;

/**
 * What is known of a consumer from one source, beside what others say. What was observed is never all there is: it adds
 * operations of which nobody has told, and that something was not seen decides nothing.
 *
 * @param alone whether nobody but an observer knows anything
 * @param digest of the usage
 */
record Evidence(Brief from, boolean alone, String digest, Supplier<Usage> usage) {

  /**
   * Of one consumer; what was told comes first.
   *
   * @param counting what counts of it
   * @param texts reads what one of them says
   */
  static List<Evidence> of(List<Brief> counting, Function<Brief, Usage> texts) {
    var all = new ArrayList<Evidence>();
    counting.stream().filter(each -> !isObserved(each)).forEach(each -> all.add(new Evidence(each, false, each.digest(), () -> texts.apply(each))));
    var told = List.copyOf(all);
    for (var each : counting.stream().filter(Evidence::isObserved).toList()) {
      var more = told.isEmpty() ? null : untold(texts.apply(each), told);
      if (more == null) {
        all.add(new Evidence(each, true, each.digest(), () -> texts.apply(each)));
      } else if (!operations(more).isEmpty()) {
        all.add(new Evidence(each, false, Sha256.of(more.toJson()), () -> more));
      }
    }
    return List.copyOf(all);
  }

  /** Of an operation that somebody has told of, an observer knows nothing that they do not. */
  private static Usage untold(Usage observed, List<Evidence> told) {
    var known = told.stream().flatMap(each -> operations(each.usage.get()).stream()).map(OperationUse::address).collect(Collectors.toSet());
    return new Usage(operations(observed).stream().filter(use -> !known.contains(use.address())).toList());
  }

  private static List<OperationUse> operations(Usage usage) {
    return Objects.requireNonNullElse(usage.operations(), List.of());
  }

  private static boolean isObserved(Brief one) {
    return one.source() == UsageSource.OBSERVED;
  }

  /** Whether there may be operations of which it says nothing. */
  boolean isOpen() {
    return alone || usage.get().operations() == null;
  }

  /** What a change does to the consumer by this evidence. */
  Impact told(Impact impact) {
    return Sentences.told(isObserved(from) ? seen(impact) : impact, from);
  }

  // without an operation it is the change that touches nobody
  private Impact seen(Impact impact) {
    if (!alone) {
      return impact.level() == Level.UNKNOWN ? new Impact(Level.NONE, impact.why(), impact.operation(), impact.element()) : impact;
    }
    return impact.level() != Level.NONE || impact.operation() == null ? impact
        : new Impact(Level.UNKNOWN, "was not seen to use " + impact.operation() + ", which says little", null, null);
  }
}
