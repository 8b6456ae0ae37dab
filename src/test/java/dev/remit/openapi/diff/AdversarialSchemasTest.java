package dev.remit.openapi.diff;

import static org.assertj.core.api.Assertions.assertThat;

import dev.remit.openapi.Change;
import dev.remit.openapi.Diff;
import dev.remit.openapi.Severity;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/** Schemas made to keep a comparison busy: each of them would not end if it were compared without bounds. */
class AdversarialSchemasTest {

  @Test
  void formsInFormsInForms() {
    var nested = "{type: string}";
    for (int i = 0; i < 40; i++) {
      nested = "{oneOf: [%s, {type: object, required: [k%d]}], anyOf: [{minProperties: %d}, {maxProperties: 9}]}".formatted(nested, i, i);
    }

    assertThat(rules(nested, nested.replace("maxProperties: 9", "maxProperties: 8"))).contains("composition-too-complex");
  }

  @Test
  void groupsThatMultiply() {
    var groups = numbers(30).map(i -> "{anyOf: [{required: [a%1$d]}, {required: [b%1$d]}]}".formatted(i)).collect(Collectors.joining(", "));
    var schema = "{type: object, allOf: [%s], maxProperties: %d}";

    assertThat(rules(schema.formatted(groups, 50), schema.formatted(groups, 60))).containsOnly("composition-too-complex");
  }

  @Test
  void manyFormsOfWhichOneChanges() {
    assertThat(rules(forms(300, "string"), forms(300, "integer"))).contains("type-changed").doesNotContain("alternative-added");
  }

  private static String forms(int count, String type) {
    var forms = numbers(count).map(i -> "{title: f%1$d, type: object, required: [kind], properties: {kind: {const: k%1$d}, v%1$d: {type: %2$s}}}"
        .formatted(i, i == 7 ? type : "string"));
    return "{oneOf: [" + forms.collect(Collectors.joining(", ")) + "]}";
  }

  @Test
  void formsThatMeetThemselvesEverywhere() {
    var tree = "{oneOf: [%s, {type: array, items: {$ref: '#/components/schemas/Thing'}}]}";
    var shapes = numbers(30).map(i -> "{type: object, properties: {a%1$d: {$ref: '#/components/schemas/Thing'}, b: {not: {$ref: '#/components/schemas/Thing'}}}}"
        .formatted(i)).collect(Collectors.joining(", "));

    assertThat(rules(tree.formatted(shapes), tree.formatted(shapes.replace("a1:", "c1:")))).isNotEmpty();
  }

  @Test
  void exclusionsOfExclusions() {
    var nested = "{maxLength: %d}";
    for (int i = 0; i < 60; i++) {
      nested = "{not: " + nested + ", type: string}";
    }

    assertThat(rules(nested.formatted(3), nested.formatted(4))).isNotEmpty();
  }

  @Test
  void tenThousandValues() {
    var values = numbers(10_000).map(i -> "v" + i).toList();
    var rest = values.subList(1, values.size());

    assertThat(rules("{enum: " + values + "}", "{enum: " + rest + "}")).containsOnly("enum-value-removed");
  }

  @Test
  void tenThousandMembers() {
    var members = numbers(10_000).map(i -> "m" + i + ": {type: string}").collect(Collectors.joining(", "));
    var schema = "{type: object, properties: {%s}}";

    assertThat(rules(schema.formatted(members), schema.formatted(members.replace("m77: {type: string}", "m77: {type: integer}"))))
        .containsOnly("type-changed");
  }

  @Test
  void aThousandChangesInMoreThanAThousandOperations() {
    var operation = "/p%d: {get: {%s, responses: {'200': {description: Done, content: {application/json: {schema: {$ref: '#/components/schemas/Big'}}}}}}}";
    var paths = numbers(1_100).map(i -> operation.formatted(i, i == 0 ? "x-stability-level: draft" : "deprecated: false")).collect(Collectors.joining(", "));
    var members = numbers(1_000).map(i -> "m" + i + ": {type: string}").collect(Collectors.joining(", "));
    var document = "paths: {" + paths + "}, components: {schemas: {Big: {type: object, properties: {" + members + "}}}}";

    var changes = Diff.between(Sample.root("3.1.0", document), Sample.root("3.1.0", document.replace("{type: string}", "{type: integer}")));

    assertThat(changes).filteredOn(change -> change.rule().equals("type-changed")).hasSize(1_000)
        .allMatch(change -> change.severity() == Severity.BREAKING && change.uses().size() > 1);
    assertThat(changes.stream().mapToInt(change -> change.uses().size()).sum()).isBetween(900_000, 1_002_000);
  }

  @Test
  void twoThousandPartsInAnotherOrder() {
    var parts = numbers(2_000).map(i -> "{not: {const: v%d}}".formatted(i)).toList();
    var turned = new ArrayList<>(parts);
    Collections.reverse(turned);

    assertThat(rules("{type: string, allOf: " + parts + "}", "{type: string, allOf: " + turned + "}")).isEmpty();
  }

  @Test
  void allOfThatLeadsBack() {
    var loop = "{allOf: [{$ref: '#/components/schemas/Loop'}], maxLength: %d}\n    Loop: {allOf: [{$ref: '#/components/schemas/Thing'}, {$ref: '#/components/schemas/Dog'}]}";

    assertThat(rules(loop.formatted(3), loop.formatted(2))).isNotNull();
  }

  @Test
  void formsThatLeadToEachOther() {
    var forms = "{%s: [{$ref: '#/components/schemas/One'}, {$ref: '#/components/schemas/Two'}, {type: object}]}\n"
        + "    One: {oneOf: [{$ref: '#/components/schemas/One'}, {$ref: '#/components/schemas/Two'}]}\n"
        + "    Two: {anyOf: [{$ref: '#/components/schemas/One'}, {$ref: '#/components/schemas/Two'}]}";

    assertThat(Diff.between(Sample.schema30(forms.formatted("oneOf")), Sample.schema30(forms.formatted("anyOf")))).isNotNull();
    assertThat(Diff.between(Sample.schema30("{type: string}"), Sample.schema30(forms.formatted("oneOf")))).isNotEmpty();
  }

  @Test
  void itemsThatDifferAndAreListsOfTheSameKind() {
    var list = "{$ref: '#/components/schemas/List'%s}\n    List: {type: array, minItems: 1, uniqueItems: true, items: {$ref: '#/components/schemas/List'}}";

    assertThat(rules(list.formatted(""), list.formatted(", maxItems: 3"))).containsOnly("max-items-lowered");
  }

  @Test
  @Timeout(20)
  void itemsThatDifferAndAreTheListAgain() {
    var list = "{type: array, uniqueItems: true, minItems: %s, items: {$ref: '#/components/schemas/Thing'}}";

    assertThat(rules(list.formatted("2"), list.formatted("3"))).containsOnly("min-items-raised");
  }

  @Test
  void aDynamicReferenceInWhatTheOtherVersionExcludes() {
    var node = "{oneOf: [{$ref: '#/components/schemas/Node'}, {$ref: '#/components/schemas/Two'}]%s}\n"
        + "    Node: {$dynamicAnchor: node, enum: [abc, 2]}\n    Two: {prefixItems: [{$ref: '#/components/schemas/Node'}, {$dynamicRef: '#node'}]}";

    assertThat(rules(node.formatted(""), node.formatted(", not: {prefixItems: [true, {allOf: [{$dynamicRef: '#node'}]}], minItems: 2}"))).isNotEmpty();
  }

  private static Stream<Integer> numbers(int count) {
    return IntStream.range(0, count).boxed();
  }

  private static List<String> rules(String before, String after) {
    return Diff.between(Sample.schema31(before), Sample.schema31(after)).stream().map(Change::rule).toList();
  }
}
