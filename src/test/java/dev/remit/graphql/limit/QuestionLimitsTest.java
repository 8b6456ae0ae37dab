package dev.remit.graphql.limit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.remit.platform.problem.Problem;
import graphql.schema.GraphQLFieldDefinition;
import graphql.schema.GraphQLObjectType;
import graphql.schema.GraphQLTypeUtil;
import jakarta.json.Json;
import jakarta.json.JsonObject;
import jakarta.json.JsonValue;
import java.io.StringReader;
import java.time.Duration;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.assertj.core.api.InstanceOfAssertFactories;
import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Each limit from both sides; what fits is asked for as tools and people do. */
class QuestionLimitsTest {

  private static final String ENTITY = "entity(ref:\"api:a\")";

  @Test
  void takesWhatPeopleAsk() {
    taken("""
        query Page($limit: Int = 20) {
          search(q: "orders", limit: $limit) {
            items { ...Short owner { name contact members { name role } } relations(limit: 10) { items { type entity { ...Short } } } }
            next
          }
        }
        fragment Short on Entity { ref title ... on Entity { lifecycle @include(if: true) } }
        """);
  }

  @Test
  void takesWhatToolsAskOfTheSchema() {
    taken("""
        query IntrospectionQuery {
          __schema {
            queryType { name } mutationType { name } subscriptionType { name }
            types { ...FullType }
            directives { name description locations args { ...InputValue } }
          }
        }
        fragment FullType on __Type {
          kind name description
          fields(includeDeprecated: true) { name description args { ...InputValue } type { ...TypeRef } isDeprecated deprecationReason }
          inputFields { ...InputValue } interfaces { ...TypeRef }
          enumValues(includeDeprecated: true) { name description isDeprecated deprecationReason }
          possibleTypes { ...TypeRef }
        }
        fragment InputValue on __InputValue { name description type { ...TypeRef } defaultValue }
        fragment TypeRef on __Type {
          kind name ofType { kind name ofType { kind name ofType { kind name ofType { kind name ofType { kind name ofType { kind name ofType { kind name } } } } } } }
        }
        """);
  }

  @Test
  void goesTwelveStepsDeepAndNotThirteen() {
    taken(nested(QuestionLimits.DEEPEST));
    refused(nested(QuestionLimits.DEEPEST + 1), "query-too-deep");
  }

  @Test
  void stepsInFragmentsCountToo() {
    var lower = "fragment Lower on Entity {" + "owner{entity{".repeat(4) + "ref" + "}}".repeat(4) + "}";
    taken("{" + ENTITY + "{owner{entity{...Lower}}}} " + lower);
    refused("{" + ENTITY + "{owner{entity{owner{entity{...Lower}}}}}} " + lower, "query-too-deep");
  }

  @Test
  void fragmentsThatUseThemselvesAreRefused() {
    refused("{" + ENTITY + "{...A}} fragment A on Entity {ref owner{entity{...B}}} fragment B on Entity {...A}", "query-too-deep");
  }

  @Test
  void theSchemaIsNotWalkedInCircles() {
    refused("{__schema{types{fields{type{fields{name}}}}}}", "query-too-deep");
  }

  @Test
  void countsFieldsAliasesAndDirectives() {
    taken("{" + aliases(QuestionLimits.BROADEST - 1) + "}");
    refused("{" + aliases(QuestionLimits.BROADEST) + "}", "query-too-broad");
    refused("{ __typename " + "@include(if:true)".repeat(QuestionLimits.BROADEST) + "}", "query-too-broad");
  }

  @Test
  void fragmentsOfFragmentsCostNoMoreThanTheLimit() {
    var doubling = IntStream.range(0, 60).mapToObj(at -> "fragment F" + at + " on Query {...F" + (at + 1) + " ...F" + (at + 1) + "}")
        .collect(Collectors.joining(" "));
    Assertions.assertTimeoutPreemptively(Duration.ofSeconds(10),
        () -> refused("{...F0} " + doubling + " fragment F60 on Query {__typename}", "query-too-broad"));
  }

  @Test
  void listsMultiplyWhatIsBelowThem() {
    taken("{search(limit:20){items{relations(limit:20){items{entity{ref}}}}}}");
    refused("{search(limit:200){items{relations(limit:200){items{entity{ref}}}}}}", "query-too-costly");
  }

  @Test
  void aListOfNoStatedLengthHasItsUsualOne() {
    refused("{search{items{relations{items{entity{relations{items{entity{ref}}}}}}}}}", "query-too-costly");
  }

  @ParameterizedTest
  @CsvSource({"200,query-too-costly", "'\"many\"',query-too-costly", "null,query-too-costly", "1e99,query-too-costly"})
  void variablesCount(String value, String code) {
    var query = "query Q($n: Int) {search(limit:$n){items{relations(limit:$n){items{entity{relations(limit:$n){items{type}}}}}}}}";
    var variables = Json.createReader(new StringReader("{\"n\":" + value + "}")).readObject();
    assertThatCode(() -> QuestionLimits.check(new Question(query, null, Json.createObjectBuilder().add("n", 3).build()))).doesNotThrowAnyException();
    refused(query, variables, code);
  }

  @Test
  void defaultsOfVariablesCount() {
    var query = "query Q($n: Int = %s) {search(limit:$n){items{relations(limit:$n){items{entity{ref}}}}}}";
    taken(query.formatted("10"));
    refused(query.formatted("200"), "query-too-costly");
    refused(query.formatted("$n"), "malformed-query");
  }

  @Test
  void manyReferencesAreAList() {
    var refs = IntStream.range(0, 100).mapToObj(at -> "\"api:a" + at + "\"").collect(Collectors.joining(","));
    refused("{entities(refs:[" + refs + "]){relations(limit:100){items{type entity{ref}}}}}", "query-too-costly");
    taken("{entities(refs:[\"api:a\"]){relations(limit:100){items{type entity{ref}}}}}");
  }

  @Test
  void walkingFarIsDear() {
    taken("{" + ENTITY + "{impact(limit:100){items{entity{ref}}}}}");
    refused("{search(limit:200){items{impact(limit:1){items{distance}}}}}", "query-too-costly");
  }

  @Test
  void thereAreOnlyQueries() {
    refused("mutation {remove}", "read-only");
    refused("subscription {changes}", "read-only");
    refused("query A {__typename} mutation B {remove}", "read-only");
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "{", "{search(q:3", "fragment A on Entity {ref}", "{...A} fragment A on Query {x} fragment A on Query {y}"})
  void refusesWhatIsNoQuery(String query) {
    refused(query, "malformed-query");
  }

  @Test
  void refusesNestedTextBeforeItCosts() {
    refused("{search(q:" + "[".repeat(3_000) + "]".repeat(3_000) + ")}", "malformed-query");
    refused("{" + "a{".repeat(1_900) + "b" + "}".repeat(1_900) + "}", "malformed-query");
  }

  @ParameterizedTest
  @ValueSource(strings = {
      "{nothing}", "{search}", "{__typename{a}}", "{entity{ref}}", "{entity(ref:null){ref}}", "{entity(ref:[1]){ref}}", "{search(limit:\"x\"){next}}",
      "{search(size:1){next}}", "{...A}", "{__typename} fragment A on Query {__typename}", "{...A} fragment A on Nothing {ref}",
      "{a:search(q:\"a\"){next} a:search(q:\"b\"){next}}", "query A($x:Int){search(q:$x){next}}", "query A($x:Int){__typename}",
      "{search(q:$x){next}}", "{__typename @nothing}", "{__schema{types{nothing}}}"})
  void refusesWhatDoesNotFitTheSchema(String query) {
    refused(query, "invalid-query");
  }

  @Test
  void variablesHaveToFitToo() {
    var query = "query Q($ref: String!) {entity(ref:$ref){ref}}";
    refused(query, "invalid-query");
    refused(query, Json.createObjectBuilder().addNull("ref").build(), "invalid-query");
    refused("query Q($n: Int) {search(limit:$n){next}}", Json.createObjectBuilder().add("n", "many").build(), "invalid-query");
    assertThatCode(() -> QuestionLimits.check(question(query, Json.createObjectBuilder().add("ref", "api:a").build()))).doesNotThrowAnyException();
  }

  @Test
  void repeatsNothingOfWhatWasSent() {
    assertThatThrownBy(() -> QuestionLimits.check(question("{secret1 search(secret2:\"secret3\"){next}}", JsonValue.EMPTY_JSON_OBJECT)))
        .asInstanceOf(InstanceOfAssertFactories.type(Problem.class))
        .satisfies(problem -> assertThat(problem.getMessage() + problem.violations()).doesNotContain("secret", "graphql"))
        .satisfies(problem -> assertThat(problem.violations()).hasSize(2));
  }

  @Test
  void oneOfSeveralOperationsIsNamed() {
    var two = "query A {__typename} query B {__typename}";
    refused(two, "malformed-query");
    assertThatCode(() -> QuestionLimits.check(new Question(two, "B", JsonValue.EMPTY_JSON_OBJECT))).doesNotThrowAnyException();
    assertThatThrownBy(() -> QuestionLimits.check(new Question(two, "C", JsonValue.EMPTY_JSON_OBJECT))).isInstanceOf(Problem.class);
  }

  @Test
  void everyListOfTheSchemaIsReckonedAsOne() {
    var lists = Schema.known().getAllTypesAsList().stream()
        .filter(type -> type instanceof GraphQLObjectType && !type.getName().startsWith("__"))
        .flatMap(type -> ((GraphQLObjectType) type).getFields().stream())
        .filter(field -> GraphQLTypeUtil.isList(GraphQLTypeUtil.unwrapNonNull(field.getType())))
        .map(GraphQLFieldDefinition::getName)
        .distinct();
    // the lists of pages are counted where the page is asked for
    assertThat(lists).contains("versions", "members").allMatch(list -> list.equals("items") || Weights.knows(list));
  }

  @Test
  void saysWhereItBroke() {
    assertThatThrownBy(() -> QuestionLimits.check(question("{\n  search(q:", JsonValue.EMPTY_JSON_OBJECT)))
        .asInstanceOf(InstanceOfAssertFactories.type(Problem.class))
        .satisfies(problem -> assertThat(problem.violations()).singleElement().satisfies(place -> assertThat(place.line()).isEqualTo(2)));
  }

  private static String nested(int depth) {
    var between = IntStream.range(0, depth - 2).mapToObj(at -> at % 2 == 0 ? "owner{" : "entity{").collect(Collectors.joining());
    return "{" + ENTITY + "{" + between + "__typename" + "}".repeat(depth - 2) + "}}";
  }

  private static String aliases(int number) {
    return IntStream.range(0, number).mapToObj(at -> "a" + at + ":__typename").collect(Collectors.joining(" "));
  }

  private static void taken(String query) {
    assertThatCode(() -> QuestionLimits.check(question(query, JsonValue.EMPTY_JSON_OBJECT))).doesNotThrowAnyException();
  }

  private static void refused(String query, String code) {
    refused(query, JsonValue.EMPTY_JSON_OBJECT, code);
  }

  private static void refused(String query, JsonObject variables, String code) {
    assertThatThrownBy(() -> QuestionLimits.check(question(query, variables)))
        .asInstanceOf(InstanceOfAssertFactories.type(Problem.class))
        .satisfies(problem -> assertThat(problem.code()).isEqualTo(code))
        .satisfies(problem -> assertThat(problem.kind()).isEqualTo(Problem.Kind.MALFORMED));
  }

  private static Question question(String query, JsonObject variables) {
    return new Question(query, null, variables);
  }
}
