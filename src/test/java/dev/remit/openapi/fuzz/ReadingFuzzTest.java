package dev.remit.openapi.fuzz;

import static org.assertj.core.api.Assertions.assertThat;

import com.code_intelligence.jazzer.junit.FuzzTest;
import dev.remit.openapi.Diff;
import dev.remit.openapi.Document;
import dev.remit.openapi.Limits;
import dev.remit.openapi.UnreadableDocument;

/** Any bytes are read or refused, soon; what was read can be written and read again. */
class ReadingFuzzTest {

  private static final Limits LIMITS = new Limits(100_000, 100, 10_000, 10);
  private static final Limits WIDER = new Limits(10_000_000, 200, 100_000, 10);

  @FuzzTest
  void bytesAreReadOrRefused(byte[] bytes) {
    var patience = new Patience();
    try {
      written(Document.read(bytes, LIMITS));
    } catch (UnreadableDocument refused) {
      assertThat(refused.flaws()).isNotEmpty().noneMatch(flaw -> flaw.detail().isBlank());
    }
    patience.isNotExhausted();
  }

  private static void written(Document document) {
    for (var written : new byte[][] {document.toJson(), document.toYaml()}) {
      var again = Document.read(written, WIDER);
      assertThat(again.root().sameAs(document.root())).isTrue();
      assertThat(Diff.between(document, again)).isEmpty();
    }
  }
}
