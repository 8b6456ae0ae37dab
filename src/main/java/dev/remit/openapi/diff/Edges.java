package dev.remit.openapi.diff;

import dev.remit.openapi.tree.Node;
import dev.remit.openapi.value.Samples;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;

/**
 * The schemas inside a shape that speak of the same value under a condition or the other way round, such as those
 * under {@code if} and {@code not}. Values on the edge of what they accept are those that conditions tell apart.
 */
final class Edges {

  private static final List<String> CONDITIONS = List.of("not", "if", "then", "else");
  private static final List<String> CONDITIONS_BY_NAME = List.of("dependentSchemas", "dependencies");
  private static final int MOST = 12;
  private static final int NAMES = 24;

  private final Examples examples;
  private final List<Shape> shapes = new ArrayList<>();

  Edges(Examples examples, Shape shape) {
    this.examples = examples;
    var open = new ArrayDeque<Shape>();
    open.add(shape);
    while (!open.isEmpty() && shapes.size() < MOST) {
      var next = open.remove();
      shapes.add(next);
      inside(next, open);
    }
  }

  private void inside(Shape shape, ArrayDeque<Shape> open) {
    CONDITIONS.forEach(keyword -> shape.every(keyword).forEach(each -> open.add(examples.shape(each))));
    for (var keyword : CONDITIONS_BY_NAME) {
      shape.every(keyword).forEach(map -> map.keys().forEach(name -> open.add(examples.shape(map.at(name)))));
    }
    if (!shape.groups().isEmpty()) {
      shape.union().alternatives().forEach(alternative -> open.add(alternative.shape()));
    }
  }

  /** The shape itself first. */
  List<Shape> all() {
    return shapes;
  }

  /** Those that items are counted by. */
  List<Kind> counted() {
    return shapes.stream().flatMap(shape -> shape.every("contains").stream())
        .map(kind -> new Kind(examples, examples.shape(kind))).toList();
  }

  /** Values of the shape itself, one after the other, as its own document makes them. */
  boolean drafts(Shape edge, Predicate<Node> taker) {
    return new Drafts(examples).of(edge, taker);
  }

  /**
   * What items are counted by.
   *
   * @param examples of the document that says it
   */
  record Kind(Examples examples, Shape shape) {}

  /** The names of members that any of them speaks of. */
  Set<String> names() {
    var names = new LinkedHashSet<String>();
    for (var shape : shapes) {
      names.addAll(shape.declared());
      shape.every("required").forEach(list -> names.addAll(list.texts()));
      shape.every("dependentRequired").forEach(map -> map.keys().forEach(name -> triggered(map, name, names)));
      CONDITIONS_BY_NAME.forEach(keyword -> shape.every(keyword).forEach(map -> names.addAll(map.keys())));
      shape.every("patternProperties").forEach(map -> map.keys().forEach(pattern ->
          Samples.matching(pattern, 0, NAMES).stream().limit(2).forEach(names::add)));
      shape.every("propertyNames").forEach(each -> named(examples.shape(each), names));
      if (names.size() > NAMES) {
        return names;
      }
    }
    return names;
  }

  // names that are allowed, and some that are not
  private void named(Shape demanded, Set<String> names) {
    for (var words : List.of(new Words(demanded, demanded), new Words(examples.shape(Types.TEXT), demanded))) {
      words.all().stream().limit(NAMES / 3).forEach(names::add);
    }
  }

  private static void triggered(Located map, String name, Set<String> names) {
    names.add(name);
    var needed = map.at(name);
    if (needed != null) {
      names.addAll(needed.texts());
    }
  }
}
