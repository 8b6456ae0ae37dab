package dev.remit.openapi.message;

import dev.remit.openapi.diff.Values;
import dev.remit.openapi.tree.Node;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * What a field of a form may hold, so that its texts can be read as what they stand for, however deep: {@code
 * address[lines][0]=…}. Names with more than {@value #DEEPEST} brackets are read as far as that.
 */
final class Field {

  static final Field ANYTHING = new Field(Set.of(Kinds.STRING));
  private static final int DEEPEST = 5;

  private final Set<Kinds> kinds;
  private final Map<String, Field> members = new LinkedHashMap<>();
  private @Nullable Field items;
  private @Nullable Field others;

  Field(Set<Kinds> kinds) {
    this.kinds = kinds;
  }

  void put(String name, Field member) {
    members.put(name, member);
  }

  void items(Field each) {
    items = each;
  }

  void others(Field each) {
    others = each;
  }

  private Field member(String name) {
    return members.getOrDefault(name, others == null ? ANYTHING : others);
  }

  private Field items() {
    return items == null ? ANYTHING : items;
  }

  /** A text as what it stands for; an object or list may be written as JSON where no text may stand. */
  Node read(String text) {
    return Scalars.orJson(text, kinds);
  }

  /** The same where a list comes in several texts, of which this is one. */
  Node readPart(String text) {
    return isList() && !text.startsWith("[") ? items().read(text) : read(text);
  }

  /** What brackets tell apart: an object, or a list where they hold positions or nothing. */
  Node read(Tree tree) {
    if (tree.branches.isEmpty()) {
      return tree.texts.size() == 1 && !isList() ? read(tree.texts.get(0)) : list(tree.texts);
    }
    boolean positions = tree.branches.keySet().stream().allMatch(key -> key.chars().allMatch(Character::isDigit));
    if (positions && (kinds.contains(Kinds.ARRAY) || !kinds.contains(Kinds.OBJECT))) {
      return Values.array(tree.branches.values().stream()
          .flatMap(branch -> branch.branches.isEmpty() ? branch.texts.stream().map(items()::read) : Stream.of(items().read(branch))).toList());
    }
    var values = new LinkedHashMap<String, Node>();
    tree.branches.forEach((name, branch) -> values.put(name, member(name).read(branch)));
    return Values.object(values);
  }

  private boolean isList() {
    return kinds.contains(Kinds.ARRAY) && !kinds.contains(Kinds.STRING);
  }

  private Node list(List<String> texts) {
    return Values.array(texts.stream().map(items()::read).toList());
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
