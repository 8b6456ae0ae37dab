package dev.remit.releases;

import static org.assertj.core.api.Assertions.assertThat;

import dev.remit.catalogue.ApiSummary;
import dev.remit.catalogue.CatalogueApi;
import dev.remit.catalogue.EntitiesApi;
import dev.remit.catalogue.EntityInput;
import dev.remit.catalogue.EntityKind;
import dev.remit.catalogue.EntityRef;
import dev.remit.catalogue.EntitySummary;
import dev.remit.catalogue.control.Entities;
import dev.remit.identity.TeamInput;
import dev.remit.identity.control.Teams;
import dev.remit.platform.security.Actor;
import dev.remit.testing.InServer;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What other modules learn of what runs where and what it named. */
@InServer
class WhatRunsIT {

  private static final Actor TEST = Actor.system("test");

  @Inject
  ReleasesApi releases;

  @Inject
  CatalogueApi catalogue;

  @Inject
  EntitiesApi things;

  @Inject
  Entities entities;

  @Inject
  Teams teams;

  private String owner;
  private String place;
  private ApiSummary api;

  @BeforeEach
  void enter() {
    owner = fresh();
    place = fresh();
    teams.enter(TEST, owner, new TeamInput("Team", null, null, false));
    api = catalogue.register(TEST, fresh(), "Orders", null, owner);
    releases.declare(TEST, place, new EnvironmentInput(null, true, null, null));
  }

  @Test
  void statementIsToldByRole() {
    var web = component();
    releases.state(TEST, web.name(), "1.0.0", new ComponentVersionInput(null, List.of(new ContractInput(api.name(), "2.0.0"), new ContractInput(api.name(), "1.0.0"))));
    assertThat(releases.statement(web.id(), "1.0.0")).hasValueSatisfying(stated -> {
      assertThat(stated.provides()).isEmpty();
      assertThat(stated.expects()).containsExactly(new StatedContract(api.id(), api.name(), "1.0.0"), new StatedContract(api.id(), api.name(), "2.0.0"));
    });
    assertThat(releases.statement(web.id(), "1.0.1")).isEmpty();
    releases.state(TEST, web.name(), "1.0.0", new ComponentVersionInput(null, null));
    assertThat(releases.statement(web.id(), "1.0.0")).as("said once").hasValueSatisfying(stated -> assertThat(stated.expects()).hasSize(2));
  }

  @Test
  void whatWasOnlyDeployedHasNoStatement() {
    var web = component();
    tell(web, "1.0.0", place, null);
    assertThat(releases.statement(web.id(), "1.0.0")).isEmpty();
    assertThat(releases.running(place(), List.of(web.id()))).containsExactly(new RunningVersion(web.id(), web.name(), "main", "1.0.0"));
  }

  @Test
  void onlyTheVersionThatRunsThereCountsAndOnlyInItsRole() {
    var web = component();
    var elsewhere = fresh();
    releases.declare(TEST, elsewhere, new EnvironmentInput(null, false, null, null));
    expects(web, "1.0.0", "1.4.0");
    expects(web, "2.0.0", "2.0.0");
    tell(web, "1.0.0", place, null);
    tell(web, "2.0.0", elsewhere, null);
    assertThat(releases.running(place(), api.id(), ContractRole.EXPECTS))
        .containsExactly(new RunningContract(new RunningVersion(web.id(), web.name(), "main", "1.0.0"), "1.4.0"));
    assertThat(releases.running(place(), api.id(), ContractRole.PROVIDES)).isEmpty();
    tell(web, "2.0.0", place, null);
    assertThat(releases.running(place(), api.id(), ContractRole.EXPECTS)).extracting(RunningContract::contract).containsExactly("2.0.0");
    tell(web, "3.0.0", place, null);
    assertThat(releases.running(place(), api.id(), ContractRole.EXPECTS)).as("what runs said nothing").isEmpty();
  }

  @Test
  void instancesAreToldApart() {
    var web = component();
    expects(web, "1.0.0", "1.4.0");
    expects(web, "1.1.0", "1.5.0");
    tell(web, "1.1.0", place, "europe");
    tell(web, "1.0.0", place, "asia");
    assertThat(releases.running(place(), api.id(), ContractRole.EXPECTS)).extracting(each -> each.running().instance() + " " + each.contract())
        .containsExactly("asia 1.4.0", "europe 1.5.0");
  }

  /** More than one question to the database takes. */
  @Test
  void manyAreAskedForAtOnce() {
    var some = Stream.of(component(), component()).map(each -> {
      tell(each, "1.0.0", place, null);
      return each.id();
    }).toList();
    var ids = new ArrayList<>(Stream.generate(UUID::randomUUID).limit(1_200).toList());
    ids.addAll(some);
    assertThat(releases.running(place(), ids)).extracting(RunningVersion::component).containsExactlyInAnyOrderElementsOf(some);
    assertThat(releases.running(place(), List.of())).isEmpty();
  }

  private void expects(EntitySummary component, String version, String contract) {
    releases.state(TEST, component.name(), version, new ComponentVersionInput(null, List.of(new ContractInput(api.name(), contract))));
  }

  private void tell(EntitySummary component, String version, String environment, String instance) {
    releases.tell(TEST, new DeploymentInput(component.name(), version, environment, instance, null, null, null));
  }

  private UUID place() {
    return releases.environment(place).orElseThrow();
  }

  private EntitySummary component() {
    var name = fresh();
    entities.enter(TEST, EntityKind.COMPONENT, name, new EntityInput(null, null, null, "production", null, owner, null, null, null, null, null, null, null,
        null, null, null, null, null, null));
    return things.named(TEST, List.of(new EntityRef(EntityKind.COMPONENT, EntityRef.DEFAULT_NAMESPACE, name))).get(0);
  }

  private static String fresh() {
    return "runs-" + UUID.randomUUID();
  }
}
