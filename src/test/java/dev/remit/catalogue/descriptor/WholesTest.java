package dev.remit.catalogue.descriptor;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;

class WholesTest {

  private static final String FILE = "catalog-info.yaml:";

  private static String domain(String name, String above) {
    return Uploads.entity("Domain", name, "owner: t", "subdomainOf: " + above);
  }

  private static String team(String name, String... more) {
    return Uploads.entity("Group", name, "type: team\n" + String.join("\n", more));
  }

  @Test
  void nothing_is_part_of_itself() {
    assertThat(Uploads.flaws(domain("a", "Domain:default/A"))).containsExactly(FILE + "8:16 /spec/subdomainOf: domain:default/a is part of itself.");
    assertThat(Uploads.flaws(domain("a", "other/a"))).isEmpty();
  }

  @Test
  void not_by_way_of_others_either() {
    assertThat(Uploads.flaws(domain("x", "a") + domain("a", "b") + domain("b", "c") + domain("c", "a"))).hasSize(1).allSatisfy(
        flaw -> assertThat(flaw).endsWith("domain:default/a is part of itself: domain:default/a, in domain:default/b, in domain:default/c, "
            + "in domain:default/a."));
    assertThat(Uploads.flaws(domain("a", "b") + domain("b", "c") + domain("c", "d") + domain("x", "b"))).isEmpty();
  }

  @Test
  void teams_are_children_from_both_ends() {
    assertThat(Uploads.flaws(team("a", "children: [b]") + team("b", "children: [a]"))).hasSize(1);
    assertThat(Uploads.flaws(team("a", "children: [b]", "parent: b"))).hasSize(1);
    assertThat(Uploads.flaws(team("a", "children: [b]") + team("b", "children: [c]", "parent: a"))).isEmpty();
  }

  @Test
  void each_circle_is_told_once() {
    assertThat(Uploads.flaws(domain("a", "b") + domain("b", "a") + domain("c", "d") + domain("d", "c"))).hasSize(2);
  }

  @Test
  void things_may_depend_on_each_other_and_on_themselves() {
    assertThat(Uploads.flaws(Uploads.component("", "dependsOn: [component:orders]"))).isEmpty();
  }

  @Test
  void what_was_not_chosen_closes_no_circle() {
    var yaml = domain("a", "b") + domain("b", "c") + domain("b", "a");
    assertThat(Uploads.read(OnDuplicate.FIRST, Uploads.part("a", yaml)).descriptors()).hasSize(2);
    assertThatThrownBy(() -> Uploads.read(OnDuplicate.LAST, Uploads.part("a", yaml)))
        .isInstanceOf(UnreadableDescriptors.class);
  }

  @Test
  void a_long_chain_is_climbed() {
    var chain = new StringBuilder();
    for (int i = 0; i < 10_000; i++) {
      chain.append(domain("d" + i, "d" + (i + 1)));
    }
    assertThat(Uploads.flaws(chain.toString())).isEmpty();
    chain.append(domain("d10000", "d0"));
    assertThat(Uploads.flaws(chain.toString())).hasSize(1).allSatisfy(flaw -> assertThat(flaw).contains(", and so on, in domain:default/d0."));
  }
}
