package dev.remit.openapi.diff;

import dev.remit.openapi.Document;
import dev.remit.openapi.tree.Pointer;
import java.util.ArrayDeque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.Function;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Which schemas among the components no operation of a document leads to, whatever other components refer to them. */
final class Unused {

  private static final Pointer SCHEMAS = Pointer.ROOT.to("components").to("schemas");

  private static final String PLAIN = "#/components/schemas/";
  private static final Pattern ESCAPED = Pattern.compile("[/%~]");

  private final Side side;
  private final Document document;
  /** References that operations make themselves. */
  private final Set<String> made = new HashSet<>();
  /** By name of the component those that lead to it or into it. */
  private final Map<String, Set<String>> leading = new HashMap<>();
  /** By reference the subtypes that hold it, to which no reference need lead. */
  private final Map<String, Set<String>> holders = new HashMap<>();
  /** Bases with a discriminator, and what is below them. */
  private final Set<String> inheriting;
  private final boolean known;

  Unused(Side side) {
    this.side = side;
    this.document = side.document;
    this.known = collect(side.root().at("paths"), Located::names) && collect(side.webhooks(), Located::keys);
    document.references().forEach(this::add);
    this.inheriting = side.subtypes().all();
    inheriting.forEach(this::hold);
  }

  private void hold(String name) {
    var references = new HashSet<String>();
    ChangedReferences.collect(Objects.requireNonNull(side.component(name)).node(), null, references);
    references.forEach(reference -> holders.computeIfAbsent(reference, key -> new HashSet<>()).add(name));
  }

  private boolean collect(@Nullable Located items, Function<Located, List<String>> names) {
    for (var name : items == null ? List.<String>of() : names.apply(items)) {
      var references = document.referencesIn(Objects.requireNonNull(Objects.requireNonNull(items).at(name)).node());
      if (references == null) {
        return false;
      }
      made.addAll(references);
    }
    return true;
  }

  // of a chain of references the first and the last component are met, those between them by their own references
  private void add(String reference) {
    var target = side.target(reference).pointer();
    var name = plain(reference);
    if (name == null || !name.equals(target.last())) {
      add(component(target), reference);
    }
    add(name, reference);
  }

  private void add(@Nullable String name, String reference) {
    if (name != null) {
      leading.computeIfAbsent(name, key -> new HashSet<>()).add(reference);
    }
  }

  /** The name of the component where it is written as it is, as nearly always; null where not, or in an address of another kind. */
  private static @Nullable String plain(String reference) {
    var name = reference.startsWith(PLAIN) ? reference.substring(PLAIN.length()) : "";
    return name.isEmpty() || ESCAPED.matcher(name).find() ? null : name;
  }

  /** The schema among the components that stands here or around this place; null if none does. */
  static @Nullable String component(Pointer place) {
    for (@Nullable Pointer at = place; at != null; at = at.parent()) {
      if (SCHEMAS.equals(at.parent())) {
        return at.last();
      }
    }
    return null;
  }

  /** Whether no operation leads to this component; where references are dynamic, that is not known of any. */
  boolean has(String name) {
    var seen = new HashSet<String>();
    var open = new ArrayDeque<String>();
    add(name, seen, open);
    while (known && !open.isEmpty()) {
      var reference = open.pop();
      if (made.contains(reference)) {
        return false;
      }
      document.users().getOrDefault(reference, Set.of()).stream().filter(seen::add).forEach(open::push);
      holders.getOrDefault(reference, Set.of()).forEach(holder -> add(holder, seen, open));
    }
    return known;
  }

  // whoever comes to a base comes to its subtypes
  private void add(String name, Set<String> seen, ArrayDeque<String> open) {
    Stream.concat(Stream.of(name), side.subtypes().above(name).stream().filter(inheriting::contains))
        .flatMap(each -> leading.getOrDefault(each, Set.of()).stream()).filter(seen::add).forEach(open::push);
  }
}
