package dev.remit.openapi.diff;

import dev.remit.openapi.read.SchemaUse;
import java.util.ArrayDeque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;

/** Which schemas among the components no operation of a document leads to, whatever other components refer to them. */
final class Unused {

  private final Side side;
  private final SchemaUse use;
  /** By reference the subtypes that hold it, to which no reference need lead. */
  private final Map<String, Set<String>> holders = new HashMap<>();
  /** Bases with a discriminator, and what is below them. */
  private final Set<String> inheriting;

  Unused(Side side) {
    this.side = side;
    this.use = side.document.schemaUse();
    this.inheriting = side.subtypes().all();
    inheriting.forEach(this::hold);
  }

  private void hold(String name) {
    var references = new HashSet<String>();
    ChangedReferences.collect(Objects.requireNonNull(side.component(name)).node(), null, references);
    references.forEach(reference -> holders.computeIfAbsent(reference, key -> new HashSet<>()).add(name));
  }

  /** Whether no operation leads to this component; where references are dynamic, that is not known of any. */
  boolean has(String name) {
    var seen = new HashSet<String>();
    var open = new ArrayDeque<String>();
    add(name, seen, open);
    while (use.isKnown() && !open.isEmpty()) {
      var reference = open.pop();
      if (use.isMade(reference)) {
        return false;
      }
      side.document.users().getOrDefault(reference, Set.of()).stream().filter(seen::add).forEach(open::push);
      holders.getOrDefault(reference, Set.of()).forEach(holder -> add(holder, seen, open));
    }
    return use.isKnown();
  }

  // whoever comes to a base comes to its subtypes
  private void add(String name, Set<String> seen, ArrayDeque<String> open) {
    Stream.concat(Stream.of(name), side.subtypes().above(name).stream().filter(inheriting::contains))
        .flatMap(each -> use.leadingTo(each).stream()).filter(seen::add).forEach(open::push);
  }
}
