package dev.remit.contracts;

import dev.remit.platform.security.Actor;
import java.util.List;

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

  /** The latest publications of all APIs that the asker sees, the newest first. */
  List<VersionView> recent(Actor by, int limit);
}
