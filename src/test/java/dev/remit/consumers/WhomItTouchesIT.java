package dev.remit.consumers;

import static org.assertj.core.api.Assertions.assertThat;

import dev.remit.catalogue.CatalogueApi;
import dev.remit.catalogue.EntitiesApi;
import dev.remit.catalogue.EntityInput;
import dev.remit.catalogue.EntityKind;
import dev.remit.catalogue.EntityRef;
import dev.remit.catalogue.EntitySummary;
import dev.remit.catalogue.control.Entities;
import dev.remit.contracts.ContractsApi;
import dev.remit.identity.TeamInput;
import dev.remit.identity.control.Teams;
import dev.remit.openapi.Impact.Level;
import dev.remit.openapi.Limits;
import dev.remit.openapi.Usage;
import dev.remit.platform.security.Actor;
import dev.remit.testing.InServer;
import jakarta.inject.Inject;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What other modules learn of one component and the step from one version to another. */
@InServer
class WhomItTouchesIT {

  private static final Actor TEST = Actor.system("test");

  @Inject
  ConsumersApi consumers;

  @Inject
  ContractsApi contracts;

  @Inject
  CatalogueApi catalogue;

  @Inject
  EntitiesApi things;

  @Inject
  Entities entities;

  @Inject
  Teams teams;

  private String owner;
  private String api;

  @BeforeEach
  void enter() {
    owner = fresh();
    api = fresh();
    teams.enter(TEST, owner, new TeamInput("Team", null, null, false));
    catalogue.register(TEST, api, "Orders", null, owner);
    publish("1.0.0", "id, total");
    publish("2.0.0", "id");
  }

  @Test
  void whatWasRecordedOfTheVersionCounts() {
    var web = component();
    declare(web, "3.1.0", "total");
    declare(web, "3.2.0", "id");

    assertThat(level(web, "3.1.0")).isEqualTo(Level.CONFIRMED);
    assertThat(level(web, "3.2.0")).isEqualTo(Level.NONE);
    assertThat(level(web, "3.0.0")).as("of this version nobody has said anything").isEqualTo(Level.UNKNOWN);
    assertThat(level(web, null)).as("the latest word").isEqualTo(Level.NONE);
  }

  @Test
  void aWordOfWhicheverVersionCountsForAll() {
    var web = component();
    declare(web, null, "total");

    assertThat(level(web, "3.0.0")).isEqualTo(Level.CONFIRMED);
  }

  @Test
  void whoDoesNotUseTheApiIsNotTouched() {
    var other = component();
    assertThat(users(other).touch("1.0.0", "2.0.0", other.id(), null)).isEmpty();
  }

  /** Of many, each has its own answer, from one look at who uses the API. */
  @Test
  void manyAreAskedAboutAtOnce() {
    var reads = component();
    var spares = component();
    declare(reads, null, "total");
    declare(spares, null, "id");
    var users = users(reads, spares, component());

    assertThat(consumers.using(catalogue.find(TEST, api).orElseThrow().id())).containsOnly(reads.id(), spares.id());
    assertThat(users.all()).containsOnlyKeys(reads.id(), spares.id());
    assertThat(users(reads).all()).containsOnlyKeys(reads.id());
    assertThat(users.touch("1.0.0", "2.0.0", reads.id(), null).orElseThrow().level()).isEqualTo(Level.CONFIRMED);
    assertThat(users.touch("1.0.0", "2.0.0", spares.id(), null).orElseThrow().level()).isEqualTo(Level.NONE);
    assertThat(users.touch("2.0.0", "1.0.0", reads.id(), null).orElseThrow().level()).as("the other way round nothing is lost").isEqualTo(Level.NONE);
  }

  private Level level(EntitySummary component, @Nullable String version) {
    return users(component).touch("1.0.0", "2.0.0", component.id(), version).orElseThrow().level();
  }

  private ApiUsers users(EntitySummary... among) {
    return consumers.users(catalogue.find(TEST, api).orElseThrow().id(), Stream.of(among).map(EntitySummary::id).toList());
  }

  private void declare(EntitySummary component, @Nullable String version, String member) {
    var usage = """
        {"operations": [{"operation": "GET /orders", "parameters": [], "sends": {"members": []}, "reads": [{"status": "200", "members": ["%s"]}]}]}
        """.formatted(member);
    consumers.declare(TEST, api, new ConsumptionInput(component.name(), version, "1.0.0"), Usage.read(usage.getBytes(StandardCharsets.UTF_8), Limits.DEFAULT));
  }

  private void publish(String version, String members) {
    contracts.publish(TEST, api, """
        openapi: 3.1.0
        info: {title: Orders, version: "%s"}
        paths:
          /orders:
            get:
              responses:
                "200": {description: All., content: {application/json: {schema: {type: object, required: [%s], properties: {id: {type: string}, total: {type: string}}}}}}
        """.formatted(version, members).getBytes(StandardCharsets.UTF_8));
  }

  private EntitySummary component() {
    var name = fresh();
    entities.enter(TEST, EntityKind.COMPONENT, name, new EntityInput(null, null, null, "production", null, owner, null, null, null, null, null, null, null,
        null, null, null, null, null, null));
    return things.named(TEST, List.of(new EntityRef(EntityKind.COMPONENT, EntityRef.DEFAULT_NAMESPACE, name))).get(0);
  }

  private static String fresh() {
    return "uses-" + UUID.randomUUID();
  }
}
