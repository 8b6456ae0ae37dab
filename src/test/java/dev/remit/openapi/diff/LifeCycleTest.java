package dev.remit.openapi.diff;

import static org.assertj.core.api.Assertions.assertThat;

import dev.remit.openapi.Change;
import dev.remit.openapi.Diff;
import dev.remit.openapi.Document;
import dev.remit.openapi.Severity;
import java.time.LocalDate;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What is announced to end, and what was never promised to stay. */
class LifeCycleTest {

  private static final LocalDate TODAY = LocalDate.of(2026, 3, 31);

  @ParameterizedTest(name = "{0} -> {1}: {2}")
  @CsvSource(delimiter = '|', ignoreLeadingAndTrailingWhitespace = true, textBlock = """
      # before | after | verdict | verdict of the reverse
      '' | deprecated: true | operation-deprecated COMPATIBLE | operation-reactivated COMPATIBLE
      '' | deprecated: false | '' | ''
      '' | deprecated: true, x-sunset: '2026-12-31' | operation-deprecated-with-sunset COMPATIBLE | operation-reactivated COMPATIBLE
      '' | deprecated: true, x-sunset: '2026-01-31' | sunset-already-passed RISKY + operation-deprecated-with-sunset COMPATIBLE | operation-reactivated COMPATIBLE
      '' | deprecated: true, x-sunset: soon | sunset-invalid RISKY + operation-deprecated COMPATIBLE | operation-reactivated COMPATIBLE
      deprecated: true | deprecated: true, x-sunset: '2026-12-31' | sunset-set COMPATIBLE | sunset-removed COMPATIBLE
      deprecated: true | deprecated: true, x-sunset: 20261231 | sunset-invalid RISKY | sunset-removed COMPATIBLE
      deprecated: true | deprecated: true, x-sunset: '2026-02-30' | sunset-invalid RISKY | sunset-removed COMPATIBLE
      deprecated: true, x-sunset: '2026-12-31' | deprecated: true, x-sunset: '2026-12-01' | sunset-moved-earlier RISKY | sunset-moved-later COMPATIBLE
      deprecated: true, x-sunset: '2026-12-31' | deprecated: true, x-sunset: '2026-03-30' | sunset-already-passed RISKY | sunset-moved-later COMPATIBLE
      deprecated: true, x-sunset: '2026-12-31' | deprecated: true, x-sunset: '2026-03-31' | sunset-moved-earlier RISKY | sunset-moved-later COMPATIBLE
      deprecated: true, x-sunset: '2026-12-31' | deprecated: true, x-sunset: '2026-12-31T00:00:00Z' | '' | ''
      deprecated: true, x-sunset: '2026-12-31T02:00:00+02:00' | deprecated: true, x-sunset: '2026-12-31t00:00:00z' | '' | ''
      deprecated: true, x-sunset: '2026-12-31T10:00:00Z' | deprecated: true, x-sunset: '2026-12-31T09:00:00Z' | sunset-moved-earlier RISKY | sunset-moved-later COMPATIBLE
      x-sunset: '2026-12-31' | deprecated: true, x-sunset: '2026-12-31' | operation-deprecated-with-sunset COMPATIBLE | operation-reactivated COMPATIBLE
      x-sunset-date: a | x-sunset-date: b | extension-changed EDITORIAL | extension-changed EDITORIAL
      """)
  void anOperationIsAnnouncedToEnd(String before, String after, String verdict, String reverse) {
    assertThat(verdicts(operation(before), operation(after))).isEqualTo(verdict);
    assertThat(verdicts(operation(after), operation(before))).isEqualTo(reverse);
  }

  @Test
  void parametersAndHeadersAreAnnouncedToEndLikewise() {
    var parameter = "parameters: [{name: q, in: query, schema: {} %s}]";
    var header = "responses: {'200': {description: a, headers: {A: {schema: {} %s}}}}";
    var announced = ", deprecated: true, x-sunset: '2026-12-31'";
    var later = ", deprecated: true, x-sunset: '2027-12-31'";

    assertThat(verdicts(operation(parameter.formatted("")), operation(parameter.formatted(announced))))
        .isEqualTo("parameter-deprecated-with-sunset COMPATIBLE");
    assertThat(verdicts(operation(parameter.formatted(later)), operation(parameter.formatted(announced))))
        .isEqualTo("sunset-moved-earlier RISKY");
    assertThat(verdicts(operation(header.formatted("")), operation(header.formatted(announced))))
        .isEqualTo("deprecated-with-sunset COMPATIBLE");
    assertThat(verdicts(operation(header.formatted(announced)), operation(header.formatted(later))))
        .isEqualTo("sunset-moved-later COMPATIBLE");
  }

  @ParameterizedTest(name = "{0} -> {1}: {2}")
  @CsvSource(delimiter = '|', ignoreLeadingAndTrailingWhitespace = true, textBlock = """
      # before | after | verdict in both directions | verdict of the reverse
      {} | {deprecated: true} | deprecated | reactivated
      {} | {deprecated: true, x-sunset: '2026-12-31'} | deprecated-with-sunset | reactivated
      {deprecated: true, x-sunset: '2026-12-31'} | {deprecated: true, x-sunset: '2026-12-31T00:00:00Z'} | '' | ''
      {deprecated: true, x-sunset: '2026-12-31'} | {deprecated: true, x-sunset: '2026-12-01'} | sunset-moved-earlier | sunset-moved-later
      {deprecated: true} | {deprecated: true, x-sunset: soon} | sunset-invalid | sunset-removed
      {deprecated: true} | {deprecated: true, x-sunset: '2026-03-30'} | sunset-already-passed | sunset-removed
      {x-stability-level: beta} | {} | stability-raised | stability-lowered
      """)
  void aMemberIsAnnouncedToEnd(String before, String after, String rule, String reverse) {
    var member = "{type: object, properties: {a: %s}}";
    var old = Sample.schema31(member.formatted(before));
    var now = Sample.schema31(member.formatted(after));

    assertThat(rules(old, now)).isEqualTo(rule.isEmpty() ? Set.of() : Set.of(rule));
    assertThat(rules(now, old)).isEqualTo(reverse.isEmpty() ? Set.of() : Set.of(reverse));
  }

  private static Set<String> rules(Document before, Document after) {
    return Diff.between(before, after, TODAY).stream().map(Change::rule).collect(Collectors.toSet());
  }

  @ParameterizedTest(name = "{0} removed: {1}")
  @CsvSource(delimiter = '|', ignoreLeadingAndTrailingWhitespace = true, textBlock = """
      '' | removed BREAKING
      deprecated: true | removed BREAKING
      x-sunset: '2026-01-31' | removed BREAKING
      deprecated: true, x-sunset: soon | removed BREAKING
      deprecated: true, x-sunset: '2026-12-31' | removed-before-sunset BREAKING
      deprecated: true, x-sunset: '2026-03-31' | removed-before-sunset BREAKING
      deprecated: true, x-sunset: '2026-03-30' | removed-after-sunset RISKY
      deprecated: true, x-sunset: '2026-03-30T23:30:00-01:00' | removed-before-sunset BREAKING
      """)
  void whatIsRemovedWasAnnouncedOrNot(String announcement, String verdict) {
    var nothing = Sample.root("3.1.0", "paths: {}");
    var post = "{post: {responses: {} " + (announcement.isEmpty() ? "" : ", " + announcement) + "}}";
    var callback = "paths: {/a: {get: {responses: {}, callbacks: {c: {'{$request.body#/url}': %s}}}}}";

    assertThat(verdicts(Sample.root("3.1.0", "paths: {/a: " + post + "}"), nothing)).isEqualTo("operation-" + verdict);
    assertThat(verdicts(Sample.root("3.1.0", "paths: {}, webhooks: {a: " + post + "}"), nothing)).isEqualTo("webhook-" + verdict);
    assertThat(verdicts(Sample.root("3.1.0", callback.formatted(post)), Sample.root("3.1.0", callback.formatted("{}"))))
        .isEqualTo("callback-" + verdict);
  }

  @Test
  void aParameterThatWasAnnouncedToEndIsRiskyToRemove() {
    var parameter = "parameters: [{name: q, in: query, schema: {}, deprecated: true, x-sunset: '%s'}]";

    assertThat(verdicts(operation(parameter.formatted("2026-03-30")), operation(""))).isEqualTo("parameter-removed-after-sunset RISKY");
    assertThat(verdicts(operation(parameter.formatted("2026-12-31")), operation(""))).isEqualTo("parameter-removed-before-sunset RISKY");
  }

  @ParameterizedTest(name = "{0}: {1} in requests, {2} in answers")
  @CsvSource(delimiter = '|', ignoreLeadingAndTrailingWhitespace = true, textBlock = """
      # the object that lost it | in requests | in answers
      type: object, properties: {a: {%s}} | property-removed-before-sunset RISKY | property-removed-before-sunset RISKY
      type: object, required: [a], properties: {a: {%s}} | required-property-removed-before-sunset RISKY | required-property-removed-before-sunset BREAKING
      type: object, additionalProperties: false, properties: {a: {%s}} | property-forbidden-before-sunset BREAKING | property-forbidden-before-sunset RISKY
      type: object, additionalProperties: false, required: [a], properties: {a: {%s}} | required-property-forbidden-before-sunset BREAKING | required-property-forbidden-before-sunset BREAKING
      """)
  void aMemberIsKeptUntilTheAnnouncedDayIsOver(String object, String request, String answer) {
    var announced = "{" + object.replace("{%s}", "{deprecated: true, x-sunset: '%s'}") + "}";
    var gone = Sample.schema31("{" + object.replace("a: {%s}", "").replace("required: [a], ", "") + "}");
    var early = Sample.schema31(announced.formatted("2026-03-31"));
    var late = Sample.schema31(announced.formatted("2026-03-30"));
    var after = object.contains("additionalProperties") ? "property-forbidden-after-sunset RISKY" : "property-removed-after-sunset RISKY";

    assertThat(verdicts(early, gone)).isEqualTo(worstFirst(request, answer));
    assertThat(verdicts(late, gone)).isEqualTo(after + " + " + after);
  }

  private static String worstFirst(String request, String answer) {
    return answer.endsWith("BREAKING") ? answer + " + " + request : request + " + " + answer;
  }

  @Test
  void aMemberWithoutAnAnnouncementIsSimplyRemoved() {
    var object = "{type: object, properties: {a: {%s}}}";
    var gone = Sample.schema31("{type: object}");

    for (var unannounced : new String[] {"deprecated: true", "x-sunset: '2026-03-30'", "deprecated: true, x-sunset: soon"}) {
      assertThat(verdicts(Sample.schema31(object.formatted(unannounced)), gone)).isEqualTo("property-removed RISKY + property-removed RISKY");
    }
  }

  @Test
  void aHeaderIsSentUntilTheAnnouncedDayIsOver() {
    var header = "responses: {'200': {description: a, headers: {A: {%sdeprecated: true, x-sunset: '%s', schema: {}}}}}";
    var gone = operation("responses: {'200': {description: a}}");

    assertThat(verdicts(operation(header.formatted("", "2026-03-31")), gone)).isEqualTo("header-removed-before-sunset RISKY");
    assertThat(verdicts(operation(header.formatted("", "2026-03-30")), gone)).isEqualTo("header-removed-after-sunset RISKY");
    assertThat(verdicts(operation(header.formatted("required: true, ", "2026-03-31")), gone))
        .isEqualTo("required-header-removed-before-sunset BREAKING");
    assertThat(verdicts(operation(header.formatted("required: true, ", "2026-03-30")), gone)).isEqualTo("header-removed-after-sunset RISKY");
  }

  @Test
  void withoutADayNoSunsetHasPassed() {
    var before = Sample.root("3.1.0", "paths: {/a: {get: {responses: {}, deprecated: true, x-sunset: '1999-12-31'}}}");

    assertThat(Sample.verdicts(before, Sample.root("3.1.0", "paths: {}"))).isEqualTo("operation-removed-before-sunset BREAKING");
  }

  @ParameterizedTest(name = "{0} -> {1}: {2}")
  @CsvSource(delimiter = '|', ignoreLeadingAndTrailingWhitespace = true, textBlock = """
      # before | after | verdict | verdict of the reverse
      x-stability-level: draft | x-stability-level: alpha | stability-raised COMPATIBLE | stability-lowered RISKY
      x-stability-level: alpha | x-stability-level: beta | stability-raised COMPATIBLE | stability-lowered RISKY
      x-stability-level: beta | '' | stability-raised COMPATIBLE | stability-lowered RISKY
      x-stability-level: stable | '' | '' | ''
      '' | x-stability-level: mature | stability-invalid RISKY | ''
      x-stability-level: draft | x-stability-level: 3 | stability-invalid RISKY | stability-lowered RISKY
      """)
  void anOperationHasALevel(String before, String after, String verdict, String reverse) {
    assertThat(verdicts(operation(before), operation(after))).isEqualTo(verdict);
    assertThat(verdicts(operation(after), operation(before))).isEqualTo(reverse);
  }

  @ParameterizedTest(name = "{0}: {1}")
  @CsvSource({"draft, RISKY", "alpha, RISKY", "beta, BREAKING", "stable, BREAKING", "other, BREAKING"})
  void nobodyWasPromisedThatADraftStays(String level, Severity severity) {
    var body = "paths: {/a: {post: {x-stability-level: " + level + ", responses: {} %s}}}";
    var before = Sample.root("3.1.0", body.formatted(""));
    var demanding = Sample.root("3.1.0", body.formatted(", requestBody: {required: true, content: {}}"));

    assertThat(Diff.between(before, demanding)).extracting(Change::severity).containsExactly(severity);
    assertThat(Diff.between(before, Sample.root("3.1.0", "paths: {}"))).extracting(Change::severity).containsExactly(severity);
  }

  @Test
  void theOldDocumentDecidesWhatWasPromised() {
    var settled = Sample.root("3.1.0", "paths: {/a: {post: {responses: {}}}}");
    var draft = Sample.root("3.1.0", "paths: {/a: {post: {x-stability-level: draft, responses: {}, requestBody: {required: true, content: {}}}}}");

    assertThat(Sample.verdicts(settled, draft)).isEqualTo("required-request-body-added BREAKING + stability-lowered RISKY");
  }

  @Test
  void whatADraftSharesWithASettledOperationStaysBreaking() {
    var shared = """
        paths: {
          /a: {get: {x-stability-level: draft, responses: {'200': {description: a, content: {application/json: {schema: {$ref: '#/components/schemas/T'}}}}}}},
          /b: {get: {%s responses: {'200': {description: a, content: {application/json: {schema: {$ref: '#/components/schemas/T'}}}}}}}},
        components: {schemas: {T: {type: %s}}}
        """;
    var settled = Sample.root("3.1.0", shared.formatted("", "string"));
    var unsettled = Sample.root("3.1.0", shared.formatted("x-stability-level: alpha,", "string"));

    assertThat(Sample.verdicts(settled, Sample.root("3.1.0", shared.formatted("", "integer")))).isEqualTo("type-changed BREAKING");
    assertThat(Diff.between(unsettled, Sample.root("3.1.0", shared.formatted("x-stability-level: alpha,", "integer"))))
        .singleElement().satisfies(change -> {
          assertThat(change.severity()).isEqualTo(Severity.RISKY);
          assertThat(change.why()).endsWith("nobody was promised that it stays.");
          assertThat(change.witness()).isNull();
        });
  }

  @Test
  void aCallbackIsAsSettledAsItsOperation() {
    var operation = "paths: {/a: {post: {x-stability-level: draft, responses: {}, callbacks: {c: %s}}}}";
    var calling = Sample.root("3.1.0", operation.formatted("{'{$request.body#/url}': {post: {responses: {}}}}"));

    assertThat(Sample.verdicts(calling, Sample.root("3.1.0", operation.formatted("{}")))).isEqualTo("callback-removed RISKY");
  }

  private static Document operation(String members) {
    var responses = members.contains("responses:") ? "" : "responses: {}" + (members.isEmpty() ? "" : ", ");
    return Sample.operation("{" + responses + members + "}");
  }

  private static String verdicts(Document before, Document after) {
    return Diff.between(before, after, TODAY).stream().map(Sample::verdict).collect(Collectors.joining(" + "));
  }
}
