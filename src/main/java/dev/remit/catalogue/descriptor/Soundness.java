package dev.remit.catalogue.descriptor;

import java.util.HashSet;
import java.util.Set;
import org.yaml.snakeyaml.error.Mark;
import org.yaml.snakeyaml.nodes.MappingNode;
import org.yaml.snakeyaml.nodes.Node;
import org.yaml.snakeyaml.nodes.ScalarNode;
import org.yaml.snakeyaml.nodes.SequenceNode;
import org.yaml.snakeyaml.nodes.Tag;

/**
 * Whether a document is no more than JSON could say, and no larger than it looks: everything else may rely on that. One for
 * an upload, so that many small files do not add up.
 */
final class Soundness {

  private static final long MOST_NODES = 4_000_000;

  private long nodes;

  /** Adds the flaws of all its nodes; a use of an alias counts with all that it repeats. */
  boolean check(Page page, Node root) {
    long before = page.flaws().count();
    visit(page, root, "");
    return page.flaws().count() == before && nodes <= MOST_NODES;
  }

  private void visit(Page page, Node node, String pointer) {
    if (++nodes > MOST_NODES) {
      if (nodes == MOST_NODES + 1) {
        flaw(page, node, pointer, "The upload has more than " + MOST_NODES + " values, each use of an alias counted in full.");
      }
    } else if (node.isTwoStepsConstruction()) {
      flaw(page, node, pointer, "This repeats itself without end.");
    } else if (node instanceof MappingNode mapping) {
      mapping(page, mapping, pointer);
    } else if (node instanceof SequenceNode sequence) {
      sequence(page, sequence, pointer);
    } else {
      scalar(page, (ScalarNode) node, pointer);
    }
  }

  private void sequence(Page page, SequenceNode sequence, String pointer) {
    requireTag(page, sequence, Tag.SEQ, pointer);
    int at = 0;
    for (var item : sequence.getValue()) {
      visit(page, item, pointer + "/" + at++);
    }
  }

  private void mapping(Page page, MappingNode mapping, String pointer) {
    requireTag(page, mapping, Tag.MAP, pointer);
    var names = new HashSet<String>();
    for (var entry : mapping.getValue()) {
      if (entry.getKeyNode() instanceof ScalarNode key) {
        var place = pointer + "/" + key.getValue().replace("~", "~0").replace("/", "~1");
        name(page, key, place, names);
        visit(page, entry.getValueNode(), place);
      } else {
        flaw(page, entry.getKeyNode(), pointer, "The name of a member is a list or a mapping; a text was expected.");
      }
    }
  }

  private static void name(Page page, ScalarNode key, String pointer, Set<String> names) {
    if (key.isPlain() && key.getValue().equals("<<")) {
      flaw(page, key, pointer, "Merge keys ('<<') are not read; neither does Backstage.");
    } else if (!names.add(key.getValue())) {
      flaw(page, key, pointer, "The member " + Wording.quoted(key.getValue()) + " stands twice.");
    } else {
      requireCharacters(page, key, pointer);
    }
  }

  private static void scalar(Page page, ScalarNode scalar, String pointer) {
    var tag = scalar.getTag();
    if (tag.equals(Tag.STR)) {
      requireCharacters(page, scalar, pointer);
    } else if (!isOf(tag, scalar.getValue())) {
      flaw(page, scalar, pointer, "The tag " + Wording.quoted(tag.getValue()) + " does not fit; only texts, numbers, true, false "
          + "and null are read.");
    } else if (isNumber(tag) && !Numbers.isSound(scalar.getValue())) {
      flaw(page, scalar, pointer, "The number is too long, too large or none that JSON has; quote it if it is a text.");
    }
  }

  private static boolean isOf(Tag tag, String value) {
    return CoreSchema.plain(value).equals(tag.equals(Tag.INT) ? Tag.FLOAT : tag);
  }

  private static boolean isNumber(Tag tag) {
    return tag.equals(Tag.INT) || tag.equals(Tag.FLOAT);
  }

  private static void requireTag(Page page, Node node, Tag tag, String pointer) {
    if (!node.getTag().equals(tag)) {
      flaw(page, node, pointer, "The tag " + Wording.quoted(node.getTag().getValue()) + " is not read; nothing is made of what a text names.");
    }
  }

  // an escape can write what no database keeps and no encoding has
  private static void requireCharacters(Page page, ScalarNode scalar, String pointer) {
    var text = scalar.getValue();
    if (text.indexOf('\0') >= 0) {
      flaw(page, scalar, pointer, "The text has the character U+0000.");
    } else if (hasHalfCharacter(text)) {
      flaw(page, scalar, pointer, "The text has half a character (a surrogate without the other).");
    }
  }

  private static boolean hasHalfCharacter(String text) {
    for (int at = 0; at < text.length(); at++) {
      if (Character.isSurrogate(text.charAt(at)) && Character.charCount(text.codePointAt(at++)) == 1) {
        return true;
      }
    }
    return false;
  }

  private static void flaw(Page page, Node node, String pointer, String detail) {
    Mark mark = node.getStartMark();
    page.flaws().add(new Place(page.file(), page.number(), mark.getLine() + 1, mark.getColumn() + 1, pointer), detail);
  }
}
