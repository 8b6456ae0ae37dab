package dev.remit.openapi.corpus;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** Not in the ordinary build: {@code mvn -Pcorpus test} fetches the documents first. */
@Tag("corpus")
class CorpusTest {

  @Test
  void whatWasEditedIsWhatIsFound() {
    var run = new DocumentRun();
    SmallStacks.forEach(Library.documents(), run::on);

    run.report();
    assertThat(run.wrong).isEmpty();
  }

  @Test
  void whatIsCalledBreakingIsConfirmed() {
    var run = new PairRun();

    SmallStacks.forEach(Versions.all(), run::on);

    run.report();
    assertThat(run.wrong).isEmpty();
  }

  @Test
  void whatIsMadeForBodiesIsValid() {
    var run = new ExampleRun();

    SmallStacks.forEach(Library.documents(), run::on);

    run.report();
    assertThat(run.wrong).isEmpty();
  }

  @Test
  void everyOperationAnswers() {
    var run = new AnswerRun();

    SmallStacks.forEach(Library.documents(), run::on);

    run.report();
    assertThat(run.wrong).isEmpty();
  }
}
