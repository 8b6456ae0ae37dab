package dev.remit.openapi.use;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import dev.remit.openapi.BodyUse;
import dev.remit.openapi.Limits;
import dev.remit.openapi.OperationUse;
import dev.remit.openapi.ParameterUse;
import dev.remit.openapi.UnreadableDocument;
import dev.remit.openapi.Usage;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class UsageTest {

  private static final String FULL = """
      {"operations":[{"operation":"GET /orders","parameters":[{"in":"header","name":"x-trace"},{"in":"query","name":"limit"}],\
      "sends":{"mediaTypes":[],"members":[]},\
      "reads":[{"status":"200","mediaTypes":["application/json"],"members":["items[].total","next"],"headers":["etag"]}],\
      "samples":[{"name":"all orders","parameters":{"query limit":["10"]},"sent":{"a":[1]},"status":200,"read":{"items":[{"total":1.50}]}}]}]}""";

  private static Usage read(String json) {
    return Usage.read(json.getBytes(StandardCharsets.UTF_8), Limits.DEFAULT);
  }

  @Test
  void itsFormIsReadAndWrittenAlike() {
    assertThat(read(FULL).toJson()).isEqualTo(FULL);
    assertThat(read("{}")).isEqualTo(Usage.UNKNOWN);
    assertThat(Usage.UNKNOWN.toJson()).isEqualTo("{}");
    assertThat(read("{\"operations\":[]}").toJson()).isEqualTo("{\"operations\":[]}");
  }

  @Test
  void theSameSaidOtherwiseIsTheSame() {
    var usage = read("""
        {"operations": [
          {"operation": "GET /b", "parameters": [{"in": "header", "name": "X-B"}, {"in": "header", "name": "x-b"}], "reads": [
            {"status": "200", "members": ["b", "a"]}, {"status": "200", "members": ["a", "\\"c\\""]}]},
          {"operation": "GET /a"}]}""");

    assertThat(usage).isEqualTo(read("""
        {"operations": [{"operation": "GET /a"},
          {"operation": "GET /b", "parameters": [{"in": "header", "name": "x-b"}], "reads": [{"status": "200", "members": ["a", "b", "c"]}]}]}"""));
  }

  @Test
  void whatOneWordOfTwoDoesNotKnowIsNotKnown() {
    var known = new OperationUse("GET /a", List.of(new ParameterUse("query", "q")), BodyUse.NONE, List.of(), List.of());

    var both = new Usage(List.of(known, OperationUse.of("GET /a")));

    assertThat(both.operations()).containsExactly(OperationUse.of("GET /a"));
  }

  @ParameterizedTest
  @CsvSource(delimiter = '|', quoteCharacter = '~', textBlock = """
      []                                                       | ~~
      {"operations": {}}                                       | /operations
      {"operations": [1]}                                      | /operations/0
      {"operations": [{}]}                                     | /operations/0/operation
      {"operations": [{"operation": " "}]}                     | /operations/0/operation
      {"operations": [{"operation": "GET /a", "parameters": [{"in": "query"}]}]} | /operations/0/parameters/0/name
      {"operations": [{"operation": "GET /a", "sends": []}]}   | /operations/0/sends
      {"operations": [{"operation": "GET /a", "sends": {"members": ["a..b"]}}]} | /operations/0/sends/members
      {"operations": [{"operation": "GET /a", "sends": {"members": [1]}}]} | /operations/0/sends/members/0
      {"operations": [{"operation": "GET /a", "reads": [{"members": []}]}]} | /operations/0/reads/0/status
      {"operations": [                                         | /operations/0
      """)
  void whatIsNoUsageIsRefusedWithItsPlace(String json, String pointer) {
    var refused = catchThrowableOfType(UnreadableDocument.class, () -> read(json));

    assertThat(refused.flaws().get(0).pointer()).isEqualTo(pointer);
  }
}
