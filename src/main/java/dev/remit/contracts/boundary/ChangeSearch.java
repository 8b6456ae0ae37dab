package dev.remit.contracts.boundary;

import dev.remit.openapi.Change;
import dev.remit.openapi.Severity;
import java.util.Locale;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;

/**
 * Which changes somebody wants to see.
 *
 * @param severities those of these severities; all when there are none
 * @param text those that say this in their rule, operation or place, whatever its capitals; all when it is empty
 */
record ChangeSearch(Set<Severity> severities, String text) {

  boolean finds(Change change) {
    return (severities.isEmpty() || severities.contains(change.severity())) && mentions(change);
  }

  boolean mentions(Change change) {
    var wanted = text.toLowerCase(Locale.ROOT);
    return wanted.isEmpty() || texts(change).anyMatch(said -> said.toLowerCase(Locale.ROOT).contains(wanted));
  }

  private static Stream<String> texts(Change change) {
    var own = Stream.of(change.rule(), change.operation(), change.place(), change.fingerprint()).filter(Objects::nonNull);
    return Stream.concat(own, change.uses().stream().flatMap(use -> Stream.of(use.operation(), use.place())));
  }
}
