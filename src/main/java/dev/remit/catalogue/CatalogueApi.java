package dev.remit.catalogue;

import dev.remit.platform.page.Page;
import dev.remit.platform.security.Actor;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** The catalogue as the other modules use it. Whatever is asked, what the asker may not see is not there. */
public interface CatalogueApi {

  /** Most APIs on one page. */
  int MOST_ON_A_PAGE = 200;

  /**
   * Enters an API.
   *
   * @param owner name of the team that answers for it; when absent, the only team the asker is in
   * @throws dev.remit.platform.problem.InvalidInput when the name is no slug, a text is missing or too long, or the
   *     owner is no team
   * @throws ApiNameTaken when another API has the name
   * @throws dev.remit.platform.security.Forbidden when the asker is not in that team
   */
  ApiSummary register(Actor by, String name, String title, @Nullable String description, @Nullable String owner);

  Optional<ApiSummary> find(Actor by, String name);

  /** All that the catalogue knows of something of any kind. */
  Optional<EntityView> entry(Actor by, EntityRef ref);

  /** The APIs that have these keys, in no order. */
  List<ApiSummary> withIds(Actor by, List<UUID> ids);

  /**
   * The APIs whose name, title or description contains a text, whatever its capitals, by name; all of them without one.
   *
   * @param limit from 1 to {@value #MOST_ON_A_PAGE}
   * @param cursor {@link Page#next()} of the page before
   */
  Page<ApiSummary> search(Actor by, @Nullable String text, int limit, @Nullable String cursor);

  /** Says which team answers for an API from now on. */
  ApiSummary assign(Actor by, String name, String owner);

  /** Names of the teams of other companies that may see an API. */
  List<String> partners(Actor by, String name);

  /** Lets a team of another company see an API, or no longer. */
  List<String> share(Actor by, String name, String team, boolean shared);

  /**
   * Takes over descriptors in Backstage's format; the first of two with one reference counts.
   *
   * @param source what they are remembered as
   * @param files by their names, as they refer to each other
   * @throws dev.remit.platform.problem.Problem as an upload of them is refused
   */
  ImportReport take(Actor by, String source, Map<String, byte[]> files);
}
