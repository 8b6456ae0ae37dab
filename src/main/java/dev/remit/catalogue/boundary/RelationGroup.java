package dev.remit.catalogue.boundary;

import dev.remit.catalogue.EntityKind;
import dev.remit.catalogue.RelationView;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/**
 * Things that stand to one thing in the same way.
 *
 * @param type {@code dependsOn}
 * @param items what does so, by reference
 */
public record RelationGroup(String type, List<RelationView> items) {

  private static final int SHOWN_AT_ONCE = 20;

  /** In the order in which one looks for them; the first of each kind are told even when there is none of them. */
  private static final List<String> ORDER = List.of("providesApi", "apiProvidedBy", "apiConsumedBy", "dependencyOf", "consumesApi", "dependsOn",
      "hasPart", "partOf");

  private static final Map<EntityKind, List<String>> ALWAYS = new EnumMap<>(Map.of(
      EntityKind.COMPONENT, List.of("providesApi", "dependencyOf", "consumesApi", "dependsOn"),
      EntityKind.API, List.of("apiProvidedBy", "apiConsumedBy"),
      EntityKind.RESOURCE, List.of("dependencyOf", "dependsOn"),
      EntityKind.SYSTEM, List.of("hasPart"),
      EntityKind.DOMAIN, List.of("hasPart")));

  static List<RelationGroup> of(EntityKind kind, List<RelationView> relations) {
    var groups = new ArrayList<RelationGroup>();
    for (var type : ORDER) {
      var items = relations.stream().filter(relation -> relation.type().equals(type)).toList();
      if (!items.isEmpty() || ALWAYS.getOrDefault(kind, List.of()).contains(type)) {
        groups.add(new RelationGroup(type, items));
      }
    }
    return groups;
  }

  public List<RelationView> first() {
    return items.subList(0, Math.min(SHOWN_AT_ONCE, items.size()));
  }

  /** What only who wants it sees: there may be thousands. */
  public List<RelationView> rest() {
    return items.subList(Math.min(SHOWN_AT_ONCE, items.size()), items.size());
  }
}
