package dev.remit.identity;

import dev.remit.platform.security.Actor;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** People and teams as the other modules use them. */
public interface IdentityApi {

  Optional<TeamSummary> team(String name);

  /** The key of the team of this name; nothing where none is named. */
  default Optional<UUID> teamId(@Nullable String name) {
    return Optional.ofNullable(name).flatMap(this::team).map(TeamSummary::id);
  }

  /** The teams that have these keys, in no order. */
  List<TeamSummary> teams(Collection<UUID> ids);

  /** All of a team, whoever asks. */
  Optional<TeamView> describeTeam(UUID team);

  /** The same of several teams, in no order. */
  List<TeamView> describeTeams(Collection<UUID> teams);

  /**
   * All of those of these teams that somebody sees, in no order.
   *
   * @throws dev.remit.platform.security.Forbidden when they come with a token that is not for teams
   */
  List<TeamView> seenTeams(Actor by, Collection<String> names);

  /** All of a person who was not erased, whoever asks. */
  Optional<PersonView> describePerson(UUID person);

  /** The key of the person of this name; the erased have their pseudonyms. */
  Optional<UUID> person(String name);

  /** How those who have these keys are called now; the erased under their pseudonyms. */
  Map<UUID, String> names(Collection<UUID> people);

  /**
   * Enters a team, or brings it in line.
   *
   * @param parent name of the team it is part of; what it is part of stays when absent
   * @param contact how to reach it; stays when absent
   * @throws dev.remit.platform.security.Forbidden when something would change and the asker may not change it
   */
  TeamView declareTeam(Actor by, String name, @Nullable String title, @Nullable String parent, @Nullable String contact);

  /** Enters a person, or brings them in line; what is absent stays. They get no account by it. */
  PersonView declarePerson(Actor by, String name, @Nullable String displayName, @Nullable String email);

  /** Puts a person into a team as a member, unless they are in it already. */
  void join(Actor by, String team, String person);

  void leave(Actor by, String team, String person);

  /** Whether nobody was entered yet. */
  boolean empty();

  /**
   * Opens the door for the first administrator.
   *
   * @return the address below Remit's where they enter themselves, once; nothing when somebody was entered already, or
   *     automation has a token to do it with
   */
  Optional<String> openSetUp();

  /** The same for somebody who has locked themselves out and is named in the settings. */
  Optional<String> openRescue();

  /** Whether a demonstration may have accounts of known passwords here: only where nobody else can reach it. */
  boolean demoAllowed();

  /** Enters the teams and people of the demonstration, all at once, when nobody was entered yet. */
  void enterDemo();
}
