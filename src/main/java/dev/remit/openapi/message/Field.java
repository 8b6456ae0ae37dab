package dev.remit.openapi.message;

import dev.remit.openapi.diff.Located;
import dev.remit.openapi.diff.Side;
import dev.remit.openapi.tree.ArrayNode;
import dev.remit.openapi.tree.Node;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * What a field of a form may hold, so that its texts can be read as what they stand for, however deep: {@code
 * address[lines][0]=…}. Deeper than {@value #DEEPEST} levels everything is a text.
 */
final class Field {

  private static final int DEEPEST = 5;
  private static final Field ANYTHING = new Field(Set.of(Kinds.STRING), Map.of(), null);

  private final Set<Kinds> kinds;
  private final Map<String, Field> members;
  private final @Nullable Field items;

  private Field(Set<Kinds> kinds, Map<String, Field> members, @Nullable Field items) {
    this.kinds = kinds;
    this.members = members;
    this.items = items;
  }

  static Field of(Side side, @Nullable Located schema) {
    return of(side, schema, 0);
  }

  private static Field of(Side side, @Nullable Located schema, int depth) {
    var target = side.follow(schema);
    if (target == null || depth > DEEPEST) {
      return ANYTHING;
    }
    var members = new LinkedHashMap<String, Field>();
    new Fields(side).of(target).forEach((name, member) -> members.put(name, of(side, member, depth + 1)));
    var items = new Fields(side).items(target);
    return new Field(Kinds.of(side, target), members, items == null ? null : of(side, items, depth + 1));
  }

  boolean takesObjects() {
    return kinds.contains(Kinds.OBJECT);
  }

  boolean takesTexts() {
    return kinds.contains(Kinds.STRING);
  }

  /** A text as what it stands for; an object or list may be written as JSON where no text may stand. */
  Node read(String text) {
    boolean structured = (kinds.contains(Kinds.OBJECT) && text.startsWith("{") || kinds.contains(Kinds.ARRAY) && text.startsWith("[")) && !takesTexts();
    return structured ? BodyReader.jsonOrText(text.getBytes(StandardCharsets.UTF_8)) : Scalars.read(text, kinds);
  }

  /** What brackets tell apart: an object, or a list where they hold positions or nothing. */
  Node read(Tree tree) {
    if (tree.branches.isEmpty()) {
      return tree.texts.size() == 1 && !isList() ? read(tree.texts.get(0)) : list(tree.texts);
    }
    boolean positions = tree.branches.keySet().stream().allMatch(key -> key.chars().allMatch(Character::isDigit));
    if (positions && (kinds.contains(Kinds.ARRAY) || !takesObjects())) {
      var each = items == null ? ANYTHING : items;
      return new ArrayNode(tree.branches.values().stream().flatMap(branch -> branch.branches.isEmpty() ? branch.texts.stream().map(each::read) : Stream.of(each.read(branch)))
          .toArray(Node[]::new), 1, 1);
    }
    var values = new LinkedHashMap<String, Node>();
    tree.branches.forEach((name, branch) -> values.put(name, members.getOrDefault(name, ANYTHING).read(branch)));
    return Reader.object(values);
  }

  private boolean isList() {
    return kinds.contains(Kinds.ARRAY) && !takesTexts();
  }

  private Node list(List<String> texts) {
    var each = items == null ? ANYTHING : items;
    return new ArrayNode(texts.stream().map(each::read).toArray(Node[]::new), 1, 1);
  }

  /** The texts of a field by what stands in its brackets. */
  static final class Tree {

    private final Map<String, Tree> branches = new LinkedHashMap<>();
    private final List<String> texts = new ArrayList<>();

    /** @param brackets such as {@code [lines][0]} */
    void add(String brackets, List<String> values) {
      var at = this;
      int depth = 0;
      for (int open = brackets.indexOf('['); open >= 0 && depth < DEEPEST; open = brackets.indexOf('[', open + 1)) {
        int end = brackets.indexOf(']', open);
        at = at.branches.computeIfAbsent(brackets.substring(open + 1, end < 0 ? brackets.length() : end), name -> new Tree());
        depth++;
      }
      at.texts.addAll(values);
    }
  }
}
