package dev.remit.catalogue.descriptor;

import dev.remit.catalogue.EntityRef;
import dev.remit.catalogue.RelationType;
import java.util.ArrayDeque;
import java.util.Collection;
import java.util.HashSet;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/** What is part or child of what within an upload; nothing may be so of itself, not even by way of others. */
final class Wholes {

  private static final int SHOWN = 10;

  private final Map<EntityRef, Map<EntityRef, Place>> wholes = new LinkedHashMap<>();
  private final Set<EntityRef> done = new HashSet<>();

  static Wholes of(Collection<Descriptor> descriptors) {
    var all = new Wholes();
    descriptors.forEach(all::add);
    return all;
  }

  private void add(Descriptor descriptor) {
    var self = descriptor.declaration().ref();
    descriptor.claims().forEach((claim, place) -> {
      if (claim.type() == RelationType.PART_OF || claim.type() == RelationType.CHILD_OF) {
        var part = claim.inverse() ? claim.other() : self;
        wholes.computeIfAbsent(part, any -> new LinkedHashMap<>()).putIfAbsent(claim.inverse() ? self : claim.other(), place);
      }
    });
  }

  /** Adds a flaw for each circle, where it closes. */
  void requireNoCircle(Flaws flaws) {
    wholes.keySet().forEach(each -> climb(each, flaws));
  }

  // without recursion: a chain may be as long as an upload is large
  private void climb(EntityRef start, Flaws flaws) {
    var path = new LinkedHashMap<EntityRef, Iterator<Map.Entry<EntityRef, Place>>>();
    var order = new ArrayDeque<EntityRef>();
    enter(start, path, order);
    while (!order.isEmpty()) {
      var above = path.get(order.peekLast());
      if (!above.hasNext()) {
        path.remove(order.peekLast());
        done.add(order.pollLast());
        continue;
      }
      var step = above.next();
      if (path.containsKey(step.getKey())) {
        flaws.add(step.getValue(), circle(step.getKey(), order));
      } else {
        enter(step.getKey(), path, order);
      }
    }
  }

  private void enter(EntityRef ref, Map<EntityRef, Iterator<Map.Entry<EntityRef, Place>>> path, ArrayDeque<EntityRef> order) {
    if (!done.contains(ref)) {
      path.put(ref, wholes.getOrDefault(ref, Map.of()).entrySet().iterator());
      order.add(ref);
    }
  }

  private static String circle(EntityRef first, Collection<EntityRef> path) {
    var members = path.stream().dropWhile(each -> !each.equals(first)).map(EntityRef::toString).toList();
    if (members.size() == 1) {
      return first + " is part of itself.";
    }
    var shown = members.stream().limit(SHOWN).collect(Collectors.joining(", in "));
    return first + " is part of itself: " + shown + (members.size() > SHOWN ? ", and so on" : "") + ", in " + first + ".";
  }
}
