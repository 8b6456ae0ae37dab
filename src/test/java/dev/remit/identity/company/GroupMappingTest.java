package dev.remit.identity.company;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import dev.remit.platform.security.SiteRole;
import dev.remit.platform.security.TeamRole;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class GroupMappingTest {

  private static final GroupMapping MAPPING = GroupMapping.parse(
      "eng-payments=team:payments:member, leads = team:payments:lead,remit-admins=role:admin, audit=role:auditor, a=b=team:orders");

  @Test
  void groupsGiveWhatIsMappedAndTheHighestOfIt() {
    assertThat(MAPPING.grants(Set.of("eng-payments"))).isEqualTo(new Grants(Map.of("payments", TeamRole.MEMBER), null));
    assertThat(MAPPING.grants(Set.of("eng-payments", "leads")).teams()).containsExactly(Map.entry("payments", TeamRole.LEAD));
    assertThat(MAPPING.grants(Set.of("audit", "remit-admins")).role()).isEqualTo(SiteRole.ADMIN);
    assertThat(MAPPING.grants(Set.of("a=b")).teams()).containsExactly(Map.entry("orders", TeamRole.MEMBER));
  }

  @Test
  void whatIsNotMappedGivesNothing() {
    assertThat(MAPPING.grants(Set.of("admin", "role:admin", "REMIT-ADMINS", "payments"))).isEqualTo(new Grants(Map.of(), null));
    assertThat(GroupMapping.parse("").grants(Set.of("remit-admins"))).isEqualTo(new Grants(Map.of(), null));
  }

  @Test
  void itSaysAboutWhatItDecides() {
    assertThat(MAPPING.teams()).containsExactlyInAnyOrder("payments", "orders");
    assertThat(MAPPING.roles()).containsExactly(SiteRole.AUDITOR, SiteRole.ADMIN);
  }

  @ParameterizedTest
  @ValueSource(strings = {"eng", "eng=payments", "eng=team:", "eng=team:Payments", "eng=team:payments:boss", "eng=role:none",
      "eng=role:root", "=role:admin", "eng=role:admin:x"})
  void whatIsNotUnderstoodIsRefusedWhole(String text) {
    assertThatIllegalArgumentException().isThrownBy(() -> GroupMapping.parse("ok=role:member," + text)).withMessageContaining(text);
  }
}
