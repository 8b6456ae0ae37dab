package dev.remit.identity;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

/** People and teams as the other modules use them. */
public interface IdentityApi {

  Optional<TeamSummary> team(String name);

  /** The teams that have these keys, in no order. */
  List<TeamSummary> teams(Collection<UUID> ids);

  /** The key of the person of this name; the erased have their pseudonyms. */
  Optional<UUID> person(String name);

  /** How those who have these keys are called now; the erased under their pseudonyms. */
  Map<UUID, String> names(Collection<UUID> people);

  /** Whether nobody was entered yet. */
  boolean empty();
}
