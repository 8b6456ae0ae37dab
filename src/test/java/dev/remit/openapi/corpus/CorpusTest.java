package dev.remit.openapi.corpus;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** Not in the ordinary build: {@code mvn -Pcorpus test} fetches the documents first. */
@Tag("corpus")
class CorpusTest {

  @Test
  void whatWasEditedIsWhatIsFound() throws IOException {
    var run = new DocumentRun();
    var documents = Library.documents();

    SmallStacks.forEach(documents, run::on);

    Files.writeString(Library.HOME.resolve("documents.md"), run.documents.table("documents", "read") + "\nRefused: " + run.refused.size() + "\n\n"
        + String.join("\n", run.refused) + "\n\n" + run.edits.table("edit", "comparisons", "exact", "wrong", "proven", "no witness"));
    Files.write(Library.HOME.resolve("documents-wrong.txt"), run.wrong);
    assertThat(run.wrong).isEmpty();
  }
}
