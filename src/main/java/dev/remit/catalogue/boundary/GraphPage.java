package dev.remit.catalogue.boundary;

import dev.remit.catalogue.control.Graphs;
import dev.remit.catalogue.picture.Heading;
import dev.remit.platform.pages.Link;
import dev.remit.platform.pages.LoadedPage;
import dev.remit.platform.pages.PageAddress;
import dev.remit.platform.security.Caller;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What depends on what: the whole catalogue, a part of it, or what is around one thing. */
@Named
@RequestScoped
public class GraphPage implements LoadedPage {

  @Inject
  Graphs graphs;

  @Inject
  Caller caller;

  @Inject
  PageAddress address;

  private GraphChoices choices;
  private boolean truncated;
  private DrawnGraph drawn;

  @Override
  public void load() {
    choices = GraphChoices.read(address);
    var found = choices.focus() == null
        ? graphs.of(caller.actor(), choices.criteria(), choices.system())
        : graphs.around(caller.actor(), choices.focus(), choices.depth());
    var shown = choices.shown(found);
    truncated = found.truncated();
    drawn = Drawing.of(shown, Drawing.systems(found), choices.grouping(shown.nodes().size()), Heading.RIGHT);
  }

  public DrawnGraph drawn() {
    return drawn;
  }

  public boolean truncated() {
    return truncated;
  }

  public String heading() {
    return centre() == null ? "Dependency graph" : "Around " + title();
  }

  /** The answer in a sentence. */
  public String summary() {
    return GraphWords.summary(drawn);
  }

  /** Reference of the thing in the middle. */
  public @Nullable String centre() {
    return choices.focus() == null ? null : choices.focus().toString();
  }

  private String title() {
    return drawn.things().stream().map(DrawnThing::node)
        .filter(node -> node.ref().equals(centre())).findFirst().map(node -> node.title()).orElseGet(this::centre);
  }

  public boolean filtered() {
    return choices.filtered();
  }

  public @Nullable String owner() {
    return choices.owner();
  }

  public @Nullable String system() {
    return choices.system() == null ? null : choices.system().address();
  }

  public String colour() {
    return choices.colour();
  }

  public List<Choice> kinds() {
    return choices.kinds();
  }

  public List<Choice> depths() {
    return choices.depths();
  }

  public List<Choice> groupings() {
    return choices.groupings();
  }

  /** This page in other colours. */
  public Link inColours(String colour) {
    return choices.link(colour);
  }
}
