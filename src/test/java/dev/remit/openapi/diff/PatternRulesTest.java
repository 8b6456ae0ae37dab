package dev.remit.openapi.diff;

import static org.assertj.core.api.Assertions.assertThat;

import dev.remit.openapi.Change;
import dev.remit.openapi.Diff;
import dev.remit.openapi.Direction;
import dev.remit.openapi.Document;
import dev.remit.openapi.Witness;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Whether a pattern matches all that another one matches is decided, and shown by a text where it does not. */
class PatternRulesTest {

  @ParameterizedTest(name = "{0} -> {1}")
  @CsvSource(delimiter = '¦', ignoreLeadingAndTrailingWhitespace = true, textBlock = """
      # narrower ¦ wider ¦ text that only the wider one accepts
      {type: string, pattern: '^[a-y]{2}$'} ¦ {type: string, pattern: '^[a-z]{2}$'} ¦ "az"
      {type: string, pattern: '^[a-z]+$'} ¦ {type: string, pattern: '^[a-z]*$'} ¦ ""
      {type: string, pattern: '^([1-9][0-9]?|[1-8][0-9]{2}|9[0-8][0-9])$'} ¦ {type: string, pattern: '^[1-9][0-9]{0,2}$'} ¦ "990"
      {type: string, pattern: '^[a-z]+$', minLength: 3} ¦ {type: string, pattern: '^[a-z0-9]+$', minLength: 3} ¦ "aa1"
      {type: string, pattern: '^[^/]*$', maxLength: 9} ¦ {type: string, pattern: '^[^/]*/?[^/]*$', maxLength: 9} ¦ "abc/abc"
      {type: string, pattern: '^\\d{4}-(0[1-9]|1[0-2])-[0-3]\\d$', format: date} ¦ {type: string, pattern: '^\\d{4}-\\d\\d-[0-3]\\d$'} ¦ none
      {type: string, pattern: '^[0-9a-f-]+$', format: uuid} ¦ {type: string, pattern: '^[0-9A-Fa-f-]+$', format: uuid} ¦ none
      {type: string, pattern: '^(?=.*[a-z])(?=.*[0-9]).{8,}$'} ¦ {type: string, pattern: '^(?=.*[a-z]).{8,}$'} ¦ "aaaaaaaa"
      {type: string, pattern: '^(?!.*--)[a-z-]+$'} ¦ {type: string, pattern: '^(?!.*---)[a-z-]+$'} ¦ "--"
      """)
  void theLessAPatternMatchesTheMoreItRefuses(String narrow, String wide, String text) {
    assertThat(verdicts(narrow, wide, Direction.REQUEST)).contains("pattern-loosened COMPATIBLE");
    assertThat(verdicts(wide, narrow, Direction.RESPONSE)).contains("pattern-tightened COMPATIBLE");
    if (!text.equals("none")) {
      assertThat(witness(wide, narrow, Direction.REQUEST, "pattern-tightened").value()).isEqualTo(text);
      assertThat(witness(narrow, wide, Direction.RESPONSE, "pattern-loosened").value()).isEqualTo(text);
    }
  }

  @ParameterizedTest(name = "{0} -> {1}")
  @CsvSource(delimiter = '¦', ignoreLeadingAndTrailingWhitespace = true, textBlock = """
      {pattern: '^[a-z]{3}$'} ¦ {pattern: '^[a-z]{3}$', maxLength: 2} ¦ max-length-lowered BREAKING ¦ max-length-lowered COMPATIBLE
      {pattern: '[a-z]{3}'} ¦ {pattern: '[a-z]{3}', maxLength: 3} ¦ max-length-lowered BREAKING ¦ max-length-lowered COMPATIBLE
      {pattern: '^[a-z]{3}$'} ¦ {pattern: '^[a-z]{3}$', minLength: 4} ¦ min-length-raised BREAKING ¦ min-length-raised COMPATIBLE
      {pattern: '^[a-z]{3,5}$'} ¦ {pattern: '^[a-z]*$', maxLength: 5} ¦ pattern-loosened COMPATIBLE ¦ pattern-loosened BREAKING
      {pattern: '^[a-z]{3,5}$'} ¦ {pattern: '^[a-z]{3,5}$', maxLength: 2147483647} ¦ none ¦ none
      {type: string} ¦ {type: string, maxLength: 2147483646} ¦ max-length-lowered RISKY ¦ max-length-lowered COMPATIBLE
      {pattern: '^[a-z]*$', maxLength: 5} ¦ {pattern: '^[a-z]{1,4}$'} ¦ pattern-tightened BREAKING ¦ pattern-tightened COMPATIBLE
      {pattern: '^[a-z]*$', maxLength: 5} ¦ {pattern: '^[a-z]{0,6}$'} ¦ max-length-raised COMPATIBLE ¦ max-length-raised BREAKING
      """)
  void aLimitCountsWhereThePatternDoesNotKeepItAnyway(String before, String after, String request, String response) {
    assertThat(String.join(", ", verdicts(before, after, Direction.REQUEST))).isEqualTo(request.equals("none") ? "" : request);
    assertThat(String.join(", ", verdicts(before, after, Direction.RESPONSE))).isEqualTo(response.equals("none") ? "" : response);
  }

  @Test
  void whatEachMatchesAloneBreaksBothWays() {
    var old = "{type: string, pattern: '^(v[0-9]+|latest)$'}";
    var now = "{type: string, pattern: '^(v?[0-9]{1,3}|latest)$'}";

    assertThat(witness(old, now, Direction.REQUEST, "pattern-changed").value()).isEqualTo("\"v1111\"");
    assertThat(witness(old, now, Direction.RESPONSE, "pattern-changed").value()).isEqualTo("\"1\"");
  }

  @Test
  void whatNoTextOfTheSchemaShowsIsRisky() {
    var old = "{type: string, format: hostname, pattern: '^[a-z-]*$'}";
    var now = "{type: string, format: hostname, pattern: '^[a-z-]*[a-z]$'}";

    assertThat(verdicts(old, now, Direction.REQUEST)).containsExactly("pattern-tightened RISKY");
    assertThat(verdicts(old, now, Direction.RESPONSE)).containsExactly("pattern-tightened COMPATIBLE");
  }

  @ParameterizedTest(name = "{0} -> {1}")
  @CsvSource(delimiter = '¦', ignoreLeadingAndTrailingWhitespace = true, textBlock = """
      {pattern: '^[a-z0-9]+(?<=[0-9])$'} ¦ {pattern: '^[a-z0-9]*[0-9]$'}
      {pattern: '^[a-z0-9](?=[0-9])'} ¦ {pattern: '^[a-z0-9][0-9]'}
      {pattern: '^(a|b)*a(a|b){20}c$'} ¦ {pattern: '^(a|b)*a(b|a){20}c$'}
      {pattern: '^(a)\\1$'} ¦ {pattern: '^aa$'}
      """)
  void whatIsUndecidedIsRisky(String before, String after) {
    assertThat(verdicts(before, after, Direction.REQUEST)).containsExactly("pattern-changed RISKY");
    assertThat(verdicts(before, after, Direction.RESPONSE)).containsExactly("pattern-changed RISKY");
  }

  @ParameterizedTest(name = "{0} -> {1}")
  @CsvSource(delimiter = '¦', ignoreLeadingAndTrailingWhitespace = true, textBlock = """
      {allOf: [{pattern: '^a'}, {pattern: 'z$'}]} ¦ {pattern: '^a[^]*yz$'} ¦ pattern-added BREAKING
      {allOf: [{pattern: '^a'}, {pattern: 'z$'}]} ¦ {pattern: '^(a[^]*)?z$'} ¦ pattern-removed COMPATIBLE
      {allOf: [{pattern: '^a'}, {pattern: 'z$'}]} ¦ {pattern: '^a[^]*z?$'} ¦ pattern-removed COMPATIBLE
      {allOf: [{pattern: '^a'}, {pattern: 'z$'}]} ¦ {pattern: '^[ab][^]*y$'} ¦ pattern-added BREAKING, pattern-removed COMPATIBLE
      """)
  void severalPatternsAreTakenTogether(String before, String after, String request) {
    assertThat(verdicts(before, after, Direction.REQUEST).stream().distinct().collect(Collectors.joining(", "))).isEqualTo(request);
  }

  @Test
  void aNameThatOnlyOneOfTheNamePatternsMatchesIsShown() {
    var old = "{type: object, propertyNames: {pattern: '^[a-z]+$'}}";
    var now = "{type: object, propertyNames: {pattern: '^([a-z]|[a-z][a-y]{6}[a-z]*)$'}}";

    assertThat(witness(old, now, Direction.REQUEST, "pattern-tightened").value()).isEqualTo("\"abc\"");
    assertThat(verdicts(old, now, Direction.RESPONSE)).containsExactly("pattern-tightened COMPATIBLE");
  }

  @ParameterizedTest(name = "{0} -> {1}")
  @CsvSource(delimiter = '¦', ignoreLeadingAndTrailingWhitespace = true, textBlock = """
      {patternProperties: {'^a': {type: string}}} ¦ {patternProperties: {'^[az]': {type: string}}} ¦ pattern-property-added BREAKING ¦ pattern-property-added COMPATIBLE
      {patternProperties: {'^[az]': {type: string}}} ¦ {patternProperties: {'^a': {type: string}}} ¦ pattern-property-removed COMPATIBLE ¦ pattern-property-removed BREAKING
      {patternProperties: {'^a': {type: string}}} ¦ {patternProperties: {'^[az]': {type: integer}}} ¦ pattern-property-added BREAKING, type-changed BREAKING ¦ pattern-property-added COMPATIBLE, type-changed BREAKING
      {patternProperties: {'^a': {type: string}}, additionalProperties: false} ¦ {patternProperties: {'^[az]': {type: string}}, additionalProperties: false} ¦ pattern-property-allowed COMPATIBLE ¦ pattern-property-allowed BREAKING
      {patternProperties: {'^[az]': {type: string}}, additionalProperties: false} ¦ {patternProperties: {'^a': {type: string}}, additionalProperties: false} ¦ pattern-property-forbidden BREAKING ¦ pattern-property-forbidden COMPATIBLE
      {patternProperties: {'^a': {type: string}}} ¦ {patternProperties: {'^(a|a*)$': {type: string}}} ¦ pattern-properties-changed BREAKING, pattern-property-added BREAKING, pattern-property-removed COMPATIBLE ¦ pattern-properties-changed BREAKING, pattern-property-added COMPATIBLE, pattern-property-removed BREAKING
      {patternProperties: {'a(?=b)': {type: string}}} ¦ {patternProperties: {'[az](?=b)': {type: string}}} ¦ pattern-properties-changed RISKY, pattern-property-added RISKY, pattern-property-removed COMPATIBLE ¦ pattern-properties-changed RISKY, pattern-property-added COMPATIBLE, pattern-property-removed RISKY
      """)
  void namesThatOneOfTwoPatternsMatchesComeAndGo(String before, String after, String request, String response) {
    assertThat(verdicts(before, after, Direction.REQUEST).stream().sorted().collect(Collectors.joining(", "))).isEqualTo(request);
    assertThat(verdicts(before, after, Direction.RESPONSE).stream().sorted().collect(Collectors.joining(", "))).isEqualTo(response);
  }

  @Test
  void formsAreMatchedByWhatTheirPatternsMean() {
    assertThat(verdicts("{oneOf: [{type: string, pattern: '^[ab]$'}, {type: string, pattern: '^[cd]$'}]}",
        "{oneOf: [{type: string, pattern: '^[dc]$'}, {type: string, pattern: '^(a|b)$'}]}", Direction.REQUEST)).isEmpty();
  }

  @Test
  @Timeout(60)
  void manyPatternsThatTakeLongAreLeftUndecidedTogether() {
    var before = many("^(a|b)*a(a|b){20}%s$");
    var after = many("^(a|b)*a(b|a){20}%s$");

    assertThat(Diff.between(before, after)).extracting(Change::rule).contains("pattern-changed");
  }

  private static Document many(String pattern) {
    return Sample.schema31(IntStream.range(0, 200).mapToObj(i -> "p" + i + ": {type: string, pattern: '" + pattern.formatted("c{" + i + "}") + "'}")
        .collect(Collectors.joining(", ", "{type: object, properties: {", "}}")));
  }

  private static List<String> verdicts(String before, String after, Direction direction) {
    return Sample.verdicts(Sample.schema31(before), Sample.schema31(after), direction);
  }

  private static Witness witness(String before, String after, Direction direction, String rule) {
    return Diff.between(Sample.schema31(before), Sample.schema31(after)).stream()
        .filter(change -> change.direction() == direction && change.rule().equals(rule))
        .map(Change::witness).filter(Objects::nonNull).findFirst().orElseThrow();
  }
}
