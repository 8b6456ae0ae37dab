package dev.remit.catalogue.control;

import static org.assertj.core.api.Assertions.assertThat;

import dev.remit.catalogue.EntityKind;
import dev.remit.catalogue.EntityRef;
import dev.remit.catalogue.entity.Entry;
import dev.remit.platform.security.Actor;
import dev.remit.platform.security.Decision;
import dev.remit.platform.security.Scope;
import dev.remit.platform.security.SiteRole;
import dev.remit.platform.security.TeamRole;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Who may do what, for each who tries. */
class EntityPolicyTest {

  private static final UUID OWN = UUID.randomUUID();
  private static final UUID OTHER = UUID.randomUUID();

  private static final Actor MEMBER = person("member", SiteRole.MEMBER, Map.of(OWN, TeamRole.MEMBER));
  private static final Actor LEAD = person("lead", SiteRole.MEMBER, Map.of(OWN, TeamRole.LEAD));
  private static final Actor STRANGER = person("stranger", SiteRole.MEMBER, Map.of(OTHER, TeamRole.LEAD));
  private static final Actor BOTH = person("both", SiteRole.MEMBER, Map.of(OWN, TeamRole.LEAD, OTHER, TeamRole.LEAD));
  private static final Actor PARTNER = person("partner", SiteRole.PARTNER, Map.of(OWN, TeamRole.LEAD));
  private static final Actor AUDITOR = person("auditor", SiteRole.AUDITOR, Map.of(OWN, TeamRole.LEAD));
  private static final Actor ADMIN = person("admin", SiteRole.ADMIN, Map.of());
  private static final List<Actor> ALL = List.of(Actor.ANONYMOUS, MEMBER, LEAD, STRANGER, BOTH, PARTNER, AUDITOR, ADMIN);

  @Test
  void everybodyWhoIsKnownIsShownWhatTheyMaySee() {
    assertThat(allowed(EntityPolicy::list)).containsExactly("member", "lead", "stranger", "both", "partner", "auditor", "admin");
  }

  @Test
  void thoseInTheTeamEnterAndEdit() {
    var theirs = List.of("member", "lead", "both", "partner", "admin");
    assertThat(allowed(by -> EntityPolicy.enter(by, OWN))).isEqualTo(theirs);
    assertThat(allowed(by -> EntityPolicy.edit(by, OWN))).isEqualTo(theirs);
    assertThat(allowed(by -> EntityPolicy.edit(by, entry(null, OWN)))).isEqualTo(theirs);
    assertThat(allowed(by -> EntityPolicy.edit(by, entry(OWN, null)))).isEqualTo(theirs);
  }

  @Test
  void whatNobodyOwnsIsLeftToAdministrators() {
    assertThat(allowed(by -> EntityPolicy.enter(by, null))).containsExactly("admin");
    assertThat(allowed(by -> EntityPolicy.edit(by, (UUID) null))).containsExactly("admin");
    assertThat(allowed(by -> EntityPolicy.edit(by, entry(null, null)))).containsExactly("admin");
  }

  @Test
  void onesOwnEntryIsOnesOwn() {
    assertThat(allowed(by -> EntityPolicy.edit(by, entry(null, STRANGER.id())))).containsExactly("stranger", "admin");
    assertThat(allowed(by -> EntityPolicy.edit(by, entry(null, AUDITOR.id())))).containsExactly("admin");
    var machine = new Actor(Actor.Kind.TEAM, STRANGER.id(), "machine", SiteRole.MEMBER, Map.of(), Set.of(Scope.CATALOGUE_WRITE), UUID.randomUUID());
    assertThat(EntityPolicy.edit(machine, entry(null, STRANGER.id())).allowed()).isFalse();
  }

  @Test
  void oneTeamOffersAndTheOtherAccepts() {
    assertThat(allowed(by -> EntityPolicy.offer(by, OWN))).containsExactly("member", "lead", "both", "partner", "admin");
    assertThat(allowed(by -> EntityPolicy.accept(by, OTHER))).containsExactly("stranger", "both", "admin");
    assertThat(allowed(by -> EntityPolicy.handOverAtOnce(by, OWN, OTHER))).containsExactly("both", "admin");
    assertThat(allowed(by -> EntityPolicy.handOverAtOnce(by, null, OTHER))).containsExactly("admin");
  }

  @Test
  void theWholeIsForTheCompany() {
    assertThat(allowed(EntityPolicy::importInto)).containsExactly("member", "lead", "stranger", "both", "admin");
    assertThat(allowed(EntityPolicy::report)).containsExactly("member", "lead", "stranger", "both", "auditor", "admin");
    assertThat(ALL.stream().filter(EntityPolicy::seesAllOffers).map(Actor::name)).containsExactly("auditor", "admin");
  }

  @Test
  void apisKnowTheSamePeople() {
    assertThat(allowed(ApiPolicy::list)).containsExactly("member", "lead", "stranger", "both", "partner", "auditor", "admin");
    assertThat(allowed(by -> ApiPolicy.register(by, OWN))).containsExactly("member", "lead", "both", "partner", "admin");
    assertThat(allowed(by -> ApiPolicy.register(by, null))).containsExactly("admin");
    assertThat(allowed(by -> ApiPolicy.share(by, OWN))).containsExactly("lead", "both", "partner", "admin");
    assertThat(allowed(by -> ApiPolicy.share(by, null))).containsExactly("admin");
    assertThat(allowed(ApiPolicy::assign)).containsExactly("admin");
  }

  @Test
  void aTokenMayNotDoMoreThanItIsFor() {
    var reading = MEMBER.with(UUID.randomUUID(), Set.of(Scope.CATALOGUE_READ));
    var writing = MEMBER.with(UUID.randomUUID(), Set.of(Scope.CATALOGUE_WRITE));
    assertThat(EntityPolicy.list(reading).allowed()).isTrue();
    assertThat(EntityPolicy.list(writing).allowed()).isFalse();
    Stream.<Function<Actor, Decision>>of(by -> EntityPolicy.enter(by, OWN), by -> EntityPolicy.edit(by, OWN), by -> EntityPolicy.edit(by, entry(null, OWN)),
        by -> EntityPolicy.offer(by, OWN), EntityPolicy::importInto, by -> ApiPolicy.register(by, OWN)).forEach(rule -> {
      assertThat(rule.apply(reading).allowed()).isFalse();
      assertThat(rule.apply(writing).allowed()).isTrue();
    });
  }

  private static List<String> allowed(Function<Actor, Decision> rule) {
    return ALL.stream().filter(by -> rule.apply(by).allowed()).map(Actor::name).toList();
  }

  private static Entry entry(UUID owner, UUID subject) {
    var entry = new Entry(UUID.randomUUID(), new EntityRef(EntityKind.TEAM, EntityRef.DEFAULT_NAMESPACE, "shop"), Instant.EPOCH);
    entry.belongTo(owner);
    entry.show(subject);
    return entry;
  }

  private static Actor person(String name, SiteRole role, Map<UUID, TeamRole> teams) {
    return new Actor(Actor.Kind.PERSON, UUID.randomUUID(), name, role, teams, null, null);
  }
}
