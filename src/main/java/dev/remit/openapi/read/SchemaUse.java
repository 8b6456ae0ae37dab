package dev.remit.openapi.read;

import dev.remit.openapi.tree.Node;
import dev.remit.openapi.tree.ObjectNode;
import dev.remit.openapi.tree.Pointer;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** How operations and webhooks come to the schemas among the components. */
public final class SchemaUse {

  private static final Pointer SCHEMAS = Pointer.ROOT.to("components").to("schemas");
  private static final String PLAIN = "#/components/schemas/";
  private static final Pattern ESCAPED = Pattern.compile("[/%~]");

  private final Set<String> made = new HashSet<>();
  private final Map<String, Set<String>> leading = new HashMap<>();
  private final boolean known;

  private SchemaUse(ObjectNode root, String webhooks, Resolver resolver) {
    this.known = collect(root.object("paths"), name -> !name.startsWith("x-"), resolver.pathItems())
        && collect(root.object(webhooks), name -> true, resolver.pathItems());
    resolver.learned().forEach(reference -> add(reference, resolver.resolve(reference).pointer()));
  }

  /** Of a document that was read and found fit. */
  public static SchemaUse of(Reading reading) {
    return new SchemaUse(reading.root(), reading.webhooks(), reading.resolver());
  }

  private boolean collect(@Nullable ObjectNode items, Predicate<String> isItem, Map<Node, List<String>> references) {
    for (int i = 0; items != null && i < items.size(); i++) {
      if (isItem.test(items.key(i))) {
        var within = references.get(items.value(i));
        if (within == null) {
          return false;
        }
        made.addAll(within);
      }
    }
    return true;
  }

  // of a chain of references the first and the last component are met, those between them by their own references
  private void add(String reference, Pointer target) {
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
  public static @Nullable String component(Pointer place) {
    for (@Nullable Pointer at = place; at != null; at = at.parent()) {
      if (SCHEMAS.equals(at.parent())) {
        return at.last();
      }
    }
    return null;
  }

  /** Whether it is known what operations refer to; it is not where references are dynamic. */
  public boolean isKnown() {
    return known;
  }

  /** Whether an operation or a webhook makes this reference itself. */
  public boolean isMade(String reference) {
    return made.contains(reference);
  }

  /** The references that lead to this component or into it. */
  public Set<String> leadingTo(String component) {
    return leading.getOrDefault(component, Set.of());
  }
}
