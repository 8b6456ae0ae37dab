package dev.remit.sandbox.control;

import dev.remit.openapi.Mock;
import dev.remit.openapi.Space;
import dev.remit.openapi.Violation;
import dev.remit.platform.problem.Problem;
import dev.remit.sandbox.SpaceView;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * The spaces in which mocks remember: each belongs to one guest and one version, on this server, in memory. One that nobody has used for
 * {@value #HOURS_KEPT} hours is gone; so is whichever was not used for the longest when all together, with the documents they stand on, take
 * more than a share of the heap. When a draft gets another document, its spaces go on with what still fits it.
 */
@ApplicationScoped
public class Spaces {

  /** Most items of one space. */
  public static final int MOST_ITEMS = 100_000;

  private static final int HOURS_KEPT = 24;
  private static final int MOST_OF_ONE = 20;
  private static final Duration KEPT = Duration.ofHours(HOURS_KEPT);
  private static final long MOST_BYTES = Runtime.getRuntime().maxMemory() / 4;
  private static final long MOST_BYTES_OF_ONE = Math.min(256L * 1024 * 1024, MOST_BYTES / 2);
  /** A document in memory is about so many times its text. */
  private static final long DOCUMENT = 8;
  private static final int CALLS_BETWEEN_LOOKS = 256;
  private static final Pattern NAME = Pattern.compile("[A-Za-z0-9][A-Za-z0-9._-]{0,62}");

  private final Map<Place, Kept> spaces = new LinkedHashMap<>(16, 0.75f, true);
  private int calls;

  @Inject
  Clock clock;

  private record Place(UUID guest, String api, String version, String name) {

    static Place of(Guest guest, Mocked mocked, String name) {
      return new Place(guest.id(), mocked.version().api(), mocked.version().version(), name);
    }
  }

  private record Kept(Space space, Mock mock, String digest, long document, Instant usedAt) {

    Kept usedAt(Instant now) {
      return new Kept(space, mock, digest, document, now);
    }

    Opened opened() {
      return new Opened(space, mock);
    }

    long weight() {
      return space.weight() + document * DOCUMENT;
    }
  }

  /**
   * A space with the mock that it was made by.
   *
   * @param mock answers for it
   */
  public record Opened(Space space, Mock mock) {}

  /**
   * The space of this name, which is there from now on.
   *
   * @throws Problem of kind INVALID when the name is none, of kind TOO_MANY when the guest has too many
   */
  public Opened open(Guest guest, Mocked mocked, String name) {
    if (!NAME.matcher(name).matches()) {
      throw new Problem(Problem.Kind.INVALID, "invalid-space", "The name of a space has 1 to 63 letters, digits and . - _, and begins with a letter or a digit.");
    }
    var place = Place.of(guest, mocked, name);
    var now = clock.instant();
    @Nullable Kept known;
    synchronized (spaces) {
      lookThrough(now);
      known = spaces.get(place);
      if (known != null && known.digest.equals(mocked.version().digest())) {
        spaces.put(place, known.usedAt(now));
        return known.opened();
      }
      refuseMore(place, known);
    }
    return keep(place, known, made(place, mocked, known, now));
  }

  /** Somebody may have been faster meanwhile. */
  private Opened keep(Place place, @Nullable Kept before, Kept made) {
    synchronized (spaces) {
      var now = spaces.get(place);
      var kept = now == null || before != null && now.space == before.space ? made : now;
      spaces.put(place, kept);
      return kept.opened();
    }
  }

  private void refuseMore(Place place, @Nullable Kept before) {
    if (before == null && spaces.keySet().stream().filter(each -> each.guest.equals(place.guest)).count() >= MOST_OF_ONE) {
      throw new Problem(Problem.Kind.TOO_MANY, "too-many-spaces", "More than " + MOST_OF_ONE + " spaces at a time are not kept; reset one that is not needed.");
    }
  }

  private Kept made(Place place, Mocked mocked, @Nullable Kept before, Instant now) {
    var space = mocked.mock().space(place.name, MOST_ITEMS, MOST_BYTES_OF_ONE, clock);
    if (before != null) {
      space.seed(before.space.inspect());
    }
    return new Kept(space, mocked.mock(), mocked.version().digest(), mocked.version().size(), now);
  }

  private void lookThrough(Instant now) {
    if (++calls % CALLS_BETWEEN_LOOKS != 0) {
      return;
    }
    spaces.values().removeIf(kept -> kept.usedAt.plus(KEPT).isBefore(now));
    long all = spaces.values().stream().mapToLong(Kept::weight).sum();
    for (var oldest = spaces.entrySet().iterator(); all > MOST_BYTES && spaces.size() > 1 && oldest.hasNext(); ) {
      all -= oldest.next().getValue().weight();
      oldest.remove();
    }
  }

  /**
   * Has nothing in the space of this name but what is in this text, or changes nothing.
   *
   * @param json as {@link Space#seed} takes it
   * @return why nothing was changed; none if it was
   */
  public List<Violation> fill(Guest guest, Mocked mocked, String name, byte[] json) {
    open(guest, mocked, name);
    var place = Place.of(guest, mocked, name);
    var filled = made(place, mocked, null, clock.instant());
    var refused = filled.space.seed(json);
    if (refused.isEmpty()) {
      synchronized (spaces) {
        spaces.put(place, filled);
      }
    }
    return refused;
  }

  /** Forgets a space and all that is in it. */
  public void reset(Guest guest, Mocked mocked, String name) {
    synchronized (spaces) {
      var gone = spaces.remove(Place.of(guest, mocked, name));
      if (gone != null) {
        gone.space.reset();
      }
    }
  }

  /** Those of a guest, by API, version and name. */
  public List<SpaceView> of(UUID guest) {
    synchronized (spaces) {
      var found = new ArrayList<SpaceView>();
      spaces.forEach((place, kept) -> {
        if (place.guest.equals(guest)) {
          found.add(new SpaceView(place.api, place.version, place.name, kept.space.items(), kept.space.weight(), kept.usedAt, kept.usedAt.plus(KEPT)));
        }
      });
      found.sort(Comparator.comparing(SpaceView::api).thenComparing(SpaceView::version).thenComparing(SpaceView::name));
      return found;
    }
  }
}
