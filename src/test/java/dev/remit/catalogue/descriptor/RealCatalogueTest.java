package dev.remit.catalogue.descriptor;

import static org.assertj.core.api.Assertions.assertThat;

import dev.remit.catalogue.Declaration;
import dev.remit.catalogue.EntityKind;
import dev.remit.catalogue.RelationType;
import java.io.IOException;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** A company's catalogue as it is, with what is wrong in it. */
class RealCatalogueTest {

  private static final List<Part> PARTS = Stream.of("charts.yaml", "crds.yaml", "groups.yaml").map(RealCatalogueTest::part).toList();

  private static Part part(String name) {
    try (var in = RealCatalogueTest.class.getResourceAsStream("giantswarm/" + name)) {
      return new Part(name, in.readAllBytes());
    } catch (IOException missing) {
      throw new AssertionError(missing);
    }
  }

  private static Upload read(OnDuplicate choice) {
    return Descriptors.read(Bundle.of(PARTS), choice);
  }

  @Test
  void is_read_in_one_go() {
    var upload = read(OnDuplicate.FIRST);
    var kinds = Uploads.declarations(upload).stream().collect(Collectors.groupingBy(each -> each.ref().kind(), Collectors.counting()));
    assertThat(kinds).containsOnly(Map.entry(EntityKind.COMPONENT, 68L), Map.entry(EntityKind.API, 16L), Map.entry(EntityKind.TEAM, 12L));
    assertThat(upload.descriptors().size() + upload.duplicates().size()).isEqualTo(105);
    assertThat(upload.locations()).isEmpty();
  }

  @Test
  void names_its_duplicates_with_file_and_line() {
    var duplicates = read(OnDuplicate.ASK).duplicates();
    assertThat(duplicates).hasSize(9).extracting(Duplicate::ref).extracting(Object::toString).containsOnly(
        "component:default/agent-sandbox", "component:default/agentic-platform", "component:default/aws-ebs-csi-driver-app",
        "component:default/aws-efs-csi-driver", "component:default/karpenter-app", "component:default/muster",
        "api:default/policyexceptions.policy.giantswarm.io", "api:default/policymanifests.policy.giantswarm.io");
    assertThat(duplicates.get(0)).hasToString("Duplicate[ref=component:default/agent-sandbox, "
        + "first=charts.yaml:31:1, second=charts.yaml:56:1]");
    assertThat(duplicates).allSatisfy(each -> assertThat(each.first().line()).isLessThan(each.second().line()));
  }

  @Test
  void has_owners_that_are_not_there() {
    var all = Uploads.declarations(read(OnDuplicate.FIRST));
    var there = all.stream().map(Declaration::ref).collect(Collectors.toSet());
    var missing = all.stream().flatMap(each -> each.claims().stream()).filter(claim -> claim.type() == RelationType.OWNED_BY)
        .map(claim -> claim.other()).filter(owner -> !there.contains(owner)).toList();
    assertThat(new HashSet<>(missing)).hasSize(3).anySatisfy(owner -> assertThat(owner).hasToString("team:default/team-team-name"));
  }

  @Test
  void is_the_same_after_it_was_written_and_read() {
    var all = Uploads.declarations(read(OnDuplicate.LAST)).stream().sorted((a, b) -> a.ref().compareTo(b.ref())).toList();
    var text = DescriptorWriter.write(all);
    var again = Uploads.declarations(Uploads.read(text));
    assertThat(again).isEqualTo(all);
    assertThat(DescriptorWriter.write(again)).isEqualTo(text);
  }
}
