package dev.remit.audit.control;

import dev.remit.chain.Performer;
import dev.remit.chain.Row;
import dev.remit.identity.IdentityApi;
import dev.remit.identity.TeamSummary;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.json.JsonString;
import jakarta.json.JsonValue;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** How people and teams are called now; the trail itself keeps their keys only. */
@ApplicationScoped
class Naming {

  private static final String PERSON = "person";
  private static final String TEAM = "team";
  private static final String OWNER = "owner";
  private static final Pattern KEY = Pattern.compile("[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}");

  @Inject
  IdentityApi identity;

  /** The names of some keys. */
  record Names(Map<String, String> byKey) {

    String of(Performer by) {
      if (by.id() == null) {
        return by.name() == null ? by.kind() : by.name();
      }
      return byKey.getOrDefault(by.id(), by.id());
    }

    @Nullable String of(String key) {
      return byKey.get(key);
    }
  }

  Names of(List<Row> rows) {
    var people = new HashSet<String>();
    var teams = new HashSet<String>();
    for (var row : rows) {
      add(row.fact().by().kind(), row.fact().by().id(), people, teams);
      add(row.fact().kind(), row.fact().object(), people, teams);
      add(TEAM, owner(row), people, teams);
    }
    var names = new HashMap<String, String>();
    identity.names(keys(people)).forEach((key, name) -> names.put(key.toString(), name));
    identity.teams(keys(teams)).forEach((TeamSummary team) -> names.put(team.id().toString(), team.name()));
    return new Names(names);
  }

  /** The team that got what the row is about. */
  static @Nullable String owner(Row row) {
    var after = DetailText.after(DetailText.read(row.detail() == null ? null : row.detail().text()));
    return after != null && after.getOrDefault(OWNER, JsonValue.NULL) instanceof JsonString key ? key.getString() : null;
  }

  private static void add(String kind, @Nullable String key, Set<String> people, Set<String> teams) {
    if (key != null && KEY.matcher(key).matches()) {
      if (kind.equals(PERSON)) {
        people.add(key);
      } else if (kind.equals(TEAM)) {
        teams.add(key);
      }
    }
  }

  private static List<UUID> keys(Set<String> texts) {
    return texts.stream().map(UUID::fromString).toList();
  }
}
