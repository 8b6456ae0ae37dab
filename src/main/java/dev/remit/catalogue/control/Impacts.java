package dev.remit.catalogue.control;

import dev.remit.catalogue.EntityRef;
import dev.remit.catalogue.ImpactView;
import dev.remit.catalogue.ImpactView.Called;
import dev.remit.catalogue.ImpactView.Reached;
import dev.remit.catalogue.ImpactView.Step;
import dev.remit.catalogue.entity.Entry;
import dev.remit.identity.IdentityApi;
import dev.remit.identity.TeamView;
import dev.remit.platform.problem.InvalidInput;
import dev.remit.platform.security.Actor;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** What a failure of something touches, what it needs, and whom to call. */
@ApplicationScoped
@Transactional
public class Impacts {

  /** How far one can look. */
  public static final int DEEPEST = 50;

  private static final int MOST = 2_000;

  @Inject
  Sight sight;

  @Inject
  Reach reach;

  @Inject
  EntityViews views;

  @Inject
  IdentityApi identity;

  @Inject
  Clock clock;

  /**
   * @param depth from 1 to {@value #DEEPEST} steps
   * @param at the instant at which the relations were so; now when absent
   */
  public ImpactView of(Actor by, EntityRef ref, Direction direction, int depth, @Nullable Instant at) {
    var beginning = sight.one(by, ref);
    return ofEach(by, List.of(beginning), direction, depth, at).get(beginning.id());
  }

  /** The same of each of several things that the asker sees, by key. */
  Map<UUID, ImpactView> ofEach(Actor by, List<Entry> beginnings, Direction direction, int depth, @Nullable Instant at) {
    if (depth < 1 || depth > DEEPEST) {
      throw new InvalidInput("depth", "The depth is between 1 and " + DEEPEST + ".");
    }
    var instant = at == null ? clock.instant() : at;
    var reached = reach.fromEach(by, beginnings.stream().map(List::of).toList(), direction, depth, MOST + 1, instant);
    var owners = identity.describeTeams(reached.stream().flatMap(List::stream).flatMap(node -> node.entry().owner().stream()).distinct().toList())
        .stream().collect(Collectors.toMap(TeamView::id, Function.identity()));
    return reached.stream().collect(Collectors.toMap(
        nodes -> nodes.get(0).entry().id(), nodes -> view(nodes, owners, direction, depth, instant)));
  }

  private ImpactView view(List<Reach.Node> nodes, Map<UUID, TeamView> teams, Direction direction, int depth, Instant at) {
    var owners = teams.values().stream().collect(Collectors.toMap(TeamView::id, TeamView::name));
    var items = nodes.stream().skip(1).limit(MOST).map(node -> reached(node, owners)).toList();
    return new ImpactView(
        views.summary(nodes.get(0).entry(), owners), direction.text(), depth, at, items, called(nodes, teams), nodes.size() > MOST);
  }

  private Reached reached(Reach.Node node, Map<UUID, String> owners) {
    var path = new ArrayDeque<Step>();
    for (var step = node; step.from() != null; step = step.from()) {
      path.addFirst(new Step(step.words(), step.entry().ref().toString(), step.entry().data().title()));
    }
    return new Reached(views.summary(node.entry(), owners), node.distance(), List.copyOf(path));
  }

  private static List<Called> called(List<Reach.Node> nodes, Map<UUID, TeamView> teams) {
    var counts = new HashMap<@Nullable UUID, Integer>();
    nodes.stream().skip(1).map(Reach.Node::entry).filter(entry -> entry.subject().isEmpty())
        .forEach(entry -> counts.merge(entry.owner().orElse(null), 1, Integer::sum));
    var all = new ArrayList<Called>();
    counts.forEach((team, things) -> all.add(called(teams.get(team), things)));
    all.sort(Comparator.comparing(Called::things).reversed().thenComparing(Called::team, Comparator.nullsLast(Comparator.naturalOrder())));
    return all;
  }

  private static Called called(@Nullable TeamView owner, int things) {
    return owner == null ? new Called(null, null, null, things) : new Called(owner.name(), owner.title(), owner.contact(), things);
  }
}
