package dev.remit.catalogue.descriptor;

import static org.assertj.core.api.Assertions.assertThat;

import dev.remit.catalogue.EntityKind;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What is refused, with its place; what is allowed stands beside it or in {@link EntityReaderTest}. */
class FlawsTest {

  private static final String FILE = "catalog-info.yaml:";

  @Test
  void the_unflawed_is_read() {
    assertThat(Uploads.flaws(Uploads.component("", ""))).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(strings = {"Template", "component", "Team", "Person", "Deployment"})
  void unknown_kinds(String kind) {
    assertThat(Uploads.flaws(Uploads.entity(kind, "a"))).containsExactly(FILE + "3:7 /kind: The kind '" + kind
        + "' is unknown; known are API, Component, Domain, Group, Location, Resource, System and User.");
  }

  @ParameterizedTest
  @ValueSource(strings = {"backstage.io/v1", "v1", "scaffolder.backstage.io/v1beta3", "Backstage.io/v1alpha1"})
  void unknown_versions(String version) {
    assertThat(Uploads.flaws(Uploads.component("", "").replace("backstage.io/v1alpha1", version))).containsExactly(FILE
        + "1:13 /apiVersion: The apiVersion '" + version + "' is unknown; known are backstage.io/v1alpha1 and backstage.io/v1beta1.");
  }

  static Stream<Arguments> required() {
    return Stream.of(Arguments.of("Component", "owner: a;type: a;lifecycle: a"), Arguments.of("API", "owner: a;type: a;lifecycle: a;definition: a"),
        Arguments.of("Resource", "owner: a;type: a"), Arguments.of("System", "owner: a"), Arguments.of("Domain", "owner: a"),
        Arguments.of("Group", "type: a;children: []"));
  }

  @ParameterizedTest
  @MethodSource("required")
  void missing_members(String kind, String members) {
    var lines = Stream.of(members.split(";")).toList();
    assertThat(Uploads.flaws(Uploads.entity(kind, "b", lines.toArray(String[]::new)))).isEmpty();
    for (var missing : lines) {
      var rest = Stream.concat(Stream.of("x: y"), lines.stream().filter(line -> !line.equals(missing))).toArray(String[]::new);
      var member = missing.substring(0, missing.indexOf(':'));
      assertThat(Uploads.flaws(Uploads.entity(kind, "b", rest))).containsExactly(FILE + "7:3 /spec: The member '" + member + "' is missing.");
      assertThat(Uploads.flaws(Uploads.entity(kind, "b", Stream.concat(Stream.of(rest), Stream.of(member + ":")).toArray(String[]::new))))
          .hasSize(1).allSatisfy(flaw -> assertThat(flaw).endsWith("is missing."));
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"apiVersion", "kind", "metadata", "spec"})
  void missing_envelopes(String member) {
    var yaml = Uploads.component("", "").replaceAll("(?m)^" + member + ":.*\n(  .*\n)*", "");
    assertThat(Uploads.flaws(yaml)).containsExactly(FILE + "1:1: The member '" + member + "' is missing.");
  }

  @Test
  void wrong_shapes() {
    assertThat(Uploads.flaws("- a")).containsExactly(FILE + "1:1: An entity was expected: a mapping with apiVersion, kind, metadata and spec.");
    assertThat(Uploads.flaws(Uploads.component("", "") + "data: 1\n")).containsExactly(FILE
        + "9:1 /data: An entity has no member 'data'; its own facts are below 'spec'.");
    assertThat(Uploads.flaws("apiVersion: backstage.io/v1alpha1\nkind: User\nmetadata: []\nspec: x\n")).containsExactly(
        FILE + "3:11 /metadata: A mapping was expected.", FILE + "4:7 /spec: A mapping was expected.");
  }

  @ParameterizedTest
  @ValueSource(strings = {"-a", "a-", "a b", "a/b", "å", "\u212A", "abcdefghijklmnopqrstuvwxyzabcdefghijklmnopqrstuvwxyzabcdefghijkl"})
  void bad_names(String name) {
    assertThat(Uploads.flaws(Uploads.entity("User", "'" + name + "'"))).containsExactly(FILE + "5:9 /metadata/name: '" + name
        + "' is no name. A name has 1 to 63 letters a-z and digits, with hyphens, underscores and dots only between them.");
  }

  @ParameterizedTest
  @CsvSource(delimiter = '|', value = {"''|The text is empty.", "1|A text was expected; in quotes this is one.", "[a]|A text was expected.",
      "{a: b}|A text was expected.", "true|A text was expected; in quotes this is one."})
  void names_that_are_no_texts(String name, String detail) {
    assertThat(Uploads.flaws(Uploads.entity("User", name.isEmpty() ? "''" : name))).containsExactly(FILE + "5:9 /metadata/name: " + detail);
  }

  @ParameterizedTest
  @ValueSource(strings = {"Shop", "a_b", "a.b", "-a"})
  void bad_namespaces(String namespace) {
    assertThat(Uploads.flaws(Uploads.component("namespace: " + namespace, ""))).containsExactly(FILE + "5:14 /metadata/namespace: '" + namespace
        + "' is no namespace. A namespace has 1 to 63 letters a-z, digits and hyphens, with no hyphen at its ends.");
  }

  @ParameterizedTest
  @CsvSource(delimiter = '|', value = {
      "labels: x|5:11 /metadata/labels: A mapping from keys to texts was expected.",
      "labels: {a: 1}|5:15 /metadata/labels/a: A text was expected; in quotes this is one.",
      "labels: {a b: c}|5:12 /metadata/labels/a b: 'a b' is no key.",
      "labels: {X.com/b: c}|5:12 /metadata/labels/X.com~1b: 'X.com/b' is no key.",
      "labels: {a/b/c: c}|5:12 /metadata/labels/a~1b~1c: 'a/b/c' is no key.",
      "labels: {a: b c}|5:15 /metadata/labels/a: 'b c' is no value of a label.",
      "annotations: {a: true}|5:20 /metadata/annotations/a: A text was expected; in quotes this is one.",
      "annotations: {'': a}|5:17 /metadata/annotations/: '' is no key.",
      "tags: a|5:9 /metadata/tags: A list of tags was expected.",
      "tags: [Java]|5:10 /metadata/tags/0: 'Java' is no tag.",
      "tags: [a, a_b]|5:13 /metadata/tags/1: 'a_b' is no tag.",
      "tags: [a--b]|5:10 /metadata/tags/0: 'a--b' is no tag.",
      "links: {}|5:10 /metadata/links: A list of links was expected.",
      "links: [a]|5:11 /metadata/links/0: A link was expected: a mapping with at least 'url'.",
      "links: [{title: a}]|5:11 /metadata/links/0: The member 'url' is missing.",
      "links: [{url: /a}]|5:17 /metadata/links/0/url: '/a' is no absolute address.",
      "links: [{url: 'https:///a'}]|5:17 /metadata/links/0/url: 'https:///a' is no absolute address.",
      "links: [{url: 'https://a', icon: a b}]|5:36 /metadata/links/0/icon: 'a b' is no name of an icon",
      "title: 1|5:10 /metadata/title: A text was expected; in quotes this is one."})
  void bad_metadata(String line, String flaw) {
    assertThat(Uploads.flaws(Uploads.component(line, ""))).hasSize(1).allSatisfy(each -> assertThat(each).startsWith(FILE + flaw));
  }

  @Test
  void links_to_scripts_are_never_shown() {
    assertThat(Uploads.one(Uploads.component("links: [{url: 'javascript:alert(1)'}, {url: 'HTTPS://a'}]", "")).links()).hasSize(1);
  }

  @ParameterizedTest
  @CsvSource(delimiter = '|', value = {
      "system: [a]|/spec/system: A reference was expected: a text such as 'orders'.",
      "dependsOn: component:a|/spec/dependsOn: A list of references was expected.",
      "dependsOn: [1]|/spec/dependsOn/0: A reference was expected: a text such as 'component:orders'.",
      "dependsOn: [a]|/spec/dependsOn/0: 'a' is no reference: [kind:][namespace/]name was expected, and the kind has to be said here.",
      "dependencyOf: [x/a]|/spec/dependencyOf/0: 'x/a' is no reference: [kind:][namespace/]name was expected, and the kind has to be said here.",
      "providesApis: ['']|/spec/providesApis/0: '' is no reference: [kind:][namespace/]name was expected.",
      "providesApis: [a b]|/spec/providesApis/0: 'a b' is no reference: [kind:][namespace/]name was expected.",
      "providesApis: [x/y/z]|/spec/providesApis/0: 'x/y/z' is no reference: [kind:][namespace/]name was expected.",
      "providesApis: ['template:a']|/spec/providesApis/0: 'template:a' is no reference: [kind:][namespace/]name was expected.",
      "providesApis: ['\u212A']|/spec/providesApis/0: '\u212A' is no reference: [kind:][namespace/]name was expected.",
      "providesApis: [component:a]|/spec/providesApis/0: For kind Component, 'providesApis' names nothing of kind Component.",
      "system: component:a|/spec/system: For kind Component, 'system' names nothing of kind Component.",
      "subcomponentOf: system:a|/spec/subcomponentOf: For kind Component, 'subcomponentOf' names nothing of kind System.",
      "dependsOn: [api:a]|/spec/dependsOn/0: For kind Component, 'dependsOn' names nothing of kind API."})
  void bad_references(String line, String flaw) {
    assertThat(Uploads.flaws(Uploads.component("", line))).hasSize(1).allSatisfy(each -> assertThat(each).endsWith(flaw));
  }

  @Test
  void members_name_the_kinds_that_their_relation_joins_and_no_other() {
    for (var member : Member.values()) {
      for (var speaker : EntityKind.values()) {
        for (var other : EntityKind.values()) {
          if (member.isOf(speaker) && member.mayName(other)) {
            var source = member.isInverse() ? other : speaker;
            assertThat(member.relation().joins(source, member.isInverse() ? speaker : other)).as(member + " " + speaker + " " + other).isTrue();
          }
        }
      }
    }
  }

  @Test
  void contributors_are_teams_of_things_that_have_owners() {
    assertThat(Uploads.flaws(Uploads.component("annotations: {remit.dev/contributors: 'a, user:b, c d'}", ""))).containsExactly(
        FILE + "5:41 /metadata/annotations/remit.dev~1contributors: For kind Component, 'remit.dev/contributors' names nothing of kind User.",
        FILE + "5:41 /metadata/annotations/remit.dev~1contributors: 'c d' is no reference: [kind:][namespace/]name was expected.");
    assertThat(Uploads.flaws(Uploads.entity("User", "a\n  annotations: {remit.dev/contributors: b}"))).hasSize(1);
  }

  @Test
  void all_flaws_at_once_in_the_order_of_the_files() {
    assertThat(Uploads.flaws(Uploads.part("b.yaml", Uploads.entity("System", "-a", "owner: b c") + Uploads.entity("X", "a")),
        Uploads.part("a.yaml", Uploads.entity("Y", "a")))).extracting(flaw -> flaw.substring(0, flaw.indexOf(' ')))
        .containsExactly("b.yaml:5:9", "b.yaml:7:10", "b.yaml:11:7", "a.yaml:3:7");
  }

  @Test
  void at_most_a_hundred_are_told() {
    assertThat(Uploads.flaws(Uploads.entity("X", "a").repeat(100))).hasSize(100);
    assertThat(Uploads.flaws(Uploads.entity("X", "a").repeat(101))).hasSize(100);
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "\n", "---\n---\n", "# nothing\n", "null"})
  void an_upload_without_an_entity(String yaml) {
    assertThat(Uploads.flaws(yaml)).hasSize(1).allSatisfy(flaw -> assertThat(flaw).contains("The upload has no entity"));
  }

  @Test
  void locations_have_names_and_lists_of_targets() {
    assertThat(Uploads.flaws(Uploads.entity("Location", "a b", "targets: x"))).containsExactly(
        FILE + "5:9 /metadata/name: 'a b' is no name. A name has 1 to 63 letters a-z and digits, with hyphens, underscores and dots only between them.",
        FILE + "7:12 /spec/targets: A list of texts was expected.");
  }
}
