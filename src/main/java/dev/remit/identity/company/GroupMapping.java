package dev.remit.identity.company;

import dev.remit.platform.security.SiteRole;
import dev.remit.platform.security.TeamRole;
import java.util.Arrays;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * What the company's groups mean in Remit, as an operator writes it: {@code eng-payments=team:payments:member,
 * remit-admins=role:admin}. A group that is not named means nothing, so nobody becomes anything here by chance.
 */
public final class GroupMapping {

  private static final Pattern LINE = Pattern.compile(
      "(?<group>.+)\\s*=\\s*(?:team:(?<team>[a-z0-9](?:[a-z0-9-]{0,61}[a-z0-9])?)(?::(?<teamrole>lead|member))?|role:(?<role>partner|member|auditor|admin))");

  private record Line(String group, @Nullable String team, @Nullable TeamRole teamRole, @Nullable SiteRole role) {}

  private final List<Line> lines;

  private GroupMapping(List<Line> lines) {
    this.lines = lines;
  }

  /** @throws IllegalArgumentException when a part is not understood; the message repeats it */
  public static GroupMapping parse(String text) {
    return new GroupMapping(Arrays.stream(text.split(","))
        .map(String::strip)
        .filter(part -> !part.isEmpty())
        .map(GroupMapping::line)
        .toList());
  }

  /** What these groups give; the highest role where several give one. */
  public Grants grants(Set<String> groups) {
    var teams = new HashMap<String, TeamRole>();
    of(groups).filter(line -> line.team() != null)
        .forEach(line -> teams.merge(line.team(), line.teamRole(), (one, other) -> one.compareTo(other) > 0 ? one : other));
    var role = of(groups).flatMap(line -> Stream.ofNullable(line.role())).max(Comparator.naturalOrder()).orElse(null);
    return new Grants(teams, role);
  }

  /** The teams about which groups decide alone. */
  public Set<String> teams() {
    return lines.stream().flatMap(line -> Stream.ofNullable(line.team())).collect(Collectors.toUnmodifiableSet());
  }

  /** The site roles that are lost with their groups. */
  public Set<SiteRole> roles() {
    return lines.stream().flatMap(line -> Stream.ofNullable(line.role()))
        .collect(Collectors.toCollection(() -> EnumSet.noneOf(SiteRole.class)));
  }

  private Stream<Line> of(Set<String> groups) {
    return lines.stream().filter(line -> groups.contains(line.group()));
  }

  private static Line line(String text) {
    var parts = LINE.matcher(text);
    if (!parts.matches()) {
      throw new IllegalArgumentException("Not understood in a mapping of groups: " + text
          + "; expected is group=team:name:member, group=team:name:lead or group=role:auditor");
    }
    var team = parts.group("team");
    var teamRole = parts.group("teamrole") == null ? TeamRole.MEMBER : TeamRole.valueOf(parts.group("teamrole").toUpperCase(Locale.ROOT));
    var role = parts.group("role") == null ? null : SiteRole.valueOf(parts.group("role").toUpperCase(Locale.ROOT));
    return new Line(parts.group("group").strip(), team, team == null ? null : teamRole, role);
  }
}
