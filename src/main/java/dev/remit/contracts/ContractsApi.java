package dev.remit.contracts;

import dev.remit.openapi.Document;
import dev.remit.platform.security.Actor;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

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
   * Keeps a document as a version that nobody has agreed to yet.
   *
   * @throws dev.remit.platform.security.Forbidden when the asker is not in the team that owns the API
   * @throws VersionAlreadyPublished when somebody has agreed to that version with another document
   */
  Published draft(Actor by, String api, byte[] document);

  /**
   * The version of this text; {@code latest} is the highest that is promised, {@code draft} the highest that nobody has agreed to.
   *
   * @throws VersionNotFound when there is none
   */
  VersionView version(Actor by, String api, String version);

  /** All versions of an API, the highest first. */
  List<VersionView> versions(Actor by, String api);

  /**
   * All that changed from one version to another.
   *
   * @param since what to compare with; when absent, the one it was judged against or the one before it
   */
  ChangesView changes(Actor by, String api, String version, @Nullable String since);

  /** The document of a version, read; of equal digests only once for a while. */
  Document read(VersionView version);

  /**
   * Lets a version go a step on its way. Whether the asker may is for the caller to decide, as is whether all that has to be
   * before was.
   *
   * @param reason what is said to it
   * @throws VersionMoveRefused when it is not where this step begins
   */
  VersionView move(Actor by, String api, String version, VersionState to, @Nullable String reason);

  /**
   * Announces the end of a promise. Whether the asker may is for the caller to decide.
   *
   * @throws VersionMoveRefused when it is not promised, or an end that was announced would come earlier
   */
  VersionView deprecate(Actor by, String api, String version, Deprecation announced, @Nullable String reason);

  /**
   * The versions of several APIs, the highest first, by the APIs' keys; APIs that the asker does not see have none.
   *
   * @throws dev.remit.platform.security.Forbidden when they come with a token that is not for contracts
   */
  Map<UUID, List<VersionView>> versions(Actor by, Collection<UUID> apis);

  /** The latest publications of all APIs that the asker sees, the newest first. */
  List<VersionView> recent(Actor by, int limit);
}
