package dev.remit.catalogue.control;

import dev.remit.catalogue.EntityChanged;
import dev.remit.catalogue.EntityRef;
import dev.remit.catalogue.HandoverChanged;
import dev.remit.catalogue.HandoverView;
import dev.remit.catalogue.entity.Entry;
import dev.remit.catalogue.entity.Handover;
import dev.remit.catalogue.entity.Handover.State;
import dev.remit.identity.IdentityApi;
import dev.remit.identity.PersonErased;
import dev.remit.identity.TeamChanged;
import dev.remit.identity.TeamSummary;
import dev.remit.platform.event.DomainEvent;
import dev.remit.platform.id.TimeOrderedId;
import dev.remit.platform.page.Cursor;
import dev.remit.platform.page.Limit;
import dev.remit.platform.page.Page;
import dev.remit.platform.persistence.Uniqueness;
import dev.remit.platform.problem.InvalidInput;
import dev.remit.platform.problem.Problem;
import dev.remit.platform.security.Actor;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Who answers for something changes when both teams agree: one offers, the other accepts. */
@ApplicationScoped
@Transactional
public class Handovers {

  /** Most offers on one page. */
  public static final int MOST_ON_A_PAGE = 200;

  private static final int LONGEST_NOTE = 1_000;

  @Inject
  EntityManager entities;

  @Inject
  HandoverQueries queries;

  @Inject
  EntryQueries entries;

  @Inject
  IdentityApi identity;

  @Inject
  Ownership ownership;

  @Inject
  Owners owners;

  @Inject
  Sight sight;

  @Inject
  Event<DomainEvent> events;

  @Inject
  Clock clock;

  /**
   * Offers something to another team. What nobody owns is taken by a lead of that team, who then has accepted it.
   *
   * @throws Problem of kind CONFLICT when another offer waits, or that team answers for it already
   */
  public HandoverView offer(Actor by, EntityRef ref, @Nullable String team, @Nullable String note) {
    var entry = sight.one(by, ref);
    check(entry, note);
    var to = owners.named(by, Optional.ofNullable(team).orElseThrow(() -> new InvalidInput("/team", "Say which team it is offered to.")), "/team");
    var taken = entry.owner().isEmpty() && EntityPolicy.accept(by, to.id()).allowed();
    if (!taken) {
      EntityPolicy.offer(by, entry.owner().orElse(null)).orRefuse(by);
    }
    if (entry.owner().filter(to.id()::equals).isPresent()) {
      throw new Problem(Problem.Kind.CONFLICT, "owned-already", "This team answers for it already.");
    }
    var offer = insert(by, entry, to, note);
    fire(by, entry, offer, to);
    return taken ? decide(by, offer, entry, State.ACCEPTED) : view(offer);
  }

  /**
   * @param decision {@code accepted} or {@code declined} by the team that it is offered to, {@code withdrawn} by the one that offered
   * @throws Problem of kind CONFLICT when it was decided already
   */
  public HandoverView decide(Actor by, UUID id, @Nullable String decision) {
    var offer = queries.withId(id).orElseThrow(Handovers::notFound);
    var entry = entries.withIds(List.of(offer.entry())).get(0);
    if (!entry.present() || sight.of(by, List.of(entry)).isEmpty() && !by.isIn(offer.to())) {
      throw notFound();
    }
    var state = state(decision);
    (state == State.WITHDRAWN ? EntityPolicy.offer(by, offer.from()) : EntityPolicy.accept(by, offer.to())).orRefuse(by);
    if (offer.state() != State.OFFERED) {
      throw new Problem(Problem.Kind.CONFLICT, "handover-decided", "It was " + text(offer.state()) + " already.");
    }
    if (state == State.ACCEPTED && !entry.owner().equals(Optional.ofNullable(offer.from()))) {
      throw new Problem(Problem.Kind.CONFLICT, "owner-changed", "Another team answers for it since it was offered. Decline it, or let it be withdrawn.");
    }
    return decide(by, offer, entry, state);
  }

  /** What was ever offered of one thing, the latest first. */
  public List<HandoverView> of(Actor by, EntityRef ref) {
    var entry = sight.one(by, ref);
    return views(queries.of(entry.id()));
  }

  /** What waits for a decision in which a team of the asker takes part; all of it for those who look after the whole. */
  public Page<HandoverView> waiting(Actor by, int limit, @Nullable String cursor) {
    EntityPolicy.list(by).orRefuse(by);
    Limit.checked(limit, MOST_ON_A_PAGE);
    var after = Cursor.key(cursor);
    var query = EntityPolicy.seesAllOffers(by) ? queries.allWaiting(after) : queries.waiting(List.copyOf(by.teams().keySet()), after);
    return Page.of(views(query.setMaxResults(limit + 1).getResultList()), limit, view -> view.id().toString());
  }

  /** What is gone is not handed over any more. */
  void withdraw(@Observes EntityChanged event) {
    if (event.action().equals("entity-removed")) {
      queries.openOf(event.entry()).ifPresent(offer -> offer.decide(State.WITHDRAWN, event.by().signature(), event.at()));
    }
  }

  /** Nobody is left to decide, or to take it. */
  void withdraw(@Observes TeamChanged event) {
    if (event.action().equals("team-deleted")) {
      queries.waiting(List.of(event.team()), Cursor.key(null)).getResultList()
          .forEach(offer -> offer.decide(State.WITHDRAWN, event.by().signature(), event.at()));
    }
  }

  void rename(@Observes PersonErased event) {
    queries.renameOfferer(event.name(), event.pseudonym());
    queries.renameDecider(event.name(), event.pseudonym());
  }

  private static void check(Entry entry, @Nullable String note) {
    if (entry.subject().isPresent()) {
      throw new InvalidInput("/", "Teams and people are not handed over.");
    }
    if (note != null && note.length() > LONGEST_NOTE) {
      throw new InvalidInput("/note", "At most " + LONGEST_NOTE + " characters are kept.");
    }
  }

  private Handover insert(Actor by, Entry entry, TeamSummary to, @Nullable String note) {
    var now = clock.instant();
    var offer = new Handover(TimeOrderedId.at(now), entry.id(), entry.owner().orElse(null), to.id(),
        note == null || note.isBlank() ? null : note.strip(), by.signature(), now);
    if (queries.openOf(entry.id()).isPresent()) {
      throw waits();
    }
    Uniqueness.insert(entities, offer, Handovers::waits);
    return offer;
  }

  private HandoverView decide(Actor by, Handover offer, Entry entry, State state) {
    offer.decide(state, by.signature(), clock.instant());
    var to = identity.teams(List.of(offer.to())).get(0);
    if (state == State.ACCEPTED) {
      ownership.assign(by, entry, to);
    }
    entities.flush();
    fire(by, entry, offer, to);
    return view(offer);
  }

  private void fire(Actor by, Entry entry, Handover offer, TeamSummary to) {
    var before = identity.teams(Stream.ofNullable(offer.from()).toList()).stream().findFirst();
    events.fire(new HandoverChanged(by, entry.id(), entry.ref(), "handover-" + text(offer.state()),
        before.<Map<String, Object>>map(team -> Map.of("owner", team.name())).orElse(Map.of()), Map.of("owner", to.name()), clock.instant()));
  }

  private List<HandoverView> views(List<Handover> offers) {
    var things = Chunks.ask(offers.stream().map(Handover::entry).distinct().toList(), entries::withIds).stream()
        .collect(Collectors.toMap(Entry::id, Function.identity()));
    var teams = identity.teams(offers.stream().flatMap(offer -> Stream.of(Optional.ofNullable(offer.from()), Optional.of(offer.to())))
        .flatMap(Optional::stream).distinct().toList()).stream().collect(Collectors.toMap(TeamSummary::id, TeamSummary::name));
    return offers.stream().map(offer -> view(offer, things.get(offer.entry()), teams)).toList();
  }

  private HandoverView view(Handover offer) {
    return views(List.of(offer)).get(0);
  }

  private static HandoverView view(Handover offer, Entry entry, Map<UUID, String> teams) {
    return new HandoverView(offer.id(), entry.ref().toString(), entry.data().title(),
        Optional.ofNullable(offer.from()).map(from -> teams.getOrDefault(from, "gone")).orElse(null), teams.getOrDefault(offer.to(), "gone"),
        offer.note(), text(offer.state()), offer.offeredBy(), offer.offeredAt(), offer.decidedBy(), offer.decidedAt());
  }

  private static State state(@Nullable String decision) {
    return Stream.of(State.ACCEPTED, State.DECLINED, State.WITHDRAWN).filter(state -> text(state).equals(decision)).findFirst()
        .orElseThrow(() -> new InvalidInput("/decision", "A decision is accepted, declined or withdrawn."));
  }

  private static String text(State state) {
    return state.name().toLowerCase(Locale.ROOT);
  }

  private static Problem notFound() {
    return new Problem(Problem.Kind.NOT_FOUND, "no-such-handover", "There is no such offer.");
  }

  private static Problem waits() {
    return new Problem(Problem.Kind.CONFLICT, "handover-waits", "It is offered to a team already. Decide on that first.");
  }
}
