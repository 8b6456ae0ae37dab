package dev.remit.openapi.use;

import dev.remit.openapi.diff.Located;
import dev.remit.openapi.message.Contract;
import dev.remit.openapi.tree.BooleanNode;
import dev.remit.openapi.tree.Pointer;
import java.util.Collection;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** The innermost members that schemas declare, where they recur the member in which they do. */
final class Members {

  /** Beyond so many, or so deep, what is around them is named instead. */
  private static final int MOST = 300;
  private static final int DEEPEST = 8;

  private final InPlace inPlace;

  Members(Contract contract) {
    this.inPlace = new InPlace(contract.side());
  }

  /** In the order of the schema; only the empty way where it has none. */
  List<String> of(@Nullable Located schema) {
    var found = new LinkedHashSet<String>();
    if (schema == null) {
      return List.of("");
    }
    add(List.of(schema), Way.HERE, new HashSet<>(), found);
    return List.copyOf(found);
  }

  private void add(Collection<Located> schemas, Way way, Set<Pointer> around, Set<String> found) {
    var governing = inPlace.all(schemas);
    var inside = new HashSet<>(around);
    boolean recurs = governing.stream().anyMatch(each -> !inside.add(each.pointer()));
    int before = found.size();
    if (!recurs && way.steps().size() < DEEPEST && found.size() < MOST) {
      inside(governing, way, inside, found);
    }
    if (found.size() == before) {
      found.add(way.toString());
    }
  }

  private void inside(List<Located> governing, Way way, Set<Pointer> inside, Set<String> found) {
    var names = new LinkedHashSet<String>();
    governing.forEach(each -> {
      var properties = each.at("properties");
      names.addAll(properties == null ? List.of() : properties.keys());
    });
    names.forEach(name -> add(inPlace.member(governing, name), way.member(name), inside, found));
    var rest = governing.stream().map(each -> each.at("additionalProperties")).filter(each -> each != null && !(each.node() instanceof BooleanNode)).toList();
    if (!rest.isEmpty()) {
      add(rest, way.to(Way.Step.ANY), inside, found);
    }
    var items = inPlace.item(governing);
    if (!items.isEmpty()) {
      add(items, way.to(Way.Step.ITEM), inside, found);
    }
  }
}
