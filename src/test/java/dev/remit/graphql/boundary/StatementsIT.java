package dev.remit.graphql.boundary;

import static org.assertj.core.api.Assertions.assertThat;

import dev.remit.catalogue.CatalogueApi;
import dev.remit.catalogue.EntityInput;
import dev.remit.catalogue.EntityKind;
import dev.remit.catalogue.control.Entities;
import dev.remit.identity.TeamInput;
import dev.remit.identity.control.Teams;
import dev.remit.platform.security.Actor;
import dev.remit.testing.Bootstrap;
import dev.remit.testing.InServer;
import jakarta.inject.Inject;
import jakarta.json.Json;
import jakarta.persistence.EntityManager;
import jakarta.transaction.UserTransaction;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse.BodyHandlers;
import java.util.List;
import java.util.UUID;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.eclipse.microprofile.config.ConfigProvider;
import org.hibernate.SessionFactory;
import org.hibernate.stat.Statistics;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** How many statements a question takes does not depend on how many things it is about. */
@InServer
class StatementsIT {

  private static final int FEW = 5;
  private static final int MANY = 50;

  private static final String QUESTION = """
      {search(owner: "%s", kind: "component", limit: 50) {items {
        ref facts {tags} owner {name members {name} owns(limit: 5) {items {entity {name facts {revision}}}}}
        relations(limit: 5) {items {type entity {ref versions {version} owner {contact}}}}
        needs: relations(types: ["dependsOn"], limit: 5) {items {entity {ref}}}
      }}}
      """;

  private static final String IMPACT = "{search(owner: \"%s\", kind: \"component\", limit: 50) {items {impact(limit: 3, direction: \"upstream\") {items {entity {name}} owners {contact}}}}}";

  @Inject
  Entities entities;

  @Inject
  CatalogueApi catalogue;

  @Inject
  Teams teams;

  @Inject
  EntityManager manager;

  @Inject
  UserTransaction transaction;

  private Statistics statistics;

  /** The manager is there in a transaction only, its factory's counts are there all the time. */
  @BeforeEach
  void count() throws Exception {
    transaction.begin();
    statistics = manager.getEntityManagerFactory().unwrap(SessionFactory.class).getStatistics();
    transaction.rollback();
    statistics.setStatisticsEnabled(true);
  }

  @AfterEach
  void countNoMore() {
    statistics.setStatisticsEnabled(false);
  }

  @Test
  void manyThingsTakeAsManyStatementsAsFew() throws Exception {
    var few = team(FEW);
    var many = team(MANY);
    for (var question : List.of(QUESTION, IMPACT)) {
      long forFew = statements(question.formatted(few), FEW);
      assertThat(statements(question.formatted(many), MANY)).isEqualTo(forFew).isPositive().isLessThan(70);
    }
  }

  /** Its name; it owns so many components, each with an API and something that it needs. */
  private String team(int size) {
    var name = "team-" + UUID.randomUUID();
    teams.enter(Actor.SYSTEM, name, new TeamInput(name, null, "#" + name, false));
    IntStream.range(0, size).forEach(at -> component(name, name.substring(0, 20) + at));
    return name;
  }

  private void component(String team, String name) {
    catalogue.register(Actor.SYSTEM, name, name, null, team);
    entities.enter(Actor.SYSTEM, EntityKind.RESOURCE, name, input(team, "database", null, null, null));
    entities.enter(Actor.SYSTEM, EntityKind.COMPONENT, name, input(team, "service", "production", "api:" + name, "resource:" + name));
  }

  private static EntityInput input(String owner, String type, String lifecycle, String api, String resource) {
    return new EntityInput(null, null, type, lifecycle, null, owner, null, null, null, null, null, list(api), null, list(resource), null, null, null, null,
        null);
  }

  private static List<String> list(String one) {
    return Stream.ofNullable(one).toList();
  }

  /** The fewest of some tries: whatever else the server does in the meantime is counted too. */
  private long statements(String question, int expected) throws Exception {
    assertThat(ask(question)).doesNotContain("\"errors\"").satisfies(answer -> assertThat(answer.split("\"(ref|impact)\":", -1)).hasSizeGreaterThan(expected));
    long fewest = Long.MAX_VALUE;
    for (int attempt = 0; attempt < 3; attempt++) {
      long before = statistics.getPrepareStatementCount();
      ask(question);
      fewest = Math.min(fewest, statistics.getPrepareStatementCount() - before);
    }
    return fewest;
  }

  private static String ask(String question) throws IOException, InterruptedException {
    var port = ConfigProvider.getConfig().getValue("remit.http.port", String.class);
    var request = HttpRequest.newBuilder(URI.create("http://localhost:" + port + "/graphql"))
        .header("Authorization", Bootstrap.AUTHORIZATION)
        .header("Content-Type", "application/json")
        .POST(BodyPublishers.ofString(Json.createObjectBuilder().add("query", question).build().toString()))
        .build();
    var answer = HttpClient.newHttpClient().send(request, BodyHandlers.ofString());
    assertThat(answer.statusCode()).as(answer.body()).isEqualTo(200);
    return answer.body();
  }
}
