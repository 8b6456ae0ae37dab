package dev.remit.openapi.corpus;

import dev.remit.openapi.Diff;
import dev.remit.openapi.Document;
import dev.remit.openapi.UnreadableDocument;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.stream.Stream;

/** One document after the other: read, written and read again, compared with itself, and with edited selves. */
final class DocumentRun {

  private static final List<Mutation> MUTATIONS = Stream.of(SameMeaning.all(), OperationMutations.all(), AnswerMutations.all(),
      PropertyMutations.all(), ValueMutations.all()).flatMap(List::stream).toList();

  final Tally documents = new Tally();
  final Tally edits = new Tally();
  final List<String> refused = Collections.synchronizedList(new ArrayList<>());
  final List<String> wrong = Collections.synchronizedList(new ArrayList<>());

  void on(Path file) {
    try {
      var document = Library.read(Library.bytes(file));
      documents.add(document.openapi().equals("2.0") ? "Swagger 2.0" : document.dialect().toString(), "read", 1);
      whole(file, document);
      var subject = new Subject(document.openapi().equals("2.0") ? again(document.root().toJson()) : document);
      count(subject);
      MUTATIONS.forEach(mutation -> edited(file, subject, mutation));
    } catch (UnreadableDocument unsound) {
      refused.add(file + ": " + unsound.flaws().get(0));
    } catch (RuntimeException | StackOverflowError broken) {
      wrong(file, "whole", List.of(broken + " " + List.of(broken.getStackTrace()).stream().limit(8).toList()));
    }
  }

  private static Document again(String json) {
    return Library.read(json.getBytes(StandardCharsets.UTF_8));
  }

  private void whole(Path file, Document document) {
    if (!Diff.between(document, document).isEmpty() || !Diff.between(document, again(document.root().toJson())).isEmpty()) {
      wrong(file, "itself", List.of("changed"));
    }
    for (var bytes : List.of(document.toJson(), document.toYaml())) {
      var written = Library.read(bytes);
      if (!written.root().sameAs(document.root()) || written.dialect() != document.dialect() || !Diff.between(document, written).isEmpty()) {
        wrong(file, "round trip", List.of(written.notation() + " differs"));
      }
    }
  }

  private void count(Subject subject) {
    var schemas = subject.reach.schemas();
    documents.add("schemas that operations reach", "read", schemas.size());
    documents.add("schemas that may be edited", "read", SchemaMutations.certain(subject).size());
    documents.add("schemas left out: in alternatives, combinations, forms, callbacks", "read",
        schemas.stream().filter(use -> use.entangled).count());
  }

  private void edited(Path file, Subject subject, Mutation mutation) {
    for (var mutant : mutation.of(subject)) {
      try {
        judge(file, subject.document, mutant);
      } catch (RuntimeException | StackOverflowError broken) {
        wrong(file, mutant.edit(), List.of(broken + " " + List.of(broken.getStackTrace()).stream().limit(8).toList()));
        edits.add(mutant.edit(), "wrong", 1);
      }
    }
  }

  private void judge(Path file, Document document, Mutant mutant) {
    var edited = again(mutant.root().toJson());
    var there = Verdict.of(document, edited, mutant.expected());
    var back = Verdict.of(edited, document, mutant.expected().stream().map(Expected::backwards).toList());
    for (var verdict : List.of(there, back)) {
      edits.add(mutant.edit(), "comparisons", 1);
      edits.add(mutant.edit(), verdict.wrong.isEmpty() ? "exact" : "wrong", 1);
      edits.add(mutant.edit(), "proven", verdict.proven);
      edits.add(mutant.edit(), "no witness", verdict.unproven);
    }
    wrong(file, mutant.edit() + ", forwards", there.wrong);
    wrong(file, mutant.edit() + ", backwards", back.wrong);
  }

  private void wrong(Path file, String edit, List<String> lines) {
    if (!lines.isEmpty()) {
      wrong.add(file + "\t" + edit + "\t" + String.join("\t", lines.stream().limit(4).toList()));
    }
  }
}
