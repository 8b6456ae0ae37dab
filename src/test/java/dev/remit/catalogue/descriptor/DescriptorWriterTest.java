package dev.remit.catalogue.descriptor;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.remit.catalogue.Claim;
import dev.remit.catalogue.Declaration;
import dev.remit.catalogue.EntityKind;
import dev.remit.catalogue.EntityLink;
import dev.remit.catalogue.EntityRef;
import dev.remit.catalogue.RelationType;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class DescriptorWriterTest {

  private static EntityRef ref(EntityKind kind, String name) {
    return new EntityRef(kind, "default", name);
  }

  private static Claim claim(RelationType type, EntityKind kind, String name) {
    return new Claim(type, false, ref(kind, name));
  }

  private static Declaration system(Claim... claims) {
    return new Declaration(ref(EntityKind.SYSTEM, "portal"), "Portal", null, null, null, null, null, Map.of(), Map.of(), List.of(), List.of(),
        List.of(claims), Map.of(), null);
  }

  @Test
  void writes_as_people_do() {
    var api = new Declaration(new EntityRef(EntityKind.API, "shop", "orders"), "Orders", "Orders API", "Takes\norders", "openapi", "production",
        "+47 1", Map.of("b", "1", "a", "x"), Map.of("x/y", "no"), List.of("java"), List.of(new EntityLink("https://a", "A", null, null)),
        List.of(claim(RelationType.OWNED_BY, EntityKind.PERSON, "ada"), new Claim(RelationType.PART_OF, false,
            new EntityRef(EntityKind.SYSTEM, "shop", "portal")), claim(RelationType.CONTRIBUTED_BY, EntityKind.TEAM, "b")),
        Map.of("more", List.of(Map.of("z", 1, "y", true)), "metadata", Map.of("uid", "1")), "openapi: 3.1.0\ninfo: {}\n");
    assertThat(DescriptorWriter.write(List.of(api))).isEqualTo("""
        ---
        apiVersion: backstage.io/v1alpha1
        kind: API
        metadata:
          name: Orders
          namespace: shop
          title: Orders API
          description: |-
            Takes
            orders
          labels:
            a: x
            b: '1'
          annotations:
            remit.dev/contributors: default/b
            remit.dev/on-call: +47 1
            x/y: 'no'
          tags:
            - java
          links:
            - url: https://a
              title: A
          uid: '1'
        spec:
          type: openapi
          lifecycle: production
          owner: user:default/ada
          system: portal
          more:
            - y: true
              z: 1
          definition: |
            openapi: 3.1.0
            info: {}
        """);
  }

  @Test
  void writes_empty_lists_where_backstage_asks_for_them() {
    var text = DescriptorWriter.write(Uploads.declarations(Uploads.read(
        Uploads.entity("User", "ada") + Uploads.entity("Group", "a", "type: team", "children: []"))));
    assertThat(text).contains("memberOf: []", "children: []").doesNotContain("members:");
  }

  @Test
  void writes_by_kind_and_name_one_document_each() {
    var text = DescriptorWriter.write(Uploads.declarations(Uploads.read(Uploads.entity("User", "b") + Uploads.entity("User", "a")
        + Uploads.entity("System", "c", "owner: a"))));
    assertThat(text.lines().filter(line -> line.startsWith("  name:"))).containsExactly("  name: c", "  name: b".replace('b', 'a'), "  name: b");
    assertThat(text.lines().filter("---"::equals)).hasSize(3);
  }

  @Test
  void leaves_out_what_nobody_said() {
    assertThat(DescriptorWriter.write(List.of(system()))).endsWith("  name: Portal\nspec: {}\n");
  }

  @Test
  void refuses_what_the_format_cannot_say() {
    var one = claim(RelationType.OWNED_BY, EntityKind.TEAM, "a");
    assertThat(DescriptorWriter.write(List.of(system(one, one)))).contains("owner: a");
    assertThatThrownBy(() -> DescriptorWriter.write(List.of(system(one, claim(RelationType.OWNED_BY, EntityKind.TEAM, "b")))))
        .isInstanceOf(IllegalArgumentException.class).hasMessage("system:default/portal has more than one owner");
    var part = new Claim(RelationType.PART_OF, true, ref(EntityKind.COMPONENT, "c"));
    assertThatThrownBy(() -> DescriptorWriter.write(List.of(system(part))))
        .isInstanceOf(IllegalArgumentException.class).hasMessage("system:default/portal has no member for hasPart component:default/c");
  }

  @Test
  void drops_what_was_kept_of_a_link_that_is_gone() {
    var read = Uploads.one(Uploads.component("links: [{url: 'https://a', note: x}, {url: 'slack://b'}]", ""));
    var without = new Declaration(read.ref(), read.spelling(), null, null, read.type(), read.lifecycle(), null, Map.of(), Map.of(), List.of(),
        List.of(), read.claims(), read.kept(), null);
    assertThat(DescriptorWriter.write(List.of(without))).contains("slack://b").doesNotContain("https://a");
  }
}
