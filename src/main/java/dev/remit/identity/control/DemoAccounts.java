package dev.remit.identity.control;

import dev.remit.identity.PersonInput;
import dev.remit.identity.TeamInput;
import dev.remit.identity.entity.LocalAccount;
import dev.remit.platform.security.Actor;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.json.bind.Jsonb;
import jakarta.json.bind.JsonbBuilder;
import jakarta.transaction.Transactional;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** The people of the Corner Shop. Their passwords stand in the source: they are taken only while a demo is allowed. */
@ApplicationScoped
@Transactional
public class DemoAccounts {

  private static final Actor DEMO = Actor.system("demo");
  private static final String FILE = "demo/corner-shop/people.json";
  private static final Jsonb JSON = JsonbBuilder.create();

  @Inject
  DemoSettings settings;

  @Inject
  PasswordHasher hasher;

  @Inject
  PersonQueries queries;

  @Inject
  AccountQueries accountQueries;

  @Inject
  People people;

  @Inject
  Teams teams;

  @Inject
  AccountRecords accounts;

  /** All of it, as the file has it. */
  public record Cast(String password, List<DemoTeam> teams, List<DemoPerson> people) {}

  /** A team of the demo. */
  public record DemoTeam(String name, String title, String contact, boolean partner) {}

  /** Somebody of the demo; their teams with what they are there. */
  public record DemoPerson(String name, String displayName, String role, String zone, Map<String, String> teams) {}

  /**
   * Somebody as whom everybody may sign in.
   *
   * @param about what they are, for who has to choose
   */
  public record KnownAccount(String name, String displayName, String about, String password) {}

  /** In one transaction, so that a start that was killed leaves nothing half. */
  void enter() {
    if (!settings.allowed() || queries.count() > 0) {
      return;
    }
    var cast = cast();
    var hash = hasher.hash(cast.password());
    cast.teams().forEach(this::enter);
    cast.people().forEach(person -> enter(person, hash));
  }

  /** Those who have their known passwords still; none where a demo is not allowed. */
  public List<KnownAccount> known() {
    if (!settings.allowed()) {
      return List.of();
    }
    var ids = accountQueries.wellKnown().stream().map(LocalAccount::person).toList();
    var names = queries.withIds(ids).stream().map(person -> person.name()).collect(Collectors.toSet());
    var cast = cast();
    return cast.people().stream().filter(person -> names.contains(person.name()))
        .map(person -> new KnownAccount(person.name(), person.displayName(), about(person), cast.password()))
        .toList();
  }

  private void enter(DemoTeam team) {
    if (teams.search(DEMO, team.name(), Teams.MOST_ON_A_PAGE, null).items().stream().noneMatch(one -> one.name().equals(team.name()))) {
      teams.enter(DEMO, team.name(), new TeamInput(team.title(), null, team.contact(), team.partner()));
    }
  }

  private void enter(DemoPerson person, String hash) {
    var input = new PersonInput(person.displayName(), person.name() + "@corner-shop.example", person.zone(), person.role(), true);
    var id = people.enter(DEMO, person.name(), input).id();
    person.teams().forEach((team, role) -> teams.join(DEMO, team, person.name(), role));
    accounts.store(DEMO, queries.byId(id).orElseThrow(), hash, true);
  }

  private static String about(DemoPerson person) {
    var roles = person.teams().entrySet().stream().map(entry -> entry.getValue() + " of " + entry.getKey()).sorted()
        .collect(Collectors.joining(", "));
    return roles.isEmpty() ? person.role() : person.role() + ", " + roles;
  }

  private static Cast cast() {
    try (var file = DemoAccounts.class.getClassLoader().getResourceAsStream(FILE)) {
      return JSON.fromJson(new String(file.readAllBytes(), StandardCharsets.UTF_8), Cast.class);
    } catch (IOException unreadable) {
      throw new UncheckedIOException(unreadable);
    }
  }
}
