package dev.remit.catalogue.descriptor;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.yaml.snakeyaml.nodes.MappingNode;
import org.yaml.snakeyaml.nodes.Node;
import org.yaml.snakeyaml.nodes.ScalarNode;
import org.yaml.snakeyaml.nodes.SequenceNode;
import org.yaml.snakeyaml.nodes.Tag;

/** A value in a document that {@link Soundness} has passed, and the way there. A member that is null counts as not said. */
final class Spot {

  private final Page page;
  private final Node node;
  private final Node key;
  private final @Nullable Spot parent;
  private final String token;
  private @Nullable List<Spot> members;

  private Spot(Node node, Node key, Spot parent, String token) {
    this.page = parent.page;
    this.node = node;
    this.key = key;
    this.parent = parent;
    this.token = token;
  }

  private Spot(Page page, Node root) {
    this.page = page;
    this.node = root;
    this.key = root;
    this.parent = null;
    this.token = "";
  }

  static Spot root(Page page, Node root) {
    return new Spot(page, root);
  }

  Page page() {
    return page;
  }

  Node node() {
    return node;
  }

  /** The member's name, or the item's position. */
  String token() {
    return token;
  }

  boolean isMapping() {
    return node instanceof MappingNode;
  }

  boolean isList() {
    return node instanceof SequenceNode;
  }

  boolean isNull() {
    return node.getTag().equals(Tag.NULL);
  }

  /** What a scalar says that is a text; a number or a truth value is none, as in Backstage. */
  @Nullable String text() {
    return node instanceof ScalarNode scalar && scalar.getTag().equals(Tag.STR) ? scalar.getValue() : null;
  }

  List<Spot> members() {
    if (members == null) {
      members = found();
    }
    return members;
  }

  private List<Spot> found() {
    var found = new ArrayList<Spot>();
    if (node instanceof MappingNode mapping) {
      for (var entry : mapping.getValue()) {
        if (!entry.getValueNode().getTag().equals(Tag.NULL)) {
          found.add(new Spot(entry.getValueNode(), entry.getKeyNode(), this, ((ScalarNode) entry.getKeyNode()).getValue()));
        }
      }
    }
    return found;
  }

  @Nullable Spot member(String name) {
    for (var member : members()) {
      if (member.token.equals(name)) {
        return member;
      }
    }
    return null;
  }

  List<Spot> items() {
    var items = new ArrayList<Spot>();
    if (node instanceof SequenceNode sequence) {
      sequence.getValue().forEach(item -> items.add(new Spot(item, item, this, Integer.toString(items.size()))));
    }
    return items;
  }

  Place place() {
    return at(node);
  }

  /** Adds a flaw of the value that stands here. */
  void flaw(String detail) {
    page.flaws().add(place(), detail);
  }

  /** Adds a flaw of the name that stands before it. */
  void flawOfName(String detail) {
    page.flaws().add(at(key), detail);
  }

  private Place at(Node there) {
    var mark = there.getStartMark();
    return new Place(page.file(), page.number(), mark.getLine() + 1, mark.getColumn() + 1, pointer());
  }

  private String pointer() {
    return parent == null ? "" : parent.pointer() + "/" + token.replace("~", "~0").replace("/", "~1");
  }
}
