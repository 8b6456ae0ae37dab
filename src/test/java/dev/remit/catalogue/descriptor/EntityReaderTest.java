package dev.remit.catalogue.descriptor;

import static org.assertj.core.api.Assertions.assertThat;

import dev.remit.catalogue.Declaration;
import dev.remit.catalogue.EntityKind;
import dev.remit.catalogue.EntityLink;
import dev.remit.catalogue.EntityRef;
import java.math.BigDecimal;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class EntityReaderTest {

  private static List<String> claims(Declaration declaration) {
    return declaration.claims().stream().map(claim -> claim.words() + " " + claim.other()).toList();
  }

  @Test
  void reads_all_that_is_said() {
    var orders = Uploads.one("""
        apiVersion: backstage.io/v1beta1
        kind: Component
        metadata:
          name: Orders-Service
          namespace: shop
          title: Orders
          description: Takes orders
          labels: {tier: "1"}
          annotations:
            backstage.io/techdocs-ref: dir:.
            remit.dev/on-call: "+47 1"
            remit.dev/contributors: team-b, default/Team-C,
          tags: [java, c++]
          links:
            - {url: "https://wiki/x", title: Wiki, icon: docs, type: runbook}
        spec:
          type: service
          lifecycle: production
          owner: user:Ada
          system: portal
        """);
    assertThat(orders).isEqualTo(new Declaration(new EntityRef(EntityKind.COMPONENT, "shop", "orders-service"), "Orders-Service",
        "Orders", "Takes orders", "service", "production", "+47 1", Map.of("tier", "1"), Map.of("backstage.io/techdocs-ref", "dir:."),
        List.of("c++", "java"), List.of(new EntityLink("https://wiki/x", "Wiki", "docs", "runbook")), orders.claims(), Map.of(), null));
    assertThat(claims(orders)).containsExactly("ownedBy person:shop/ada", "contributedBy team:default/team-c",
        "contributedBy team:shop/team-b", "partOf system:shop/portal");
  }

  @Test
  void reads_each_kind_with_its_relations() {
    var all = Uploads.declarations(Uploads.read(Uploads.entity("API", "a", "type: openapi", "lifecycle: x", "owner: t", "system: s", "definition: '{}'")
        + Uploads.entity("Component", "c", "type: service", "lifecycle: x", "owner: group:t", "subcomponentOf: other", "providesApis: [a, a, api:a]",
            "consumesApis: [x/b]", "dependsOn: [resource:r, Component:d]", "dependencyOf: [component:e]")
        + Uploads.entity("Resource", "r", "type: database", "owner: t", "dependencyOf: [component:c]", "dependsOn: [resource:q]", "lifecycle: production")
        + Uploads.entity("System", "s", "owner: t", "domain: d") + Uploads.entity("Domain", "d", "owner: t", "subdomainOf: top")
        + Uploads.entity("Group", "t", "type: team", "parent: p", "children: [u]", "members: [ada]")
        + Uploads.entity("User", "ada", "memberOf: [t]") + Uploads.entity("User", "bob")));
    assertThat(all).extracting(EntityReaderTest::claims).containsExactly(
        List.of("ownedBy team:default/t", "partOf system:default/s"),
        List.of("ownedBy team:default/t", "providesApi api:default/a", "consumesApi api:x/b", "dependsOn component:default/d",
            "dependsOn resource:default/r", "dependencyOf component:default/e", "partOf component:default/other"),
        List.of("ownedBy team:default/t", "dependsOn resource:default/q", "dependencyOf component:default/c"),
        List.of("ownedBy team:default/t", "partOf domain:default/d"),
        List.of("ownedBy team:default/t", "partOf domain:default/top"),
        List.of("childOf team:default/p", "parentOf team:default/u", "hasMember person:default/ada"),
        List.of("memberOf team:default/t"), List.of());
    assertThat(all.get(2).lifecycle()).isEqualTo("production");
    assertThat(all.get(0).definition()).isEqualTo("{}");
  }

  @Test
  void keeps_what_it_does_not_know() {
    var kept = Uploads.one(Uploads.component("""
        uid: x
        links:
          - {url: "https://a", note: mine}
          - {url: "slack://channel", title: Chat}
          - {url: "https://b"}
        """, """
        implementsX: [1.10, true, {a: null, b: 012}, null, no]
        metadata: m
        spec: s
        system:
        """));
    assertThat(kept.links()).containsExactly(new EntityLink("https://a", null, null, null), new EntityLink("https://b", null, null, null));
    assertThat(kept.kept()).isEqualTo(Map.of(
        "implementsX", Arrays.asList(new BigDecimal("1.10"), true, Map.of("b", BigDecimal.valueOf(12)), null, "no"),
        "spec", Map.of("metadata", "m", "spec", "s"),
        "metadata", Map.of("uid", "x", "links", List.of(Map.of("url", "https://a", "note", "mine"),
            Map.of("url", "slack://channel", "title", "Chat")))));
    var text = DescriptorWriter.write(List.of(kept));
    assertThat(text).contains("slack://channel", "note: mine");
    assertThat(Uploads.one(text)).isEqualTo(kept);
  }

  @Test
  void takes_the_title_of_a_team_from_its_profile() {
    var team = Uploads.one(Uploads.entity("Group", "a", "type: team", "children: []", "profile: {displayName: The A, email: a@x}"));
    assertThat(team.title()).isEqualTo("The A");
    assertThat(team.kept()).isEqualTo(Map.of("profile", Map.of("displayName", "The A", "email", "a@x")));
    assertThat(DescriptorWriter.write(List.of(team))).doesNotContain("title:").contains("displayName: The A");
    assertThat(Uploads.one(Uploads.entity("User", "a", "profile: {displayName: Ada}")).title()).isEqualTo("Ada");
    assertThat(Uploads.one(Uploads.component("", "profile: {displayName: No}")).title()).isNull();
  }

  @Test
  void a_title_is_stronger_than_a_profile() {
    var team = Uploads.one(Uploads.entity("Group", "a\n  title: B", "type: team", "children: []", "profile: {displayName: The A}"));
    assertThat(team.title()).isEqualTo("B");
    assertThat(Uploads.one(DescriptorWriter.write(List.of(team)))).isEqualTo(team);
  }

  @Test
  void empty_texts_say_nothing() {
    var orders = Uploads.one(Uploads.component("title: ''\ndescription: ' '\nannotations: {remit.dev/on-call: '', x: ''}", "system:"));
    assertThat(orders.title()).isNull();
    assertThat(orders.description()).isNull();
    assertThat(orders.onCall()).isNull();
    assertThat(orders.annotations()).isEqualTo(Map.of("x", ""));
    assertThat(claims(orders)).containsExactly("ownedBy team:default/team-a");
  }

  @Test
  void a_placeholder_of_a_template_is_a_reference() {
    assertThat(claims(Uploads.one(Uploads.entity("System", "s", "owner: group:team-TEAM-NAME")))).containsExactly("ownedBy team:default/team-team-name");
  }

  @Test
  void knows_where_each_thing_stands() {
    var upload = Uploads.read("# first\n---\n---\n" + Uploads.component("annotations: {remit.dev/contributors: b}", "dependsOn:\n  - component:x\n"));
    var orders = upload.descriptors().get(0);
    assertThat(orders.place()).isEqualTo(new Place("catalog-info.yaml", 2, 4, 1, ""));
    assertThat(orders.claims().values()).containsExactly(new Place("catalog-info.yaml", 2, 12, 10, "/spec/owner"),
        new Place("catalog-info.yaml", 2, 8, 41, "/metadata/annotations/remit.dev~1contributors"),
        new Place("catalog-info.yaml", 2, 14, 7, "/spec/dependsOn/0"));
    assertThat(orders.declaration().claims()).containsExactlyElementsOf(orders.claims().keySet());
  }

  @Test
  void notes_locations_and_fetches_nothing() {
    var upload = Uploads.read(Uploads.entity("Location", "l", "type: url", "target: ./a.yaml", "targets: ['https://x/y.yaml', ../b.yaml]"));
    assertThat(upload.descriptors()).isEmpty();
    assertThat(upload.locations()).containsExactly(
        new Noted(new Place("catalog-info.yaml", 1, 2, 1, ""), List.of("./a.yaml", "https://x/y.yaml", "../b.yaml")));
  }

  @Test
  void ignores_what_backstage_adds_by_itself() {
    assertThat(Uploads.one(Uploads.component("", "") + "relations: [{type: ownedBy}]\nstatus: {}\n").kept()).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(strings = {"a", "A-1_b.c", "a--b", "a._-b", "0", "abcdefghijklmnopqrstuvwxyzabcdefghijklmnopqrstuvwxyzabcdefghijk"})
  void these_are_names(String name) {
    assertThat(Uploads.one(Uploads.entity("System", "'" + name + "'", "owner: a")).spelling()).isEqualTo(name);
  }

  @ParameterizedTest
  @CsvSource({"tier,a", "x/tier,''", "a-b.example.com/Tier_1,A.b", "tier,abcdefghijklmnopqrstuvwxyzabcdefghijklmnopqrstuvwxyzabcdefghijk"})
  void these_are_labels(String key, String value) {
    assertThat(Uploads.one(Uploads.component("labels:\n  " + key + ": '" + value + "'", "")).labels()).isEqualTo(Map.of(key, value));
  }
}
