package dev.remit.openapi.diff;

import static org.assertj.core.api.Assertions.assertThat;

import dev.remit.openapi.Change;
import dev.remit.openapi.Direction;
import dev.remit.openapi.Severity;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Every kind of change that is known elsewhere is noticed, as gravely as there or with an argument in docs/rules.md. */
class CatalogueOfChangesTest {

  private static final String DISAGREEMENTS = "Where the catalogues disagree";
  private static final String BESIDE = "Beside the catalogue";
  private static final Map<String, Set<String>> EQUIVALENT =
      Map.of("ERR", Set.of("BREAKING"), "WARN", Set.of("RISKY"), "INFO", Set.of("COMPATIBLE", "EDITORIAL"));
  private static final Set<CatalogueFrame> SCHEMAS = EnumSet.of(
      CatalogueFrame.BODY, CatalogueFrame.MEMBER_OF_BODY, CatalogueFrame.ANSWER, CatalogueFrame.MEMBER_OF_ANSWER);
  private static final List<String> AROUND = List.of(
      "allOf: [{%s}]",
      "type: array, items: {%s}",
      "type: array, prefixItems: [{type: integer}, {%s}]",
      "type: object, additionalProperties: {%s}",
      "type: object, patternProperties: {^x: {%s}}",
      "type: object, required: [k], properties: {k: {type: array, minItems: 1, items: {type: object, properties: {l: {%s}}}}}",
      "oneOf: [{type: object, required: [z], properties: {z: {type: integer}, k: {%s}}}, {type: string}]");
  private static final List<CatalogueRow> ROWS = CatalogueRow.all();
  private static final Map<CatalogueRow, List<Change>> CHANGES = new HashMap<>();

  static List<CatalogueRow> rows() {
    return ROWS;
  }

  static List<CatalogueRow> rowsOfOneWay() {
    return ROWS.stream().filter(row -> row.section().contains(", request") || row.section().contains(", response")).toList();
  }

  static List<CatalogueRow> rowsWithALevel() {
    return ROWS.stream().filter(row -> !row.section().equals(BESIDE)).toList();
  }

  /** Edits of a schema; what is readOnly or writeOnly is so only as a member. */
  static List<CatalogueRow> rowsOfASchema() {
    return ROWS.stream().filter(row -> SCHEMAS.contains(row.frame()) && !row.reason().equals("rules.md")).toList();
  }

  static List<CatalogueRow> rowsOfABody() {
    return ROWS.stream().filter(row -> row.frame() == CatalogueFrame.BODY || row.frame() == CatalogueFrame.ANSWER).toList();
  }

  private static List<Change> changes(CatalogueRow row) {
    return CHANGES.computeIfAbsent(row, CatalogueRow::changes);
  }

  private static List<CatalogueRow> ofOthers() {
    return ROWS.stream().filter(row -> !row.section().equals(DISAGREEMENTS) && !row.section().equals(BESIDE)).toList();
  }

  @Test
  void isComplete() {
    assertThat(ofOthers()).hasSize(509).extracting(CatalogueRow::id).doesNotHaveDuplicates();
    assertThat(count(ofOthers(), CatalogueRow::level)).isEqualTo(Map.of("ERR", 213L, "WARN", 30L, "INFO", 266L));
    for (var section : count(ofOthers(), CatalogueRow::section).keySet()) {
      var levels = count(ofOthers().stream().filter(row -> row.section().equals(section)).toList(), CatalogueRow::level);
      assertThat(section).endsWith(": " + List.of("ERR", "WARN", "INFO").stream().filter(levels::containsKey)
          .map(level -> levels.get(level) + " " + level).collect(Collectors.joining(", ")));
    }
  }

  @Test
  void hasEveryRowThatCataloguesDisagreeAbout() {
    var disagreements = ROWS.stream().filter(row -> row.section().equals(DISAGREEMENTS)).toList();

    assertThat(disagreements).extracting(CatalogueRow::id).doesNotHaveDuplicates();
    assertThat(disagreements.stream().map(row -> row.id().split(": ")[0]).distinct()).hasSize(16);
  }

  private static Map<String, Long> count(List<CatalogueRow> rows, Function<CatalogueRow, String> key) {
    return rows.stream().collect(Collectors.groupingBy(key, Collectors.counting()));
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("rows")
  void eachIsNoticed(CatalogueRow row) {
    assertThat(changes(row).stream().map(CatalogueOfChangesTest::told).distinct())
        .containsExactlyInAnyOrderElementsOf(row.expected());
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("rowsOfASchema")
  void isNoticedWhereverTheSchemaStands(CatalogueRow row) {
    for (var schema : AROUND) {
      assertThat(row.changesWithin(schema).stream().map(CatalogueOfChangesTest::told).distinct()).as(schema)
          .containsExactlyInAnyOrderElementsOf(row.expected());
    }
  }

  /** What a webhook sends the consumer gets, and what the consumer answers the provider gets. */
  @ParameterizedTest(name = "{0}")
  @MethodSource("rowsOfABody")
  void isAsGraveInAWebhookTheOtherWayRound(CatalogueRow row) {
    var swapped = row.frame() == CatalogueFrame.BODY ? CatalogueFrame.ANSWER_OF_WEBHOOK : CatalogueFrame.BODY_OF_WEBHOOK;

    assertThat(row.changesIn(swapped).stream().map(CatalogueOfChangesTest::told).distinct())
        .containsExactlyInAnyOrderElementsOf(row.expected());
  }

  private static String told(Change change) {
    return Sample.verdict(change) + (change.sourceBreaking() ? " source" : "");
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("rowsOfOneWay")
  void whatTravelsOneWayIsToldOfThisWay(CatalogueRow row) {
    var way = row.section().contains(", request") ? Direction.REQUEST : Direction.RESPONSE;

    assertThat(changes(row)).filteredOn(change -> change.severity() != Severity.EDITORIAL).extracting(Change::direction)
        .allMatch(direction -> direction == way);
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("rows")
  void whatBreaksIsProvenByAMessage(CatalogueRow row) {
    assertThat(changes(row)).allSatisfy(change -> {
      assertThat(change.witness() != null).isEqualTo(change.severity() == Severity.BREAKING);
      if (change.witness() != null) {
        assertThat(change.witness().message()).contains("HTTP/1.1");
      }
    });
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("rowsWithALevel")
  void eachIsAsGraveAsToOthersOrArguedFor(CatalogueRow row) {
    boolean agreed = EQUIVALENT.getOrDefault(row.level(), Set.of(row.level())).contains(row.severity());

    assertThat(row.reason().isEmpty()).as("%s is %s to others and %s to us: %s", row.id(), row.level(), row.severity(), row.reason())
        .isEqualTo(agreed);
    if (!agreed) {
      assertArgued(row);
    }
  }

  private static void assertArgued(CatalogueRow row) {
    if (row.reason().startsWith("table: ")) {
      assertThat(ROWS).anyMatch(other -> other.section().equals(DISAGREEMENTS) && other.rule().equals(row.rule())
          && other.level().equals(row.severity()) && other.id().split(": ")[0].equals(row.reason().substring("table: ".length())));
    } else if (row.reason().equals("rules.md")) {
      assertThat(row.expected()).isEmpty();
      assertThat(row.before() + row.after()).contains(row.section().contains(", request") ? "readOnly" : "writeOnly");
    } else {
      assertThat(row.reason()).isEqualTo("argued");
      assertThat(RuleTexts.argument(rule(row.rule()))).as("an argument in rules.properties for " + row.rule()).isNotBlank();
    }
  }

  private static Rule rule(String id) {
    return Rule.valueOf(id.toUpperCase(Locale.ROOT).replace('-', '_'));
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("rows")
  void madeBackwardsItIsItsMirror(CatalogueRow row) {
    var back = row.changesBack();

    assertThat(back.stream().map(Change::severity).max(Severity::compareTo).map(Severity::name).orElse("")).isEqualTo(row.back());
    for (var change : changes(row)) {
      var rule = Sample.rule(change);
      if (change.severity() == Severity.BREAKING && rule.narrows() != rule.widens()) {
        assertThat(back).noneMatch(other -> other.severity() == Severity.BREAKING && Sample.rule(other) == rule.mirror());
      }
    }
  }
}
