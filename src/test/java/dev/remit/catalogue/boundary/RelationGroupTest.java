package dev.remit.catalogue.boundary;

import static org.assertj.core.api.Assertions.assertThat;

import dev.remit.catalogue.EntityKind;
import dev.remit.catalogue.RelationView;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** How a page sorts what stands around a thing. */
class RelationGroupTest {

  @Test
  void aComponentTellsWhatItNeedsEvenWhenItNeedsNothing() {
    assertThat(RelationGroup.of(EntityKind.COMPONENT, List.of())).extracting(RelationGroup::type)
        .containsExactly("providesApi", "dependencyOf", "consumesApi", "dependsOn");
    assertThat(RelationGroup.of(EntityKind.RESOURCE, List.of())).extracting(RelationGroup::type).containsExactly("dependencyOf", "dependsOn");
  }

  @Test
  void ownersAndContributorsStandElsewhere() {
    assertThat(RelationGroup.of(EntityKind.SYSTEM, List.of(to("ownedBy", 1), to("contributedBy", 2), to("partOf", 3))))
        .extracting(RelationGroup::type).containsExactly("hasPart", "partOf");
  }

  @Test
  void ofManyTheRestIsFolded() {
    var group = RelationGroup.of(EntityKind.DOMAIN, IntStream.range(0, 45).mapToObj(number -> to("hasPart", number)).toList()).get(0);
    assertThat(group.first()).hasSize(20);
    assertThat(group.rest()).hasSize(25);
    assertThat(group.rest().get(0).name()).isEqualTo("thing-20");
  }

  private static RelationView to(String type, int number) {
    return new RelationView(type, "system:default/thing-" + number, "system", "thing-" + number, "Thing", true, "declared", null);
  }
}
