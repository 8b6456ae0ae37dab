package dev.remit.catalogue.descriptor;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class GatheringTest {

  private static final String ONE = "dependsOn: [component:a, component:b]";
  private static final String SAME = "dependsOn: [Component:default/B, component:a, component:b]";
  private static final String OTHER = "dependsOn: [component:c]";

  private static Upload read(OnDuplicate choice, String... specs) {
    var parts = new Part[specs.length];
    for (int i = 0; i < specs.length; i++) {
      parts[i] = Uploads.part(i + ".yaml", Uploads.component("", specs[i]));
    }
    return Uploads.read(choice, parts);
  }

  private static String chosen(Upload upload) {
    assertThat(upload.descriptors()).hasSize(1);
    return upload.descriptors().get(0).declaration().claims().get(1).other().name();
  }

  @Test
  void what_says_the_same_counts_once() {
    var upload = read(OnDuplicate.ASK, ONE, SAME);
    assertThat(upload.descriptors()).hasSize(1);
    assertThat(upload.duplicates()).isEmpty();
  }

  @Test
  void what_differs_is_named_with_both_places() {
    var upload = read(OnDuplicate.ASK, ONE, OTHER);
    assertThat(upload.duplicates()).hasToString("[Duplicate[ref=component:default/orders, first=0.yaml:1:1, second=1.yaml:1:1]]");
    assertThat(chosen(upload)).isEqualTo("a");
  }

  @Test
  void first_or_last_is_chosen() {
    assertThat(chosen(read(OnDuplicate.FIRST, ONE, OTHER))).isEqualTo("a");
    assertThat(chosen(read(OnDuplicate.LAST, ONE, OTHER))).isEqualTo("c");
    assertThat(chosen(read(OnDuplicate.LAST, ONE, OTHER, SAME))).isEqualTo("a");
  }

  @Test
  void each_that_differs_from_the_first_is_named() {
    assertThat(read(OnDuplicate.LAST, ONE, OTHER, SAME, OTHER).duplicates()).extracting(each -> each.second().file()).containsExactly("1.yaml", "3.yaml");
  }

  @Test
  void kinds_namespaces_and_capitals_tell_apart_as_references_do() {
    assertThat(Uploads.read(Uploads.entity("User", "a") + Uploads.entity("Group", "a", "type: a", "children: []")
        + Uploads.entity("User", "a\n  namespace: b")).descriptors()).hasSize(3);
    assertThat(Uploads.read(Uploads.entity("User", "a") + Uploads.entity("User", "A")).duplicates()).hasSize(1);
  }
}
