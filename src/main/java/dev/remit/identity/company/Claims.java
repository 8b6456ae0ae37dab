package dev.remit.identity.company;

import com.nimbusds.openid.connect.sdk.claims.ClaimsSet;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * What a provider tells of somebody, in its token or beside it; the token comes first.
 *
 * @param sources in the order in which they are believed
 * @param groupsClaim the claim that names groups, or its path: {@code realm_access.roles}
 */
record Claims(List<ClaimsSet> sources, String groupsClaim) {

  @Nullable String text(String claim) {
    return first(claim).filter(String.class::isInstance).map(String.class::cast).orElse(null);
  }

  /** Some providers write the word. */
  boolean yes(String claim) {
    return first(claim).filter(value -> Boolean.TRUE.equals(value) || "true".equals(value)).isPresent();
  }

  Set<String> groups() {
    return first(groupsClaim).or(this::nested).stream()
        .flatMap(value -> value instanceof Collection<?> several ? several.stream() : Stream.of(value))
        .filter(String.class::isInstance)
        .map(String.class::cast)
        .collect(Collectors.toSet());
  }

  /** Whether there are more groups than the token has room for (OpenID Connect Core, section 5.6.2). */
  boolean hidesGroups() {
    return first("_claim_names").filter(names -> names instanceof Map<?, ?> map && map.containsKey(groupsClaim)).isPresent();
  }

  private Optional<Object> first(String claim) {
    return sources.stream().map(source -> source.getClaim(claim)).filter(Objects::nonNull).findFirst();
  }

  private Optional<Object> nested() {
    var steps = groupsClaim.split("\\.");
    Optional<Object> value = first(steps[0]);
    for (int index = 1; index < steps.length; index++) {
      var step = steps[index];
      value = value.map(inner -> inner instanceof Map<?, ?> map ? map.get(step) : null);
    }
    return value;
  }
}
