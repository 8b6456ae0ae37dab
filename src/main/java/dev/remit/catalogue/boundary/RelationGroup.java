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
 * @param first what does so, the first by name
 * @param number how many do so in all
 */
public record RelationGroup(String type, List<RelationView> first, int number) {

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

  static List<RelationGroup> of(EntityKind kind, List<RelationView> relations, Map<String, Integer> counts) {
    var groups = new ArrayList<RelationGroup>();
    for (var type : ORDER) {
      var number = counts.getOrDefault(type, 0);
      if (number > 0 || ALWAYS.getOrDefault(kind, List.of()).contains(type)) {
        groups.add(new RelationGroup(type, relations.stream().filter(relation -> relation.type().equals(type)).limit(SHOWN_AT_ONCE).toList(), number));
      }
    }
    return groups;
  }

  /** How many are not shown: there may be thousands. */
  public int rest() {
    return number - first.size();
  }
}
