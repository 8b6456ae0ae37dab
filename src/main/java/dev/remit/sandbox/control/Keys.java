package dev.remit.sandbox.control;

import dev.remit.catalogue.ApiSummary;
import dev.remit.catalogue.CatalogueApi;
import dev.remit.catalogue.EntitiesApi;
import dev.remit.catalogue.EntityKind;
import dev.remit.catalogue.EntityRef;
import dev.remit.catalogue.EntitySummary;
import dev.remit.identity.IdentityApi;
import dev.remit.identity.PersonErased;
import dev.remit.identity.TeamSummary;
import dev.remit.platform.event.DomainEvent;
import dev.remit.platform.id.TimeOrderedId;
import dev.remit.platform.page.Cursor;
import dev.remit.platform.page.Limit;
import dev.remit.platform.page.Page;
import dev.remit.platform.problem.Checks;
import dev.remit.platform.problem.Problem;
import dev.remit.platform.security.Actor;
import dev.remit.platform.security.Secret;
import dev.remit.sandbox.SandboxKeyChanged;
import dev.remit.sandbox.SandboxKeyInput;
import dev.remit.sandbox.SandboxKeyView;
import dev.remit.sandbox.entity.SandboxKey;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** What somebody without an account shows to call sandboxes. */
@ApplicationScoped
@Transactional
public class Keys {

  /** Most keys on one page. */
  public static final int MOST_ON_A_PAGE = 200;

  /** How every one begins, so that scanners for secrets know it. */
  private static final String BEGINNING = "rsk_";

  private static final int SHOWN = 8;
  private static final int LONGEST_NAME = 100;
  private static final int MOST_APIS = 50;
  private static final Duration LONGEST_LIFE = Duration.ofDays(366);

  @Inject
  EntityManager entities;

  @Inject
  KeyQueries queries;

  @Inject
  CatalogueApi catalogue;

  @Inject
  EntitiesApi things;

  @Inject
  IdentityApi identity;

  @Inject
  Event<DomainEvent> events;

  @Inject
  Clock clock;

  private record Wanted(String name, TeamSummary team, List<ApiSummary> apis, @Nullable EntitySummary component, Instant endsAt) {}

  /** Makes one; the answer alone tells its secret. */
  public SandboxKeyView give(Actor by, SandboxKeyInput input) {
    SandboxPolicy.call(by).orRefuse(by);
    var now = clock.instant();
    var wanted = wanted(by, input, now);
    var caller = wanted.component == null ? null : owner(wanted.component);
    boolean ownsAll = wanted.apis.stream().allMatch(api -> wanted.team.id().equals(api.owner()));
    SandboxPolicy.give(by, wanted.team.id(), ownsAll, caller).orRefuse(by);
    var secret = BEGINNING + Secret.random();
    var key = new SandboxKey(TimeOrderedId.at(now), wanted.name, secret.substring(0, SHOWN), Secret.hash(secret), wanted.team.id(),
        wanted.apis.stream().map(ApiSummary::id).collect(Collectors.toSet()), wanted.endsAt).givenBy(by.signature(), now).remembering(Boolean.TRUE.equals(input.remembers()));
    entities.persist(wanted.component == null ? key : key.calledBy(wanted.component.id(), wanted.component.name(), caller));
    entities.flush();
    var view = view(key);
    fire(by, key, "sandbox-key-given", facts(view));
    return view.with(secret);
  }

  private static Map<String, Object> facts(SandboxKeyView view) {
    var facts = new LinkedHashMap<String, Object>(Map.of("team", view.team(), "apis", view.apis(), "endsAt", view.endsAt().toString()));
    if (view.component() != null) {
      facts.put("component", view.component());
    }
    return facts;
  }

  private Wanted wanted(Actor by, SandboxKeyInput input, Instant now) {
    var checks = new Checks();
    var name = checks.line("/name", input.name(), LONGEST_NAME);
    checks.that(input.name() != null && !input.name().isBlank(), "/name", "A name is expected.");
    var names = input.apis() == null ? List.<String>of() : input.apis();
    boolean none = names.stream().anyMatch(Objects::isNull);
    checks.that(!names.isEmpty() && names.size() <= MOST_APIS && !none, "/apis", "One to " + MOST_APIS + " APIs are expected.");
    var apis = none ? List.<Optional<ApiSummary>>of() : names.stream().map(each -> catalogue.find(by, each)).toList();
    for (int i = 0; i < apis.size(); i++) {
      checks.that(apis.get(i).isPresent(), "/apis/" + i, "There is no API of this name.");
    }
    var team = team(by, input.team());
    checks.that(team.isPresent(), "/team", "The team that gives the key is expected.");
    var component = component(by, input.component());
    checks.that(input.component() == null || component.isPresent(), "/component", "There is no component of this name in the catalogue.");
    var end = input.endsAt();
    checks.that(end != null && end.isAfter(now) && !end.isAfter(now.plus(LONGEST_LIFE)), "/endsAt", "A time in the future is expected, at most 366 days from now.");
    checks.orRefuse();
    return new Wanted(Objects.requireNonNull(name), team.orElseThrow(), apis.stream().flatMap(Optional::stream).distinct().toList(), component.orElse(null), Objects.requireNonNull(end));
  }

  private Optional<TeamSummary> team(Actor by, @Nullable String name) {
    return name != null ? identity.team(name).filter(team -> by.internal() || by.isIn(team.id()))
        : by.teams().size() == 1 ? identity.teams(by.teams().keySet()).stream().findFirst() : Optional.empty();
  }

  private Optional<EntitySummary> component(Actor by, @Nullable String name) {
    return EntityRef.called(EntityKind.COMPONENT, name).flatMap(ref -> things.named(by, List.of(ref)).stream().findFirst()).filter(EntitySummary::present);
  }

  private @Nullable UUID owner(EntitySummary component) {
    return identity.teamId(component.owner()).orElse(null);
  }

  /** Those that the asker's teams have given or hold, the newest first; administrators and auditors see all. */
  public Page<SandboxKeyView> list(Actor by, int limit, @Nullable String cursor) {
    SandboxPolicy.call(by).orRefuse(by);
    Limit.checked(limit, MOST_ON_A_PAGE);
    int from = Cursor.offset(cursor);
    var query = by.isAdmin() || by.isAuditor() ? queries.all() : queries.ofTeams(List.copyOf(by.teams().keySet()));
    var found = query.setFirstResult(from).setMaxResults(limit + 1).getResultList();
    return Page.of(views(found), limit, last -> String.valueOf(from + limit));
  }

  /** @throws dev.remit.platform.security.Forbidden when the asker may call no sandbox at all */
  public void mayCall(Actor by) {
    SandboxPolicy.call(by).orRefuse(by);
  }

  /** @throws Problem of kind NOT_FOUND when there is none that the asker sees */
  public SandboxKeyView one(Actor by, UUID id) {
    return view(visible(by, id));
  }

  /** Takes one back; it opens nothing from then on. */
  public void revoke(Actor by, UUID id) {
    var key = visible(by, id);
    SandboxPolicy.give(by, key.team(), true, null).orRefuse(by);
    if (!key.revoked()) {
      key.revoke(clock.instant());
      entities.flush();
      fire(by, key, "sandbox-key-revoked", Map.of());
    }
  }

  /** Who calls with this key; nothing when it is none, or opens nothing any more. */
  Optional<Guest> admit(String hash) {
    var now = clock.instant();
    return queries.bySecret(hash).filter(key -> key.opens(now)).map(key -> {
      if (key.lastUsedAt() == null || key.lastUsedAt().plus(Duration.ofMinutes(1)).isBefore(now)) {
        queries.used(key.id(), now);
      }
      return Guest.with(key.id(), key.title(), key.apis(), key.component(), key.endsAt(), key.remembers());
    });
  }

  private SandboxKey visible(Actor by, UUID id) {
    SandboxPolicy.call(by).orRefuse(by);
    return queries.byId(id).filter(key -> SandboxPolicy.see(by, key.team(), key.holder()).allowed())
        .orElseThrow(() -> new Problem(Problem.Kind.NOT_FOUND, "no-such-sandbox-key", "There is no such key."));
  }

  private SandboxKeyView view(SandboxKey key) {
    return views(List.of(key)).get(0);
  }

  private List<SandboxKeyView> views(List<SandboxKey> keys) {
    var teams = identity.teams(keys.stream().map(SandboxKey::team).collect(Collectors.toSet())).stream().collect(Collectors.toMap(TeamSummary::id, TeamSummary::name));
    var opened = keys.stream().flatMap(key -> key.apis().stream()).distinct().toList();
    var apis = catalogue.withIds(Actor.SYSTEM, opened).stream().collect(Collectors.toMap(ApiSummary::id, ApiSummary::name));
    return keys.stream().map(key -> new SandboxKeyView(key.id(), key.title(), key.prefix(), teams.getOrDefault(key.team(), ""),
        key.apis().stream().map(apis::get).filter(Objects::nonNull).sorted().toList(), key.componentName(), key.givenAt(), key.givenBy(), key.endsAt(),
        key.remembers(), key.lastUsedAt(), key.revokedAt(), null)).toList();
  }

  void rename(@Observes PersonErased event) {
    queries.rename(event.name(), event.pseudonym());
  }

  private void fire(Actor by, SandboxKey key, String action, Map<String, Object> after) {
    events.fire(new SandboxKeyChanged(by, key.id(), key.title(), action, after, clock.instant()));
  }
}
