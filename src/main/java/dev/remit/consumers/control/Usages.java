package dev.remit.consumers.control;

import dev.remit.openapi.Usage;
import dev.remit.platform.cache.WeightedCache;
import dev.remit.platform.problem.Problem;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;

/** What is used, remembered by digest once it was read. */
@ApplicationScoped
@Transactional
public class Usages {

  private static final long CHARACTERS_KEPT = 4_000_000;

  @Inject
  ConsumerQueries queries;

  private final WeightedCache<String, Known> known = new WeightedCache<>(CHARACTERS_KEPT, Known::characters);

  private record Known(Usage usage, int characters) {}

  Usage of(Brief one) {
    return known.get(one.digest(), digest -> read(one)).usage();
  }

  /** Under this digest nothing but its own text may be remembered. */
  private Known read(Brief one) {
    var text = queries.told(one.id(), one.digest())
        .orElseThrow(() -> new Problem(Problem.Kind.UNAVAILABLE, "busy", "What a consumer uses has just become different. Ask again."))
        .word().usage();
    return new Known(Words.usage(text), text.length());
  }
}
