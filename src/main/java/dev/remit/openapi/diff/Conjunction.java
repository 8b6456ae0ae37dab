package dev.remit.openapi.diff;

import dev.remit.openapi.tree.Keys;
import dev.remit.openapi.tree.ObjectNode;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/** Schema objects that all hold, and what stands under their keywords. */
public abstract sealed class Conjunction permits Shape {

  private final List<Located> parts;
  private final Nesting nesting;
  /** The bits of all keywords ({@link Keys#marks()}), since most that are asked for are not there. */
  private final long marks;

  Conjunction(List<Located> parts, Nesting nesting) {
    this.parts = parts;
    this.nesting = nesting;
    this.marks = marks(parts);
  }

  private static long marks(List<Located> parts) {
    long marks = 0;
    for (var part : parts) {
      marks |= ((ObjectNode) part.node()).sharedKeys().marks();
    }
    return marks;
  }

  private boolean mayHave(String keyword) {
    return (marks & Keys.mark(keyword)) != 0;
  }

  /** The schema objects that all hold, the outermost first. */
  public List<Located> parts() {
    return parts;
  }

  /** Those of them that stand in no other one: who satisfies these satisfies all. */
  public List<Located> outermost() {
    return nesting.outermost(parts);
  }

  Nesting nesting() {
    return nesting;
  }

  /** The place of the first part, which is the outermost; null if there is none. */
  @Nullable Located home() {
    return parts.isEmpty() ? null : parts.get(0);
  }

  public boolean has(String keyword) {
    if (!mayHave(keyword)) {
      return false;
    }
    for (var part : parts) {
      if (part.has(keyword)) {
        return true;
      }
    }
    return false;
  }

  /**
   * Whether one of several keywords is there.
   *
   * @param bits those of the keywords ({@link Keys#marks(java.util.Collection)})
   */
  boolean hasAny(Set<String> keywords, long bits) {
    if ((marks & bits) == 0) {
      return false;
    }
    for (var part : parts) {
      var object = (ObjectNode) part.node();
      for (int i = 0; i < object.size(); i++) {
        if (keywords.contains(object.key(i))) {
          return true;
        }
      }
    }
    return false;
  }

  public boolean flag(String keyword) {
    if (!mayHave(keyword)) {
      return false;
    }
    for (var part : parts) {
      if (part.flag(keyword)) {
        return true;
      }
    }
    return false;
  }

  /** The first occurrence of a keyword, from the outermost part inwards; null if there is none. */
  public @Nullable Located first(String keyword) {
    if (!mayHave(keyword)) {
      return null;
    }
    for (var part : parts) {
      var found = part.at(keyword);
      if (found != null) {
        return found;
      }
    }
    return null;
  }

  /** Every occurrence of a keyword. */
  public List<Located> every(String keyword) {
    if (!mayHave(keyword)) {
      return List.of();
    }
    @Nullable List<Located> found = null;
    for (var part : parts) {
      var one = part.at(keyword);
      if (one != null) {
        found = found == null ? new ArrayList<>(2) : found;
        found.add(one);
      }
    }
    return found == null ? List.of() : found;
  }

  /** The first member of this name under a keyword; null if there is none. */
  public @Nullable Located firstAt(String keyword, String name) {
    if (!mayHave(keyword)) {
      return null;
    }
    for (var part : parts) {
      var found = part.at(keyword, name);
      if (found != null) {
        return found;
      }
    }
    return null;
  }

  /** The keywords of all parts. */
  Set<String> keywords() {
    var keywords = new LinkedHashSet<String>();
    keywords(any -> true, keywords);
    return keywords;
  }

  /** Adds the keywords of all parts that are wanted. */
  void keywords(Predicate<String> wanted, Set<String> found) {
    for (var part : parts) {
      var keys = ((ObjectNode) part.node()).sharedKeys();
      for (int i = 0; i < keys.size(); i++) {
        if (wanted.test(keys.at(i))) {
          found.add(keys.at(i));
        }
      }
    }
  }

  /** The parts that a part consists of, itself included: what it refers to and its branches that hold. */
  List<Located> within(Located part) {
    return nesting.within(part, parts);
  }

  /** What stands under these keywords within parts that have the keyword; all of it may decide what is evaluated. */
  List<Located> depending(String keyword, List<String> keywords) {
    return !mayHave(keyword) ? List.of() : parts.stream().filter(part -> part.has(keyword)).flatMap(part -> within(part).stream())
        .flatMap(part -> keywords.stream().map(part::at)).filter(Objects::nonNull)
        .filter(found -> found.size() != 1).toList();
  }
}
