package dev.remit.openapi.diff;

import static org.assertj.core.api.Assertions.assertThat;

import dev.remit.openapi.Diff;
import dev.remit.openapi.Direction;
import dev.remit.openapi.Document;
import org.junit.jupiter.api.Test;

/** One list for items of any kind, which those who use it name by a dynamic anchor of their own. */
class DynamicReferenceTest {

  private static final String LIST = "{$id: 'https://x/list', type: array, items: {$dynamicRef: '#kind'}, $defs: {kind: {$dynamicAnchor: kind}}}";
  private static final String OF = "{$id: 'https://x/%s', $ref: '#/components/schemas/List', $defs: {kind: {$dynamicAnchor: kind, %s}}}";

  @Test
  void whatTheItemsAreIsSaidByWhoUsesTheList() {
    var changes = Diff.between(document("Texts", "type: string", "type: number"), document("Texts", "type: string, maxLength: 3", "type: number"));

    assertThat(changes).singleElement().satisfies(change -> {
      assertThat(Sample.verdict(change)).isEqualTo("max-length-lowered BREAKING");
      assertThat(change.witness()).isNotNull();
      assertThat(change.witness().message()).endsWith("[\"text\"]");
    });
  }

  @Test
  void anotherUserOfTheListIsAChange() {
    var texts = document("Texts", "type: string", "type: number");

    assertThat(Sample.verdicts(texts, document("Numbers", "type: string", "type: number"), Direction.REQUEST)).containsExactly("type-changed RISKY");
    assertThat(Sample.verdicts(texts, document("List", "type: string", "type: number"))).isEqualTo("type-widened COMPATIBLE");
    assertThat(Sample.verdicts(document("List", "type: string", "type: number"), texts)).isEqualTo("type-narrowed RISKY");
  }

  @Test
  void whatAnotherUserSaysIsNoChange() {
    assertThat(Sample.verdicts(document("Texts", "type: string", "type: number"), document("Texts", "type: string", "type: integer")))
        .isEqualTo("component-schema-changed COMPATIBLE");
    assertThat(Diff.between(document("Texts", "type: string", "type: number"), document("Texts", "description: a, type: string", "type: number")))
        .extracting(Sample::verdict).containsOnly("documentation-changed EDITORIAL");
  }

  private static Document document(String used, String text, String number) {
    return Sample.root("3.1.0", "paths: {/a: {post: {requestBody: {required: true, content: {application/json: {schema: {$ref: '#/components/schemas/"
        + used + "'}}}}, responses: {}}}}, components: {schemas: {List: " + LIST + ", Texts: " + OF.formatted("texts", text)
        + ", Numbers: " + OF.formatted("numbers", number) + "}}");
  }
}
