package dev.remit.openapi.message;

import static org.assertj.core.api.Assertions.assertThat;

import dev.remit.openapi.Document;
import dev.remit.openapi.Reads;
import dev.remit.openapi.diff.Located;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SchemasTest {

  private static final int MANY = 60;

  // each of them holds all of them, as a member and as an alternative: written out to a depth of five they are hundreds of millions
  private static final Document ENTANGLED = Reads.read("{openapi: 3.1.0, info: {title: Things, version: 1.0.0}, paths: {}, components: {schemas: {"
      + each(i -> "S" + i + ": {anyOf: [" + each(j -> reference(j)) + ", {type: object, properties: {" + each(j -> "p" + j + ": " + reference(j)) + "}}]}") + "}}}");

  private interface Written {
    String of(int number);
  }

  private static String each(Written written) {
    return IntStream.range(0, MANY).mapToObj(written::of).collect(Collectors.joining(", "));
  }

  private static String reference(int number) {
    return "{$ref: '#/components/schemas/S" + number + "'}";
  }

  private static final Document TOLD = Reads.read("""
      openapi: 3.1.0
      info: {title: Things, version: 1.0.0}
      paths: {}
      components:
        schemas:
          nothing: {}
          text: {type: string}
          either: {type: [string, 'null']}
          constant: {const: 5}
          listed: {enum: [a, true]}
          members: {properties: {a: {}}}
          both: {allOf: [{type: [string, number]}, {type: [number, boolean]}]}
          never: {allOf: [{type: string}, {type: number}]}
          branches: {oneOf: [{type: string}, {$ref: '#/components/schemas/constant'}]}
          itself: {anyOf: [{$ref: '#/components/schemas/itself'}, {type: string}]}
      """);

  private static Located schema(Contract contract, String name) {
    var components = Objects.requireNonNull(contract.side().root().at("components"));
    return Objects.requireNonNull(components.at("schemas", name));
  }

  @ParameterizedTest
  @CsvSource(nullValues = "*", value = {
    "nothing, *", "text, STRING", "either, STRING NULL", "constant, NUMBER", "listed, STRING BOOLEAN", "members, OBJECT", "both, NUMBER", "never, *", "branches, STRING NUMBER", "itself, *"
  })
  void typesAreToldByKeywordsReferencesAndCompositions(String name, String kinds) {
    var contract = new Contract(TOLD);
    var expected = kinds == null ? Set.of(Kinds.values()) : List.of(kinds.split(" ")).stream().map(Kinds::valueOf).collect(Collectors.toSet());
    assertThat(contract.schemas().kinds(schema(contract, name))).isEqualTo(expected);
  }

  @Test
  void schemasThatHoldEachOtherInManyWaysAreAskedOnceEach() {
    var contract = new Contract(ENTANGLED);
    var first = schema(contract, "S0");
    assertThat(contract.schemas().kinds(first)).contains(Kinds.OBJECT);
    assertThat(Schemas.members(contract.schemas().parts(first))).hasSize(MANY);
    var tree = new Field.Tree();
    tree.add("[p1][p2][p3]", List.of("{}"));
    assertThat(contract.schemas().field(first).read(tree).toJson()).isEqualTo("{\"p1\":{\"p2\":{\"p3\":\"{}\"}}}");
  }
}
