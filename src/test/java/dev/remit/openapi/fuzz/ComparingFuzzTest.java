package dev.remit.openapi.fuzz;

import static org.assertj.core.api.Assertions.assertThat;

import com.code_intelligence.jazzer.api.FuzzedDataProvider;
import com.code_intelligence.jazzer.junit.FuzzTest;
import dev.remit.openapi.Diff;
import dev.remit.openapi.Document;
import dev.remit.openapi.Limits;
import dev.remit.openapi.Severity;
import dev.remit.openapi.UnreadableDocument;
import java.nio.charset.StandardCharsets;
import org.jspecify.annotations.Nullable;

/** Any two documents are compared, soon; none has changed against itself, and what is breaking has a witness. */
class ComparingFuzzTest {

  private static final String DOCUMENT = """
      {"openapi":"%s","info":{"title":"Fuzzed","version":"1"},
      "paths":{"/things":{"post":{"parameters":[{"name":"p","in":"query","schema":%s}],
      "requestBody":{"content":{"application/json":{"schema":{"$ref":"#/components/schemas/Thing"}}}},
      "responses":{"200":{"description":"","headers":{"H":{"schema":%s}},
      "content":{"application/json":{"schema":{"$ref":"#/components/schemas/Thing"}}}}}}}},
      "components":{"schemas":{"Thing":%s,"Other":%s,
      "Tree":{"type":"object","properties":{"a":{"type":"array","items":{"$ref":"#/components/schemas/Tree"}},"b":{"$ref":"#/components/schemas/Thing"}}}}}}
      """;

  @FuzzTest
  void documentsAreCompared(FuzzedDataProvider data) {
    var versions = new String[] {"3.1.0", "3.0.3", "3.2.0"};
    var schemas = new FuzzedSchemas(data);
    var before = document(data.pickValue(versions), schemas);
    var after = document(data.pickValue(versions), schemas);
    if (before != null && after != null) {
      var patience = new Patience();
      compared(before, after);
      compared(after, before);
      assertThat(Diff.between(before, again(before))).isEmpty();
      assertThat(Diff.between(after, again(after))).isEmpty();
      patience.isNotExhausted();
    }
  }

  private static @Nullable Document document(String version, FuzzedSchemas schemas) {
    var json = DOCUMENT.formatted(version, schemas.schema(), schemas.schema(), schemas.schema(), schemas.schema());
    try {
      return Document.read(json.getBytes(StandardCharsets.UTF_8), Limits.DEFAULT);
    } catch (UnreadableDocument refused) {
      return null;
    }
  }

  private static Document again(Document document) {
    return Document.read(document.toYaml(), Limits.DEFAULT);
  }

  private static void compared(Document before, Document after) {
    var changes = Diff.between(before, after);
    assertThat(changes).noneMatch(change -> change.severity() == Severity.BREAKING && change.witness() == null);
    assertThat(Diff.claims(before, after)).allMatch(claim -> changes.contains(claim.change()));
  }
}
