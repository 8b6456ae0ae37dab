package dev.remit.openapi.value;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.concurrent.atomic.AtomicReference;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/** Schemas and values made to keep an evaluator busy, or to make it fall. */
@Timeout(20)
class HostileSchemasTest {

  private static final String SELF = "{$ref: '#/components/schemas/Thing'}";

  @Test
  void aCircleWithoutProgressHolds() {
    assertThat(Asked.of("{allOf: [" + SELF + "]}").accepts("1")).isEqualTo(Answer.YES);
    assertThat(Asked.of("{allOf: [" + SELF + ", {type: string}]}").accepts("1")).isEqualTo(Answer.NO);
    assertThat(Asked.of("{type: object, properties: {a: " + SELF + "}, allOf: [" + SELF + "]}").accepts("{\"a\": {\"a\": 1}}"))
        .isEqualTo(Answer.NO);
  }

  @Test
  void aCircleThroughANegationIsUndecided() {
    assertThat(Asked.of("{not: " + SELF + "}").accepts("1")).isEqualTo(Answer.UNKNOWN);
    assertThat(Asked.of("{oneOf: [" + SELF + ", {type: string}]}").accepts("1")).isEqualTo(Answer.UNKNOWN);
  }

  @Test
  void whatHeldOnlyInsideACircleIsNotRemembered() {
    var asked = Asked.of("{allOf: [{$ref: '#/components/schemas/Thing/$defs/inner'}, {maxProperties: 0}],"
        + " $defs: {inner: {allOf: [" + SELF + "]}}}");

    assertThat(asked.accepts("{\"a\": 1}")).isEqualTo(Answer.NO);
    assertThat(asked.keyword("allOf", "{\"a\": 1}")).isEqualTo(Answer.NO);
  }

  @Test
  void deepValuesFitIntoASmallStack() throws InterruptedException {
    var asked = Asked.of("{properties: {a: {anyOf: [{type: 'null'}, {allOf: [" + SELF + "]}]}}}");
    var deep = "{\"a\":".repeat(400) + "null" + "}".repeat(400);

    assertThat(inASmallStack(asked, deep)).isNotEqualTo(Answer.NO);
    assertThat(asked.accepts("{\"a\":".repeat(60) + "null" + "}".repeat(60))).isEqualTo(Answer.YES);
  }

  @Test
  void longChainsOfReferencesFitIntoASmallStack() throws InterruptedException {
    var chain = IntStream.range(0, 5_000).mapToObj(i -> "d" + i + ": {minimum: 0, $ref: '#/components/schemas/Thing/$defs/d" + (i + 1) + "'}")
        .collect(Collectors.joining(", ", "{$ref: '#/components/schemas/Thing/$defs/d0', $defs: {", ", d5000: {type: integer}}}"));

    assertThat(inASmallStack(Asked.of(chain), "1")).isEqualTo(Answer.UNKNOWN);
  }

  private static Answer inASmallStack(Asked asked, String value) throws InterruptedException {
    var answer = new AtomicReference<Answer>();
    var thread = new Thread(null, () -> answer.set(asked.accepts(value)), "small", 512 * 1024);
    thread.start();
    thread.join();
    return answer.get();
  }

  @Test
  void doubledBranchesCostNoDoubling() {
    var doubled = IntStream.range(0, 60).mapToObj(i -> "d" + i + ": {anyOf: [" + ref(i + 1) + ", " + ref(i + 1) + "]}")
        .collect(Collectors.joining(", ", "{anyOf: [" + ref(0) + "], $defs: {", ", d60: {type: string}}}"));

    assertThat(Asked.of(doubled).accepts("1")).isEqualTo(Answer.NO);
    assertThat(Asked.of(doubled).accepts("\"a\"")).isEqualTo(Answer.YES);
  }

  @Test
  void doubledBranchesWithAnnotationsEndInTheBudget() {
    var doubled = IntStream.range(0, 60).mapToObj(i -> "d" + i + ": {anyOf: [" + ref(i + 1) + ", " + ref(i + 1) + "]}")
        .collect(Collectors.joining(", ", "{anyOf: [" + ref(0) + "], unevaluatedProperties: false, $defs: {", ", d60: {properties: {a: true}}}}"));

    assertThat(Asked.of(doubled).accepts("{\"a\": 1}")).isEqualTo(Answer.YES);
    assertThat(Asked.of(doubled).accepts("{\"b\": 1}")).isEqualTo(Answer.UNKNOWN);
  }

  private static String ref(int i) {
    return "{$ref: '#/components/schemas/Thing/$defs/d" + i + "'}";
  }
}
