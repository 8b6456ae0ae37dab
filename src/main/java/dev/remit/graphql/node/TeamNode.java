package dev.remit.graphql.node;

import dev.remit.identity.TeamView;
import java.util.List;
import java.util.stream.Stream;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.NonNull;
import org.eclipse.microprofile.graphql.Type;
import org.jspecify.annotations.Nullable;

/** A team. */
@Type("Team")
@Description("A team.")
public final class TeamNode {

  @NonNull
  public final String name;

  @NonNull
  public final String title;

  @Description("Name of the team it is part of.")
  public final @Nullable String parent;

  @Description("Where to reach it.")
  public final @Nullable String contact;

  @Description("Whether it is of another company.")
  public final boolean partner;

  private final List<MemberNode> people;
  private final Siblings<String> siblings;

  private TeamNode(TeamView team, Siblings<String> siblings) {
    this.name = team.name();
    this.title = team.title();
    this.parent = team.parent();
    this.contact = team.contact();
    this.partner = team.partner();
    this.people = team.members().stream().map(MemberNode::new).toList();
    this.siblings = siblings;
  }

  /** Those of one place in the question. */
  public static List<TeamNode> all(List<TeamView> together) {
    var siblings = new Siblings<>(together.stream().map(TeamView::name).toList());
    return together.stream().map(team -> new TeamNode(team, siblings)).toList();
  }

  /** Who is in it; not part of the schema. */
  public Stream<MemberNode> people() {
    return people.stream();
  }

  /** The names of the team and of those that came with it; not part of the schema. */
  public Siblings<String> together() {
    return siblings;
  }
}
