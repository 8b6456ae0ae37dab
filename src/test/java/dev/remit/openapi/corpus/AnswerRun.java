package dev.remit.openapi.corpus;

import dev.remit.contracts.proof.Ruling;
import dev.remit.openapi.Direction;
import dev.remit.openapi.Document;
import dev.remit.openapi.Mock;
import dev.remit.openapi.MockAnswer;
import dev.remit.openapi.PreparedAnswers;
import dev.remit.openapi.SampleCall;
import dev.remit.openapi.diff.Located;
import dev.remit.openapi.message.Asked;
import dev.remit.openapi.message.Contract;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import org.jspecify.annotations.Nullable;

/** Calls every operation of a document as the mock itself proposes, and has a validator that is not ours judge what it answers. */
final class AnswerRun extends CountedDocuments {

  private static final int FIRST_SERVER_ERROR = 500;
  private static final int SHOWN = 300;

  /** What is as expected, but not answered as proposed, or not judged: each with its proof or the reason that is told. */
  final List<String> excused = new CopyOnWriteArrayList<>();

  @Override
  void walk(Path file, Document document) {
    new Walk(file, document).all();
  }

  @Override
  void report() {
    Library.write("answers.md", counts.table("answers", "of"));
    Library.write("answers-excused.txt", excused);
    Library.write("answers-wrong.txt", wrong);
  }

  /** One document. */
  private final class Walk {

    private final Path file;
    private final Mock mock;
    private final Contract contract;
    private final ValueJudge judge;
    private final Excuses excuses;
    private final BodyExcuses bodyExcuses;

    Walk(Path file, Document document) {
      this.file = file;
      this.mock = Mock.of(document, PreparedAnswers.unbounded());
      this.contract = new Contract(document);
      this.judge = new ValueJudge(document);
      this.excuses = new Excuses(contract);
      this.bodyExcuses = new BodyExcuses(contract, judge);
    }

    void all() {
      for (var operation : mock.operations()) {
        var call = mock.sample(operation);
        counts.add("operations", "of", 1);
        answered(call, mock.answer(Asked.of(call)));
      }
    }

    private void answered(SampleCall call, MockAnswer answer) {
      if (answer.status() >= FIRST_SERVER_ERROR) {
        tell(wrong, "an error of the server", call, answer);
      } else if (answer.refusal() == null && answer.why().violations().isEmpty() && call.operation().equals(answer.why().operation())) {
        counts.add("answered as proposed", "of", 1);
      } else {
        var excuse = excuses.of(call, answer);
        tell(excuse == null ? wrong : excused, excuse == null ? "not answered" : excuse, call, answer);
      }
      judged(call, answer);
    }

    private void judged(SampleCall call, MockAnswer answer) {
      var mediaType = answer.mediaType();
      var schema = mediaType == null || !mediaType.contains("json") || mediaType.contains("seq") ? null : schema(answer, mediaType);
      if (schema != null && answer.body().length > 0) {
        var text = new String(answer.body(), StandardCharsets.UTF_8);
        var ruling = judge.on(text, schema.pointer().toString(), Direction.RESPONSE);
        if (ruling.outcome() == Ruling.Outcome.CONFIRMED) {
          counts.add("JSON bodies: accepted by the second validator", "of", 1);
        } else {
          var excuse = bodyExcuses.of(text, schema, ruling);
          tell(excuse == null ? wrong : excused, "JSON bodies: " + (excuse == null ? "refused by the second validator" : excuse), call, answer);
        }
      }
    }

    private @Nullable Located schema(MockAnswer answer, String mediaType) {
      var label = answer.why().operation();
      var operation = label == null ? null : contract.operation(label);
      var answers = operation == null ? List.<dev.remit.openapi.diff.Entered>of() : contract.answers(operation, String.valueOf(answer.status()));
      if (answers.isEmpty()) {
        return null;
      }
      var content = contract.content(answers.get(0).value());
      var key = Contract.key(content.keySet(), mediaType);
      return key == null ? null : contract.side().follow(content.get(key).at("schema"));
    }

    private void tell(List<String> list, String what, SampleCall call, MockAnswer answer) {
      counts.add(what, "of", 1);
      var body = new String(answer.body(), StandardCharsets.UTF_8);
      list.add(file.getParent().getParent().getFileName() + "/" + file.getParent().getFileName() + "/" + file.getFileName() + "\t" + what + "\t" + call.operation() + "\t"
          + call.target() + "\t" + answer.status() + " " + answer.why().told() + "\t" + answer.why().operation() + "\t" + answer.why().violations().stream().limit(2).toList() + "\t"
          + body.substring(0, Math.min(SHOWN, body.length())).replaceAll("\\s+", " "));
    }
  }
}
