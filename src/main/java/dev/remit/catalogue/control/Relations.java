package dev.remit.catalogue.control;

import dev.remit.catalogue.EntityRef;
import dev.remit.catalogue.RelationType;
import dev.remit.catalogue.RelationView;
import dev.remit.catalogue.control.RelationQueries.End;
import dev.remit.catalogue.control.RelationViews.Named;
import dev.remit.platform.page.Cursor;
import dev.remit.platform.page.Limit;
import dev.remit.platform.page.Page;
import dev.remit.platform.problem.InvalidInput;
import dev.remit.platform.security.Actor;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.util.Arrays;
import java.util.UUID;
import org.hibernate.query.SelectionQuery;
import org.jspecify.annotations.Nullable;

/** All that stands to a thing in one way, a page at a time: a database or a team may have thousands. */
@ApplicationScoped
@Transactional
public class Relations {

  /** Most on one page. */
  public static final int MOST_ON_A_PAGE = 200;

  @Inject
  RelationQueries queries;

  @Inject
  RelationViews views;

  @Inject
  Sight sight;

  @Inject
  Clock clock;

  /**
   * What is asked for.
   *
   * @param type how the thing stands to the others: {@code dependencyOf}
   * @param text words of the others
   * @param at absent for now
   */
  public record Asked(@Nullable String type, @Nullable String text, @Nullable Instant at) {}

  /**
   * By the names of the others. Who looks for words finds of them what is there.
   *
   * @param limit from 1 to {@value #MOST_ON_A_PAGE}
   */
  public Page<RelationView> of(Actor by, EntityRef ref, Asked asked, int limit, @Nullable String cursor) {
    var entry = asked.at() == null ? sight.one(by, ref) : sight.ever(by, ref);
    Limit.checked(limit, MOST_ON_A_PAGE);
    EntityTexts.checkSearch("q", asked.text());
    var found = Page.of(ends(by, entry.id(), asked, cursor).setMaxResults(limit + 1).getResultList(), limit, Relations::position);
    return new Page<>(views.views(found.items().stream().map(end -> new Named(asked.type(), end)).toList()), found.next());
  }

  private SelectionQuery<End> ends(Actor by, UUID entry, Asked asked, @Nullable String cursor) {
    var type = type(asked.type());
    var at = asked.at() == null ? clock.instant() : asked.at();
    var everything = RelationViews.everything(by);
    var own = RelationViews.own(by);
    var place = place(cursor);
    var pattern = Term.pattern(Wanted.words(asked.text()));
    return type.forward().equals(asked.type())
        ? queries.after(entry, type, at, everything, own, place.name(), place.far(), pattern)
        : queries.before(entry, type, at, everything, own, place.name(), place.far(), pattern);
  }

  private static RelationType type(@Nullable String words) {
    return Arrays.stream(RelationType.values()).filter(type -> type.forward().equals(words) || type.backward().equals(words)).findFirst()
        .orElseThrow(() -> new InvalidInput("type", "The relations are " + String.join(", ", Neighbourhood.KNOWN) + "."));
  }

  private static String position(End end) {
    return end.name() + " " + end.far();
  }

  private static Place place(@Nullable String cursor) {
    var position = Cursor.position(cursor);
    if (position == null) {
      return new Place("!", new UUID(0, 0));
    }
    try {
      var parts = position.split(" ");
      return new Place(parts[0], UUID.fromString(parts[1]));
    } catch (IndexOutOfBoundsException | IllegalArgumentException notOurs) {
      throw new InvalidInput("cursor", "The cursor is none that a page of this list ended with.");
    }
  }

  private record Place(String name, UUID far) {}
}
