package dev.remit.consumers.control;

import static org.assertj.core.api.Assertions.assertThat;

import dev.remit.platform.security.Actor;
import dev.remit.platform.security.Scope;
import dev.remit.platform.security.SiteRole;
import dev.remit.platform.security.TeamRole;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;

class ConsumerPolicyTest {

  private static final UUID TEAM = UUID.randomUUID();

  private static Actor person(SiteRole role, UUID... teams) {
    var memberships = java.util.Arrays.stream(teams).collect(java.util.stream.Collectors.toMap(team -> team, team -> TeamRole.MEMBER));
    return new Actor(Actor.Kind.PERSON, UUID.randomUUID(), "erika", role, memberships, null, null);
  }

  @Test
  void membersOfTheOwningTeamAndAdministratorsTell() {
    assertThat(ConsumerPolicy.declare(person(SiteRole.MEMBER, TEAM), TEAM).allowed()).isTrue();
    assertThat(ConsumerPolicy.declare(person(SiteRole.ADMIN), TEAM).allowed()).isTrue();
    assertThat(ConsumerPolicy.declare(person(SiteRole.MEMBER), TEAM).allowed()).isFalse();
    assertThat(ConsumerPolicy.declare(person(SiteRole.AUDITOR, TEAM), TEAM).allowed()).isFalse();
    assertThat(ConsumerPolicy.declare(person(SiteRole.MEMBER, TEAM), null).allowed()).isFalse();
    assertThat(ConsumerPolicy.declare(Actor.ANONYMOUS, TEAM).allowed()).isFalse();
  }

  @Test
  void aTokenHasToBeForIt() {
    var reading = new Actor(Actor.Kind.TEAM, TEAM, "team", SiteRole.MEMBER, Map.of(TEAM, TeamRole.MEMBER), Set.of(Scope.CONTRACTS_READ), UUID.randomUUID());

    assertThat(ConsumerPolicy.declare(reading, TEAM).allowed()).isFalse();
    assertThat(ConsumerPolicy.see(reading).allowed()).isTrue();
  }

  @Test
  void thoseOfOtherCompaniesSeeWhatIsTheirs() {
    assertThat(ConsumerPolicy.sees(person(SiteRole.NONE, TEAM), TEAM)).isTrue();
    assertThat(ConsumerPolicy.sees(person(SiteRole.NONE, TEAM), UUID.randomUUID())).isFalse();
    assertThat(ConsumerPolicy.sees(person(SiteRole.NONE, TEAM), null)).isFalse();
    assertThat(ConsumerPolicy.sees(person(SiteRole.MEMBER), null)).isTrue();
  }
}
