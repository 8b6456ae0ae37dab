package dev.remit.catalogue.boundary;

import static org.assertj.core.api.Assertions.assertThat;

import dev.remit.catalogue.EntityKind;
import dev.remit.catalogue.RelationView;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** How a page sorts what stands around a thing. */
class RelationGroupTest {

  @Test
  void aComponentTellsWhatItNeedsEvenWhenItNeedsNothing() {
    assertThat(RelationGroup.of(EntityKind.COMPONENT, List.of(), Map.of())).extracting(RelationGroup::type)
        .containsExactly("providesApi", "dependencyOf", "consumesApi", "dependsOn");
    assertThat(RelationGroup.of(EntityKind.RESOURCE, List.of(), Map.of())).extracting(RelationGroup::type).containsExactly("dependencyOf", "dependsOn");
  }

  @Test
  void ownersAndContributorsStandElsewhere() {
    var counts = Map.of("ownedBy", 1, "contributedBy", 1, "partOf", 1);
    assertThat(RelationGroup.of(EntityKind.SYSTEM, List.of(to("ownedBy", 1), to("contributedBy", 2), to("partOf", 3)), counts))
        .extracting(RelationGroup::type).containsExactly("hasPart", "partOf");
  }

  @Test
  void ofManyTheFirstAreShownAndTheOthersCounted() {
    var told = IntStream.range(0, 45).mapToObj(number -> to("hasPart", number)).toList();
    var group = RelationGroup.of(EntityKind.DOMAIN, told, Map.of("hasPart", 3_432)).get(0);
    assertThat(group.first()).hasSize(20);
    assertThat(group.rest()).isEqualTo(3_412);
    assertThat(RelationGroup.of(EntityKind.DOMAIN, told.subList(0, 20), Map.of("hasPart", 20)).get(0).rest()).isZero();
  }

  private static RelationView to(String type, int number) {
    return new RelationView(type, "system:default/thing-" + number, "system", "thing-" + number, "Thing", true, "declared", null);
  }
}
