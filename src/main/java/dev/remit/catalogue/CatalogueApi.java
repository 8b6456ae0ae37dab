package dev.remit.catalogue;

import dev.remit.platform.event.Actor;
import dev.remit.platform.page.Page;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** The catalogue as the other modules use it. */
public interface CatalogueApi {

  /** Most APIs on one page. */
  int MOST_ON_A_PAGE = 200;

  /**
   * Enters an API.
   *
   * @throws dev.remit.platform.problem.InvalidInput when the name is no slug, or a text is missing or too long
   * @throws ApiNameTaken when another API has the name
   */
  ApiSummary register(Actor by, String name, String title, @Nullable String description);

  Optional<ApiSummary> find(String name);

  /** The APIs that have these keys, in no order. */
  List<ApiSummary> withIds(List<UUID> ids);

  /**
   * The APIs whose name, title or description contains a text, whatever its capitals, by name; all of them without one.
   *
   * @param limit from 1 to {@value #MOST_ON_A_PAGE}
   * @param cursor {@link Page#next()} of the page before
   */
  Page<ApiSummary> search(@Nullable String text, int limit, @Nullable String cursor);
}
