package dev.remit.agreements.control;

import dev.remit.agreements.AgreementChanged;
import dev.remit.agreements.WaiverInput;
import dev.remit.agreements.WaiverView;
import dev.remit.agreements.entity.Waiver;
import dev.remit.catalogue.ApiSummary;
import dev.remit.contracts.ContractsApi;
import dev.remit.contracts.VersionState;
import dev.remit.contracts.VersionView;
import dev.remit.openapi.Change;
import dev.remit.openapi.Severity;
import dev.remit.platform.event.DomainEvent;
import dev.remit.platform.id.TimeOrderedId;
import dev.remit.platform.page.Cursor;
import dev.remit.platform.page.Limit;
import dev.remit.platform.page.Page;
import dev.remit.platform.problem.Checks;
import dev.remit.platform.problem.InvalidInput;
import dev.remit.platform.problem.Problem;
import dev.remit.platform.security.Actor;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Exceptions, each by somebody, for something, and not for ever. */
@ApplicationScoped
@Transactional
public class Waivers {

  /** Most waivers on one page. */
  public static final int MOST_ON_A_PAGE = 200;

  private static final int LONGEST_REASON = 1_000;
  private static final Duration LONGEST = Duration.ofDays(366);

  @Inject
  EntityManager entities;

  @Inject
  AgreementQueries queries;

  @Inject
  Reviews reviews;

  @Inject
  SignOffs signOffs;

  @Inject
  Assessments assessments;

  @Inject
  Policies policies;

  @Inject
  ContractsApi contracts;

  @Inject
  Event<DomainEvent> events;

  @Inject
  Clock clock;

  /** All there ever were of an API, the latest first. */
  public Page<WaiverView> of(Actor by, String name, int limit, @Nullable String cursor) {
    AgreementPolicy.see(by).orRefuse(by);
    var api = reviews.api(by, name);
    Limit.checked(limit, MOST_ON_A_PAGE);
    var from = Cursor.offset(cursor);
    var found = queries.allWaivers(api.id()).setFirstResult(from).setMaxResults(limit + 1).getResultList();
    var now = clock.instant();
    return Page.of(found.stream().map(each -> view(each, name, now)).toList(), limit, each -> String.valueOf(from + limit));
  }

  /** The same of one of its versions. */
  public List<WaiverView> of(Actor by, String name, String version) {
    AgreementPolicy.see(by).orRefuse(by);
    var api = reviews.api(by, name);
    var now = clock.instant();
    return queries.waiversOf(api.id(), version).stream().map(each -> view(each, name, now)).toList();
  }

  /** Lets changes of a version pass; a version that waits for nothing else is agreed by that. */
  public WaiverView grant(Actor by, String name, WaiverInput input) {
    var api = reviews.api(by, name);
    AgreementPolicy.waive(by, api.owner(), policies.of(api).waivers()).orRefuse(by);
    if (input.version() == null) {
      throw new InvalidInput("/version", "Say of which version.");
    }
    var review = reviews.locked(by, api, input.version());
    var version = contracts.version(by, name, input.version());
    var now = clock.instant();
    var reason = checked(input, version, now);
    var waiver = new Waiver(TimeOrderedId.at(now), api.id(), version.version(), new TreeSet<>(input.fingerprints()), reason, by.signature(), now, input.until());
    entities.persist(waiver);
    entities.flush();
    fire(by, api, "waiver-granted", Map.of(), facts(waiver));
    if (review != null && review.isOpen()) {
      signOffs.settle(by, api, version, review, assessments.of(api, version, review));
    }
    return view(waiver, name, now);
  }

  /** Ends a waiver before its time; one that has ended stays as it is. */
  public WaiverView end(Actor by, String name, UUID id) {
    var api = reviews.api(by, name);
    AgreementPolicy.waive(by, api.owner(), true).orRefuse(by);
    var waiver = queries.waiver(id, api.id()).orElseThrow(() -> new Problem(Problem.Kind.NOT_FOUND, "no-such-waiver", "There is no such waiver."));
    var now = clock.instant();
    if (waiver.counts(now)) {
      waiver.end(by.signature(), now);
      entities.flush();
      fire(by, api, "waiver-ended", facts(waiver), Map.of());
    }
    return view(waiver, name, now);
  }

  private String checked(WaiverInput input, VersionView version, Instant now) {
    var checks = new Checks();
    var reason = checks.text("/reason", input.reason(), LONGEST_REASON);
    checks.that(input.reason() != null && !input.reason().isBlank(), "/reason", "Say why.");
    checks.that(input.until() != null && input.until().isAfter(now) && !input.until().isAfter(now.plus(LONGEST)), "/until",
        "A waiver ends, within a year from now.");
    var known = passable(version);
    var wanted = input.fingerprints() == null ? List.<String>of() : input.fingerprints();
    checks.that(!wanted.isEmpty() && wanted.size() <= MOST_ON_A_PAGE, "/fingerprints", "A waiver is for 1 to " + MOST_ON_A_PAGE + " changes.");
    for (int at = 0; at < Math.min(wanted.size(), MOST_ON_A_PAGE); at++) {
      checks.that(wanted.get(at) != null && known.contains(wanted.get(at)), "/fingerprints/" + at, "The version has no such breaking change.");
    }
    checks.orRefuse();
    return reason;
  }

  private Set<String> passable(VersionView version) {
    return version.state() == VersionState.DEPRECATED
        ? Set.of(Users.RETIREMENT)
        : contracts.changes(Actor.SYSTEM, version.api(), version.version(), null).items().stream()
            .filter(change -> change.severity() == Severity.BREAKING).map(Change::fingerprint).collect(Collectors.toSet());
  }

  private void fire(Actor by, ApiSummary api, String action, Map<String, Object> before, Map<String, Object> after) {
    events.fire(AgreementChanged.of(api, action, before, after, by, clock.instant()));
  }

  private static Map<String, Object> facts(Waiver waiver) {
    return new TreeMap<>(Map.of("version", waiver.version(), "waiver", waiver.id().toString(), "fingerprints", List.copyOf(waiver.fingerprints()),
        "reason", waiver.reason(), "until", waiver.until().toString()));
  }

  private static WaiverView view(Waiver waiver, String api, Instant now) {
    return new WaiverView(waiver.id(), api, waiver.version(), List.copyOf(waiver.fingerprints()), waiver.reason(), waiver.by(), waiver.at(),
        waiver.until(), waiver.counts(now), waiver.endedBy());
  }
}
