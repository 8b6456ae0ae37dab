package dev.remit.openapi.read;

import dev.remit.openapi.Document.Target;
import dev.remit.openapi.tree.Node;
import dev.remit.openapi.tree.ObjectNode;
import dev.remit.openapi.tree.Pointer;
import dev.remit.openapi.tree.TextNode;
import java.util.ArrayDeque;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Queue;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * The references of a document ("Reference Object" of OpenAPI 3.0 to 3.2). Each must name a place inside it; a
 * place that the walk does not come by, such as one in an extension, is walked for being named.
 */
final class References {

  private final Resolver resolver;
  private final Flaws flaws;
  private final Queue<Reference> toAnchors = new ArrayDeque<>();
  private final Queue<Reached> toWalk = new ArrayDeque<>();
  private final Map<String, Set<Kind>> sound = new HashMap<>();
  private final Map<Node, Set<Kind>> walked = new IdentityHashMap<>();
  private final Map<Node, List<String>> byPathItem = new IdentityHashMap<>();
  /** Those in the path item that is walked; null outside of one. */
  private @Nullable Set<String> mentioned;
  private boolean dynamic;
  private boolean elsewhere;

  References(Resolver resolver, Flaws flaws) {
    this.resolver = resolver;
    this.flaws = flaws;
  }

  void anchor(String name, ObjectNode schema, Pointer at) {
    resolver.anchor(name, new Target(schema, at, at.last()));
  }

  /** Keeps which references the walk of this path item comes by, unless it stands in another one. */
  void within(Node pathItem, Runnable walk) {
    if (mentioned != null) {
      walk.run();
      return;
    }
    mentioned = new HashSet<>();
    dynamic = false;
    walk.run();
    if (!dynamic) {
      byPathItem.put(pathItem, List.copyOf(mentioned));
    }
    mentioned = null;
  }

  /** Where a reference leads depends on the way, so it is not known by its text. */
  void noteDynamic() {
    dynamic = true;
  }

  /** The references in each path item, but for those with dynamic ones. */
  Map<Node, List<String>> byPathItem() {
    return byPathItem;
  }

  void noteLink(ObjectNode link) {
    var operationId = link.text("operationId");
    if (operationId != null) {
      resolver.link(operationId);
    }
  }

  /** Anchors may follow their use, so references to them wait until all are known. */
  void note(TextNode text, Trail trail, Kind kind) {
    if (mentioned != null) {
      mentioned.add(text.value());
    }
    var kinds = sound.get(text.value());
    if (kinds != null && kinds.contains(kind)) {
      return;
    }
    var reference = new Reference(text, trail.here(), kind);
    if (resolver.namesAnchor(text.value())) {
      toAnchors.add(reference);
    } else {
      check(reference);
    }
  }

  /** How many were found to be wrong, or wait. */
  int count() {
    return flaws.count() + toAnchors.size();
  }

  private void check(Reference reference) {
    var ref = reference.text().value();
    var target = resolver.learn(ref);
    if (target == null) {
      flaws.add(reference.at(), reference.text(), missing(ref));
    } else if (isNew(sound, ref, reference.kind()) && !isComponent(target.pointer(), reference.kind())) {
      toWalk.add(new Reached(target, reference.kind()));
    }
  }

  private static String missing(String ref) {
    return "The reference " + Wording.quoted(ref) + (ref.startsWith("#")
        ? " names nothing in this document."
        : " leads out of this document; only references inside it, which begin with '#', are read.");
  }

  private static <K> boolean isNew(Map<K, Set<Kind>> seen, K key, Kind kind) {
    return seen.computeIfAbsent(key, first -> EnumSet.noneOf(Kind.class)).add(kind);
  }

  // the walk of the document comes by these anyway
  private static boolean isComponent(Pointer target, Kind kind) {
    var section = target.parent();
    var components = section == null ? null : section.parent();
    if (components == null || !Pointer.ROOT.equals(components.parent()) || !components.last().equals("components")) {
      return false;
    }
    var place = ObjectModel.of(Kind.COMPONENTS).place(section.last());
    return place != null && place.kind() == kind;
  }

  /** Walks what was only named; afterwards every reference is checked. */
  void walkTargets(Walk walk) {
    elsewhere = true;
    while (!toWalk.isEmpty() || !toAnchors.isEmpty()) {
      if (toWalk.isEmpty()) {
        check(toAnchors.remove());
      } else {
        var reached = toWalk.remove();
        walk.from(reached.target().node(), reached.target().pointer(), reached.kind());
      }
    }
  }

  /** Among the targets of references, which may contain each other, nothing is walked twice. */
  boolean isNew(ObjectNode object, Kind kind) {
    return !elsewhere || isNew(walked, object, kind);
  }

  private record Reference(TextNode text, Pointer at, Kind kind) {}

  private record Reached(Target target, Kind kind) {}
}
