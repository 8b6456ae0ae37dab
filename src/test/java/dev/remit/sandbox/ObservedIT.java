package dev.remit.sandbox;

import static org.assertj.core.api.Assertions.assertThat;

import dev.remit.catalogue.CatalogueApi;
import dev.remit.catalogue.EntityInput;
import dev.remit.catalogue.EntityKind;
import dev.remit.catalogue.EntityRef;
import dev.remit.catalogue.control.Entities;
import dev.remit.consumers.ConsumerImpact;
import dev.remit.consumers.ConsumersApi;
import dev.remit.consumers.ConsumptionInput;
import dev.remit.consumers.ConsumptionView;
import dev.remit.consumers.UsageDepth;
import dev.remit.consumers.UsageSource;
import dev.remit.consumers.control.Consumptions;
import dev.remit.contracts.ContractsApi;
import dev.remit.identity.TeamInput;
import dev.remit.identity.control.Teams;
import dev.remit.openapi.Impact.Level;
import dev.remit.openapi.Limits;
import dev.remit.openapi.Usage;
import dev.remit.platform.security.Actor;
import dev.remit.sandbox.control.Keys;
import dev.remit.sandbox.control.Sightings;
import dev.remit.testing.InServer;
import jakarta.inject.Inject;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.config.ConfigProvider;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** A component calls the sandbox with its key: that is a use of the API, and never known to be all of it. */
@InServer
class ObservedIT {

  private static final Actor TEST = Actor.system("test");

  @Inject
  Sightings sightings;

  @Inject
  Keys keys;

  @Inject
  ConsumersApi consumers;

  @Inject
  Consumptions consumptions;

  @Inject
  ContractsApi contracts;

  @Inject
  CatalogueApi catalogue;

  @Inject
  Entities entities;

  @Inject
  Teams teams;

  private String owner;
  private String api;
  private String web;
  private String key;

  @BeforeEach
  void enter() {
    owner = fresh();
    api = fresh();
    web = fresh();
    teams.enter(TEST, owner, new TeamInput("Team", null, null, false));
    catalogue.register(TEST, api, "Orders", null, owner);
    entities.enter(TEST, EntityKind.COMPONENT, web, new EntityInput(null, null, null, "production", null, owner, null, null, null, null, null, null, null,
        null, null, null, null, null, null));
    contracts.publish(TEST, api, document("1.0.0", "get", "post", "delete"));
    contracts.draft(TEST, api, document("2.0.0", "get"));
    key = key(web);
  }

  @Test
  void whatIsCalledIsUsedAndWhatIsNotMayBe() throws Exception {
    assertThat(consumers.impact(TEST, api, "2.0.0", null).items()).as("before").isEmpty();
    call("GET", "1.0.0", "/orders");
    call("POST", "1.0.0", "/orders");
    sightings.record();

    assertThat(observed().source()).isEqualTo(UsageSource.OBSERVED);
    assertThat(observed().depth()).isEqualTo(UsageDepth.OPERATIONS);
    assertThat(observed().operations()).isEqualTo(2);
    assertThat(observed().version()).isEqualTo("1.0.0");
    assertThat(observed().unmetCount()).isZero();
    assertThat(observed().recordedBy()).isEqualTo("sandbox");
    assertThat(reasons()).containsExactlyInAnyOrder(web + " calls POST /orders (traffic).",
        web + " was not seen to use DELETE /orders, which says little (traffic).");
    assertThat(levels()).containsExactlyInAnyOrder(Level.CONFIRMED, Level.UNKNOWN);
    assertThat(consumers.usage(TEST, api, "1.0.0").unknown()).containsExactly(web);
    assertThat(consumers.usage(TEST, api, "1.0.0").operations()).filteredOn(each -> each.consumers().contains(web))
        .extracting(each -> each.operation()).containsExactlyInAnyOrder("GET /orders", "POST /orders");
  }

  @Test
  void whatIsSeenLaterIsAddedAndNothingIsTakenAway() throws Exception {
    call("DELETE", "1.0.0", "/orders");
    sightings.record();
    var at = observed().recordedAt();
    call("DELETE", "1.0.0", "/orders");
    sightings.record();
    assertThat(observed().recordedAt()).as("the same again is no news").isEqualTo(at);

    call("GET", "2.0.0", "/orders");
    sightings.record();
    assertThat(observed().operations()).isEqualTo(2);
    assertThat(observed().version()).isEqualTo("2.0.0");
    assertThat(levels()).containsExactlyInAnyOrder(Level.CONFIRMED, Level.UNKNOWN);
  }

  @Test
  void besideAWordAnObservationOnlyAdds() throws Exception {
    consumers.declare(TEST, api, new ConsumptionInput(web, null, "1.0.0"),
        Usage.read("{\"operations\": [{\"operation\": \"GET /orders\"}]}".getBytes(StandardCharsets.UTF_8), Limits.DEFAULT));
    assertThat(levels()).containsOnly(Level.NONE);
    call("GET", "1.0.0", "/orders");
    sightings.record();
    assertThat(levels()).containsOnly(Level.NONE);
    assertThat(consumers.usage(TEST, api, "1.0.0").unknown()).isEmpty();

    call("POST", "1.0.0", "/orders");
    sightings.record();
    assertThat(reasons()).containsExactlyInAnyOrder(web + " calls POST /orders (traffic).", web + " does not use DELETE /orders (by its word).");
    assertThat(levels()).containsExactlyInAnyOrder(Level.CONFIRMED, Level.NONE);
  }

  @Test
  void onlyCallsOfAComponentThatTheDocumentAnswersCount() throws Exception {
    call("GET", "1.0.0", "/nothing");
    call("PUT", "1.0.0", "/orders");
    call("GET", "1.0.0", "/orders?limit=many");
    key = key(null);
    call("GET", "1.0.0", "/orders");
    sightings.record();

    assertThat(consumers.consumers(TEST, api)).isEmpty();
  }

  @Test
  void whatWasForgottenIsSeenAnew() throws Exception {
    call("GET", "1.0.0", "/orders");
    sightings.record();
    consumptions.remove(TEST, api, web);
    sightings.record();
    assertThat(consumers.consumers(TEST, api)).isEmpty();

    call("GET", "1.0.0", "/orders");
    sightings.record();
    assertThat(observed().operations()).isEqualTo(1);
  }

  @Test
  void ofAComponentThatIsGoneNothingIsRecorded() throws Exception {
    call("GET", "1.0.0", "/orders");
    entities.remove(TEST, new EntityRef(EntityKind.COMPONENT, EntityRef.DEFAULT_NAMESPACE, web), null);
    sightings.record();

    assertThat(consumers.consumers(TEST, api)).isEmpty();
  }

  private ConsumptionView observed() {
    return consumers.consumers(TEST, api).get(0).uses().get(0);
  }

  private List<Level> levels() {
    return touched().stream().map(ConsumerImpact.Touched::level).toList();
  }

  private List<String> reasons() {
    return touched().stream().map(ConsumerImpact.Touched::reason).toList();
  }

  /** Of the operations that 2.0.0 has no more. */
  private List<ConsumerImpact.Touched> touched() {
    return consumers.impact(TEST, api, "2.0.0", null).items().get(0).changes();
  }

  private String key(@Nullable String component) {
    return keys.give(TEST, new SandboxKeyInput("Test", List.of(api), component, owner, Instant.now().plus(1, ChronoUnit.DAYS), false)).secret();
  }

  private void call(String method, String version, String path) throws IOException, InterruptedException {
    var port = ConfigProvider.getConfig().getValue("remit.http.port", String.class);
    var request = HttpRequest.newBuilder(URI.create("http://localhost:" + port + "/sandbox/" + api + "/" + version + path))
        .header("X-Remit-Sandbox-Key", key).method(method, BodyPublishers.noBody()).build();
    HttpClient.newHttpClient().send(request, BodyHandlers.discarding());
  }

  private static byte[] document(String version, String... methods) {
    var operations = String.join("\n", List.of(methods).stream()
        .map(each -> "    " + each + ": {parameters: [{name: limit, in: query, schema: {type: integer}}], responses: {'204': {description: Done}}}").toList());
    return """
        openapi: 3.1.0
        info: {title: Orders, version: "%s"}
        paths:
          /orders:
        %s
        """.formatted(version, operations).getBytes(StandardCharsets.UTF_8);
  }

  private static String fresh() {
    return "seen-" + UUID.randomUUID();
  }
}
