package dev.remit.openapi.diff;

import dev.remit.openapi.tree.Node;
import dev.remit.openapi.tree.ObjectNode;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Values that show how they are written: a list of two items, an object with members. */
final class Telling {

  private final Examples examples;

  Telling(Examples examples) {
    this.examples = examples;
  }

  /** The plainest value where there is no such; null if there is none at all. */
  @Nullable Node of(Shape shape) {
    var value = structure(shape, 2);
    return value == null ? examples.of(shape) : value;
  }

  /** A list or object that is not empty; null if there is none. */
  @Nullable Node something(Shape shape) {
    return structure(shape, 1);
  }

  private @Nullable Node structure(Shape shape, int least) {
    var forms = shape.groups().isEmpty() ? List.of(shape) : shape.union().alternatives().stream().map(Union.Alternative::shape).toList();
    for (var form : forms) {
      var value = plain(form, least);
      var told = value != null && examples.accepts(shape, value) ? value : withOneMember(shape, form);
      if (told != null) {
        return told;
      }
    }
    return null;
  }

  // an object may be too small for all that it declares
  private @Nullable Node withOneMember(Shape shape, Shape form) {
    return (form.types() & Types.OBJECT) == 0 ? null
        : form.declared().stream().map(name -> with(form, name, examples.of(form.property(name))))
            .filter(object -> object != null && examples.accepts(shape, object)).findFirst().orElse(null);
  }

  private @Nullable Node with(Shape form, String name, @Nullable Node member) {
    return member == null ? null : examples.with(form, name, member);
  }

  private @Nullable Node plain(Shape form, int least) {
    int items = Math.max(least, Bound.least(Bound.atLeast(form, "minItems")));
    var list = (form.types() & Types.ARRAY) == 0 ? null : examples.array(form, List.of(), items);
    if (list != null) {
      return list;
    }
    return new ObjectDrafts(examples, form).whole(Set.of()) instanceof ObjectNode object && object.size() > 0 ? object : null;
  }

  /** An object with this member; the plainest value where there is none. */
  @Nullable Node with(Shape shape, String name) {
    var member = (shape.types() & Types.OBJECT) == 0 ? null : of(shape.property(name));
    var object = member == null ? null : examples.with(shape, name, member);
    return object == null ? examples.of(shape) : object;
  }
}
