package dev.remit.catalogue.descriptor;

import static org.assertj.core.api.Assertions.assertThat;

import dev.remit.catalogue.Declaration;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

class DescriptorProperties {

  @Provide
  Arbitrary<List<Declaration>> declarations() {
    return DeclarationArbitraries.several();
  }

  @Property(tries = 300)
  void what_is_written_is_read_alike(@ForAll("declarations") List<Declaration> declarations) {
    var sorted = declarations.stream().sorted((a, b) -> a.ref().compareTo(b.ref())).toList();
    var text = DescriptorWriter.write(declarations);
    assertThat(Uploads.declarations(Uploads.read(text))).as(text).isEqualTo(sorted);
  }

  @Property(tries = 50)
  void the_order_in_which_they_come_changes_nothing(@ForAll("declarations") List<Declaration> declarations, @ForAll Random random) {
    var shuffled = new ArrayList<>(declarations);
    Collections.shuffle(shuffled, random);
    assertThat(DescriptorWriter.write(shuffled)).isEqualTo(DescriptorWriter.write(declarations));
  }

  @Provide
  Arbitrary<String> soups() {
    var line = Arbitraries.of("apiVersion: backstage.io/v1alpha1", "kind: API", "kind: Component", "metadata:", "  name: a", "  name: b",
        "  labels: {a: b}", "  tags: [a, 1]", "  links:", "    - url: https://x", "spec:", "  type: x", "  lifecycle: production",
        "  owner: team", "  owner: &a [*a]", "  owner:", "  system: [x]", "  dependsOn: [component:x, y]", "  definition: {$text: ./a}", "---", "...",
        "? [a]", "<<: *x", "  x: &x {y: *z}", "\t", "%YAML 1.2", "  profile: !!java.lang.Object {}", "  x: '", "  y: \"\\0\"", "- a", "}");
    return line.list().ofMaxSize(14).map(lines -> String.join("\n", lines) + "\n");
  }

  @Property(tries = 1000)
  void whatever_comes_is_read_or_refused_with_places(@ForAll("soups") String soup) {
    assertReadOrRefused(soup.getBytes(StandardCharsets.UTF_8));
  }

  @Property(tries = 1000)
  void so_are_bytes(@ForAll byte[] bytes) {
    assertReadOrRefused(bytes);
  }

  private static void assertReadOrRefused(byte[] bytes) {
    try {
      var upload = Descriptors.read(Bundle.of(List.of(new Part("a.yaml", bytes))), OnDuplicate.LAST);
      assertThat(upload.descriptors().size() + upload.locations().size()).isPositive();
    } catch (UnreadableDescriptors refused) {
      assertThat(refused.flaws()).isNotEmpty().hasSizeLessThanOrEqualTo(UnreadableDescriptors.SHOWN)
          .allSatisfy(flaw -> assertThat(flaw.place().line()).isPositive())
          .allSatisfy(flaw -> assertThat(flaw.detail()).endsWith("."));
    }
  }
}
