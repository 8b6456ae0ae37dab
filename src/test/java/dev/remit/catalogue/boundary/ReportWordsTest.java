package dev.remit.catalogue.boundary;

import static org.assertj.core.api.Assertions.assertThat;

import dev.remit.catalogue.control.OwnershipTotals;
import dev.remit.catalogue.control.OwnershipTotals.Reasons;
import dev.remit.catalogue.control.TeamRemit;
import dev.remit.catalogue.control.TeamRemit.Needing;
import dev.remit.platform.pages.Wording;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** The report in words. */
class ReportWordsTest {

  private final ReportWords report = new ReportWords();

  @BeforeEach
  void withWords() {
    report.say = new Wording();
    report.kinds = new CatalogueWords();
  }

  @Test
  void theAnswerStandsInASentence() {
    assertThat(report.ownership(totals(0, 0))).isEqualTo("There is nothing here that somebody could own.");
    assertThat(report.ownership(totals(1, 0))).isEqualTo("Everything has an owner: 1 thing.");
    assertThat(report.ownership(totals(1234, 0))).isEqualTo("Everything has an owner: 1,234 things.");
    assertThat(report.ownership(totals(14, 1))).isEqualTo("1 of 15 has no owner.");
    assertThat(report.ownership(totals(14, 2))).isEqualTo("2 of 16 have no owner.");
  }

  @Test
  void reasonsAreToldThatThereAre() {
    assertThat(report.reasons(new Reasons(0, 0, 0))).isEmpty();
    assertThat(report.reasons(new Reasons(1, 0, 2))).isEqualTo("1 names nobody, 2 name a person");
    assertThat(report.reasons(new Reasons(0, 1, 0))).isEqualTo("1 names a team that is not there");
  }

  @Test
  void kindsAreCounted() {
    assertThat(report.count("component", 1)).isEqualTo("1 component");
    assertThat(report.count("api", 2)).isEqualTo("2 APIs");
    assertThat(report.count("api", 1)).isEqualTo("1 API");
  }

  @Test
  void aRemitIsToldWithThoseWhoNeedIt() {
    assertThat(report.remit(remit(0))).isEqualTo("This team answers for nothing yet.");
    assertThat(report.remit(remit(1))).isEqualTo("This team answers for 1 thing.");
    assertThat(report.remit(remit(3, "payments"))).isEqualTo("This team answers for 3 things; one other team needs some of it.");
    assertThat(report.remit(remit(3, "payments", null, "orders"))).isEqualTo("This team answers for 3 things; 2 other teams need some of it.");
  }

  private static OwnershipTotals totals(int owned, int ownerless) {
    return new OwnershipTotals(owned, ownerless, new Reasons(ownerless, 0, 0), 0, 0, 0, 0, List.of());
  }

  private static TeamRemit remit(int owned, String... needing) {
    var teams = Arrays.stream(needing).map(name -> new Needing(name, name, 1)).toList();
    return new TeamRemit("shop", "Shop", totals(owned, 0), List.of(), teams, List.of(), List.of(), List.of(), List.of());
  }
}
