package dev.remit.openapi.example;

import dev.remit.openapi.diff.Located;
import dev.remit.openapi.diff.Shape;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Stream;

/** What conditions make of a shape: the same with their consequences taken in, so that a value can be made that meets them. */
final class Steering {

  private final Shape shape;

  Steering(Shape shape) {
    this.shape = shape;
  }

  List<Shape> shapes(Function<Located, Shape> shapes) {
    var steered = new ArrayList<Shape>();
    for (var demands : List.of(twiceNegated(), dependent(), conditional("if", "then"), conditional("else"))) {
      if (!demands.isEmpty()) {
        steered.add(demands.stream().map(shapes).reduce(shape, Shape::and));
      }
    }
    return steered;
  }

  private List<Located> conditional(String... keywords) {
    return shape.parts().stream().filter(part -> part.has("if"))
        .flatMap(part -> Stream.of(keywords).map(part::at)).filter(Objects::nonNull).toList();
  }

  private List<Located> twiceNegated() {
    return shape.every("not").stream().map(each -> each.at("not")).filter(Objects::nonNull).toList();
  }

  // as if all that is declared were there
  private List<Located> dependent() {
    return Stream.of("dependentSchemas", "dependencies").flatMap(keyword -> shape.every(keyword).stream())
        .flatMap(each -> each.keys().stream().filter(this::mayBeThere).map(each::at)).filter(Objects::nonNull)
        .filter(demand -> demand.size() == 0).toList();
  }

  private boolean mayBeThere(String name) {
    return shape.declared().contains(name) || shape.required().contains(name);
  }
}
