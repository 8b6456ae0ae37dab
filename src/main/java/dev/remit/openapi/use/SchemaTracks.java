package dev.remit.openapi.use;

import dev.remit.openapi.diff.Located;
import dev.remit.openapi.tree.Pointer;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.function.BiConsumer;
import org.jspecify.annotations.Nullable;

/** Follows what is used of a value through the schemas that speak of it. */
final class SchemaTracks {

  private final InPlace inPlace;
  private final BiConsumer<Located, Way> found;

  /** @param found is told of each schema that speaks of a used value, and of the way to that value */
  SchemaTracks(InPlace inPlace, BiConsumer<Located, Way> found) {
    this.inPlace = inPlace;
    this.found = found;
  }

  void follow(@Nullable Located schema, Wants wants, Way from) {
    if (schema != null) {
      follow(List.of(schema), wants, from);
    }
  }

  private void follow(Collection<Located> schemas, Wants wants, Way way) {
    var governing = inPlace.all(schemas);
    governing.forEach(each -> found.accept(each, way));
    if (wants.isWhole()) {
      whole(governing, way);
      return;
    }
    inPlace.all(inPlace.aside(governing)).forEach(each -> found.accept(each, way));
    wants.steps().forEach((step, below) -> follow(next(governing, step), below, way.to(step)));
  }

  private List<Located> next(List<Located> governing, Way.Step step) {
    return switch (step.kind()) {
      case MEMBER -> inPlace.member(governing, step.name());
      case ANY -> inPlace.anyMember(governing);
      case ITEM -> inPlace.item(governing);
    };
  }

  private void whole(List<Located> governing, Way way) {
    var seen = new HashSet<Pointer>();
    var open = new ArrayDeque<List<Located>>();
    open.add(governing);
    while (!open.isEmpty()) {
      var fresh = new ArrayList<Located>();
      open.remove().stream().filter(each -> seen.add(each.pointer())).forEach(fresh::add);
      if (!fresh.isEmpty()) {
        fresh.forEach(each -> found.accept(each, way));
        open.add(inPlace.all(inPlace.anyMember(fresh)));
        open.add(inPlace.all(inPlace.item(fresh)));
        open.add(inPlace.all(inPlace.aside(fresh)));
      }
    }
  }
}
