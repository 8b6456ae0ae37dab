package dev.remit.catalogue.control;

import dev.remit.platform.security.Actor;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/** References to what is not there. */
@ApplicationScoped
@Transactional
public class Dangling {

  @Inject
  DanglingQueries queries;

  /** How many things each of these refers to that are not there; those that refer to none are left out. */
  public Map<UUID, Integer> of(Actor by, List<UUID> entries) {
    EntityPolicy.list(by).orRefuse(by);
    var counts = new HashMap<UUID, Integer>();
    Chunks.ask(entries, queries::declaredBy).forEach(said -> counts.merge(said, 1, Integer::sum));
    return counts;
  }
}
