package dev.remit.contracts;

import dev.remit.platform.security.Actor;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/** Contracts as the other modules use them. */
public interface ContractsApi {

  /**
   * Publishes a document under the version it states. The same bytes again change nothing.
   *
   * @throws dev.remit.catalogue.ApiNotFound when no API has the name
   * @throws dev.remit.platform.security.Forbidden when the asker is not in the team that owns it
   * @throws VersionAlreadyPublished when that version has another document
   * @throws dev.remit.platform.problem.Problem of kind INVALID when the document cannot be worked with
   */
  Published publish(Actor by, String api, byte[] document);

  /**
   * The versions of several APIs, the highest first, by the APIs' keys; APIs that the asker does not see have none.
   *
   * @throws dev.remit.platform.security.Forbidden when they come with a token that is not for contracts
   */
  Map<UUID, List<VersionView>> versions(Actor by, Collection<UUID> apis);

  /** The latest publications of all APIs that the asker sees, the newest first. */
  List<VersionView> recent(Actor by, int limit);
}
