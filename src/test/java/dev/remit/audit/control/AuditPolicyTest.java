package dev.remit.audit.control;

import static org.assertj.core.api.Assertions.assertThat;

import dev.remit.platform.security.Actor;
import dev.remit.platform.security.Decision;
import dev.remit.platform.security.Scope;
import dev.remit.platform.security.SiteRole;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class AuditPolicyTest {

  private static final List<Function<Actor, Decision>> OF_THE_TRAIL = List.of(AuditPolicy::see, AuditPolicy::verify, AuditPolicy::export);

  @ParameterizedTest
  @CsvSource({"PARTNER, false, false", "MEMBER, false, true", "AUDITOR, true, true", "ADMIN, true, true"})
  void theRoleDecides(SiteRole role, boolean trail, boolean history) {
    assertThat(OF_THE_TRAIL).allSatisfy(rule -> assertThat(rule.apply(person(role)).allowed()).isEqualTo(trail));
    assertThat(AuditPolicy.history(person(role)).allowed()).isEqualTo(history);
  }

  @Test
  void nobodySeesAnything() {
    assertThat(OF_THE_TRAIL).allSatisfy(rule -> assertThat(rule.apply(Actor.ANONYMOUS).allowed()).isFalse());
    assertThat(AuditPolicy.history(Actor.ANONYMOUS).allowed()).isFalse();
  }

  @Test
  void aTokenNeedsTheScope() {
    var admin = person(SiteRole.ADMIN);
    var reading = admin.with(UUID.randomUUID(), Set.of(Scope.AUDIT_READ));
    var other = admin.with(UUID.randomUUID(), Set.of(Scope.CONTRACTS_READ, Scope.IDENTITY_WRITE));

    assertThat(OF_THE_TRAIL).allSatisfy(rule -> {
      assertThat(rule.apply(reading).allowed()).isTrue();
      assertThat(rule.apply(other).reason()).isEqualTo("This token lacks the scope audit:read.");
    });
  }

  private static Actor person(SiteRole role) {
    return new Actor(Actor.Kind.PERSON, UUID.randomUUID(), "erika", role, Map.of(), null, null);
  }
}
