package dev.remit.catalogue.control;

import dev.remit.catalogue.ApiNameTaken;
import dev.remit.catalogue.ApiRegistered;
import dev.remit.catalogue.ApiSummary;
import dev.remit.catalogue.CatalogueApi;
import dev.remit.catalogue.entity.Api;
import dev.remit.platform.event.Actor;
import dev.remit.platform.event.DomainEvent;
import dev.remit.platform.id.TimeOrderedId;
import dev.remit.platform.page.Cursor;
import dev.remit.platform.page.Limit;
import dev.remit.platform.page.Page;
import dev.remit.platform.persistence.Uniqueness;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceException;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import org.hibernate.query.SelectionQuery;
import org.jspecify.annotations.Nullable;

/** What one can do with the catalogue. */
@ApplicationScoped
@Transactional
public class Catalogue implements CatalogueApi {

  // in every database's order before the first character of a slug; not empty, since Oracle takes that for null
  private static final String BEFORE_ALL = "!";

  @Inject
  EntityManager entities;

  @Inject
  ApiQueries queries;

  @Inject
  Event<DomainEvent> events;

  @Inject
  Clock clock;

  @Override
  public ApiSummary register(Actor by, String name, String title, @Nullable String description) {
    ApiTextPolicy.check(name, title, description);
    if (queries.byName(name).isPresent()) {
      throw new ApiNameTaken(name);
    }
    var now = clock.instant();
    var api = new Api(TimeOrderedId.at(now), name, title.strip(), textOrNothing(description), now);
    insert(api, name);
    events.fire(new ApiRegistered(api.summary().id(), name, by.name(), now));
    return api.summary();
  }

  @Override
  public Optional<ApiSummary> find(String name) {
    return ApiTextPolicy.isName(name) ? queries.byName(name).map(Api::summary) : Optional.empty();
  }

  @Override
  public List<ApiSummary> withIds(List<UUID> ids) {
    return queries.withIds(ids).stream().map(Api::summary).toList();
  }

  @Override
  public Page<ApiSummary> search(@Nullable String text, int limit, @Nullable String cursor) {
    ApiTextPolicy.checkSearch(text);
    var position = Cursor.position(cursor);
    var found = matching(text, position == null ? BEFORE_ALL : position)
        .setMaxResults(Limit.checked(limit, MOST_ON_A_PAGE) + 1)
        .getResultList();
    return Page.of(found.stream().map(Api::summary).toList(), limit, ApiSummary::name);
  }

  private SelectionQuery<Api> matching(@Nullable String text, String after) {
    return text == null || text.isBlank()
        ? queries.after(after)
        : queries.matching("%" + literally(text.strip().toLowerCase(Locale.ROOT)) + "%", after);
  }

  private static String literally(String text) {
    return text.replace("!", "!!").replace("%", "!%").replace("_", "!_");
  }

  private static @Nullable String textOrNothing(@Nullable String text) {
    return text == null || text.isBlank() ? null : text;
  }

  private void insert(Api api, String name) {
    try {
      entities.persist(api);
      entities.flush();
    } catch (PersistenceException failure) {
      throw Uniqueness.isBroken(failure) ? new ApiNameTaken(name) : failure;
    }
  }
}
