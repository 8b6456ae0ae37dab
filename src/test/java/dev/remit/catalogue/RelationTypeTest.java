package dev.remit.catalogue;

import static dev.remit.catalogue.EntityKind.API;
import static dev.remit.catalogue.EntityKind.COMPONENT;
import static dev.remit.catalogue.EntityKind.DOMAIN;
import static dev.remit.catalogue.EntityKind.PERSON;
import static dev.remit.catalogue.EntityKind.RESOURCE;
import static dev.remit.catalogue.EntityKind.SYSTEM;
import static dev.remit.catalogue.EntityKind.TEAM;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Which kinds may stand how to which: all pairs, not those alone that come to mind. */
class RelationTypeTest {

  private static final List<EntityKind> OWNED = List.of(COMPONENT, API, RESOURCE, SYSTEM, DOMAIN);

  @ParameterizedTest
  @EnumSource(RelationType.class)
  void joinsTheseAndNoOthers(RelationType type) {
    var joined = new TreeSet<String>();
    for (var source : EntityKind.values()) {
      Arrays.stream(EntityKind.values()).filter(target -> type.joins(source, target)).forEach(target -> joined.add(source + " " + target));
    }
    assertThat(joined).isEqualTo(new TreeSet<>(expected(type)));
  }

  private static Set<String> expected(RelationType type) {
    return switch (type) {
      case OWNED_BY -> pairs(OWNED, List.of(TEAM, PERSON));
      case CONTRIBUTED_BY -> pairs(OWNED, List.of(TEAM));
      case PROVIDES_API, CONSUMES_API -> Set.of("COMPONENT API");
      case DEPENDS_ON -> pairs(List.of(COMPONENT, RESOURCE), List.of(COMPONENT, RESOURCE));
      case PART_OF -> Set.of("COMPONENT COMPONENT", "COMPONENT SYSTEM", "API SYSTEM", "RESOURCE SYSTEM", "SYSTEM DOMAIN", "DOMAIN DOMAIN");
      case CHILD_OF -> Set.of("TEAM TEAM");
      case MEMBER_OF -> Set.of("PERSON TEAM");
    };
  }

  @Test
  void eachHasTwoNamesThatNoOtherHas() {
    assertThat(Arrays.stream(RelationType.values()).flatMap(type -> Stream.of(type.forward(), type.backward()))).doesNotHaveDuplicates();
  }

  private static Set<String> pairs(List<EntityKind> sources, List<EntityKind> targets) {
    var pairs = new TreeSet<String>();
    sources.forEach(source -> targets.forEach(target -> pairs.add(source + " " + target)));
    return pairs;
  }
}
