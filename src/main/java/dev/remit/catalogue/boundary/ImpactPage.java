package dev.remit.catalogue.boundary;

import dev.remit.catalogue.EntityLink;
import dev.remit.catalogue.EntityRef;
import dev.remit.catalogue.EntitySummary;
import dev.remit.catalogue.EntityView;
import dev.remit.catalogue.ImpactView;
import dev.remit.catalogue.control.Direction;
import dev.remit.catalogue.control.Entities;
import dev.remit.catalogue.control.Impacts;
import dev.remit.catalogue.picture.Heading;
import dev.remit.identity.IdentityApi;
import dev.remit.identity.TeamView;
import dev.remit.platform.pages.Link;
import dev.remit.platform.pages.LoadedPage;
import dev.remit.platform.pages.PageAddress;
import dev.remit.platform.problem.InvalidInput;
import dev.remit.platform.security.Caller;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** What a failure of one thing touches and whom to call, or what it needs. */
@Named
@RequestScoped
public class ImpactPage implements LoadedPage {

  private static final int USUAL_DEPTH = 10;
  private static final List<String> FIRST_OPENED = List.of("runbook", "chat", "dashboard", "docs");

  @Inject
  Impacts impacts;

  @Inject
  Entities entities;

  @Inject
  IdentityApi identity;

  @Inject
  Caller caller;

  @Inject
  PageAddress address;

  private EntityRef ref;
  private Direction direction;
  private String colour;
  private ImpactView impact;
  private EntityView itself;
  private ImpactReading reading;
  private DrawnGraph drawn;

  @Override
  public void load() {
    ref = EntityAddress.ref(address.variable("kind"), address.variable("name"));
    direction = direction(address.query("direction").orElse(Direction.DOWNSTREAM.text()));
    colour = PictureChoices.colour(address);
    var at = EntityAddress.instant(address.query("at").orElse(null));
    impact = impacts.of(caller.actor(), ref, direction, PictureChoices.depth(address, USUAL_DEPTH), at);
    itself = entities.one(caller.actor(), ref);
    reading = new ImpactReading(impact);
    var graph = ImpactPicture.of(impact);
    drawn = Drawing.of(graph, Map.of(), Grouping.NONE, downstream() ? Heading.LEFT : Heading.RIGHT);
  }

  private static Direction direction(String text) {
    return Direction.of(text).filter(known -> known != Direction.PARTS)
        .orElseThrow(() -> new InvalidInput("direction", "The direction is downstream or upstream."));
  }

  public boolean downstream() {
    return direction == Direction.DOWNSTREAM;
  }

  public String heading() {
    return ImpactWords.heading(impact.of(), downstream());
  }

  public String answer() {
    return ImpactWords.answer(impact, downstream());
  }

  public String advice() {
    return ImpactWords.advice(impact, downstream());
  }

  public EntitySummary of() {
    return impact.of();
  }

  public String home() {
    return GraphWords.address(impact.of());
  }

  /** Whom to reach about the thing itself, and where. */
  public @Nullable Contact onCall() {
    return Contact.of(itself.onCall());
  }

  /** The team that answers for it; a team answers for itself, a person has none. */
  public @Nullable String owner() {
    return switch (ref.kind()) {
      case TEAM -> impact.of().name();
      case PERSON -> null;
      default -> itself.owner();
    };
  }

  public @Nullable Contact ownersContact() {
    return owner() == null ? null : identity.team(owner())
        .flatMap(team -> identity.describeTeam(team.id()))
        .map(TeamView::contact)
        .map(Contact::of)
        .orElse(null);
  }

  /** What one opens first when it fails. */
  public List<EntityLink> links() {
    return itself.links().stream()
        .sorted(Comparator.comparing(link -> link.type() != null && FIRST_OPENED.contains(link.type()) ? FIRST_OPENED.indexOf(link.type()) : FIRST_OPENED.size()))
        .toList();
  }

  public List<Call> calls() {
    return reading.calls();
  }

  public List<Ring> rings() {
    return reading.rings();
  }

  public DrawnGraph drawn() {
    return drawn;
  }

  /** How many of those reached the picture leaves to the list. */
  public int left() {
    return Math.max(0, impact.items().size() + 1 - ImpactPicture.MOST);
  }

  public String colour() {
    return colour;
  }

  public List<Choice> depths() {
    return Choice.of(String.valueOf(impact.depth()), "1", "1 step", "2", "2 steps", "3", "3 steps", "5", "5 steps", "10", "10 steps", "50", "50 steps");
  }

  public Link inColours(String other) {
    return link(direction.text()).with("colour", other.equals(PictureChoices.USUAL_COLOUR) ? null : other);
  }

  /** The same in the other direction, or in this one. */
  public Link inDirection(String other) {
    return link(other).with("colour", colour.equals(PictureChoices.USUAL_COLOUR) ? null : colour);
  }

  private Link link(String way) {
    return Link.to("catalogue", ref.kind().plural(), ref.address(), "impact")
        .with("direction", way.equals(Direction.DOWNSTREAM.text()) ? null : way)
        .with("depth", impact.depth() == USUAL_DEPTH ? null : impact.depth())
        .with("at", address.query("at").orElse(null));
  }
}
