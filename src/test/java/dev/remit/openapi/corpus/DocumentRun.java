package dev.remit.openapi.corpus;

import dev.remit.openapi.Diff;
import dev.remit.openapi.Document;
import dev.remit.openapi.UnreadableDocument;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.stream.Stream;

/** One document after the other: read, written and read again, compared with itself, and with edited selves. */
final class DocumentRun extends DocumentByDocument {

  private static final List<Mutation> OF_SCHEMAS =
      Stream.of(SameMeaning.all(), PropertyMutations.all(), ValueMutations.all()).flatMap(List::stream).toList();
  private static final List<Mutation> OF_OPERATIONS =
      Stream.of(OperationMutations.all(), BodyMutations.all(), AnswerMutations.all()).flatMap(List::stream).toList();

  /** A parameter is used as a schema there, so what is inside is no schema: another text may be another meaning. */
  private static final Map<String, Set<String>> LEFT_OUT = Map.of("enode.io.json", Set.of("3.0 written as 3.1", "every schema wrapped in allOf"));

  final Tally documents = new Tally();
  final Tally edits = new Tally();
  final List<String> refused = new CopyOnWriteArrayList<>();

  @Override
  void examine(Path file, Document document) {
    documents.add(document.openapi().equals("2.0") ? "Swagger 2.0" : document.dialect().toString(), "count", 1);
    whole(file, document);
    var subject = new Subject(document.openapi().equals("2.0") ? again(document.root().toJson()) : document);
    count(subject);
    OF_SCHEMAS.forEach(mutation -> edited(file, subject, mutation));
    if (subject.refersIntoPaths()) {
      documents.add("documents that refer into operations, which are left as they are", "count", 1);
    } else {
      OF_OPERATIONS.forEach(mutation -> edited(file, subject, mutation));
    }
  }

  @Override
  void refused(Path file, UnreadableDocument unsound) {
    refused.add(file + ": " + unsound.flaws().get(0));
  }

  @Override
  void report() {
    Library.write("documents.md", documents.table("documents", "count") + "\nRefused: " + refused.size() + "\n\n"
        + String.join("\n", refused) + "\n\n" + edits.table("edit", "comparisons", "exact", "wrong", "left out", "proven", "no witness"));
    Library.write("documents-wrong.txt", wrong);
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
    documents.add("schemas that operations reach", "count", schemas.size());
    documents.add("schemas that may be edited", "count", SchemaMutations.certain(subject).size());
    documents.add("schemas left out: in alternatives, combinations, forms, callbacks", "count",
        schemas.stream().filter(use -> use.entangled).count());
  }

  private void edited(Path file, Subject subject, Mutation mutation) {
    for (var mutant : mutation.of(subject)) {
      try {
        if (LEFT_OUT.getOrDefault(file.getFileName().toString(), Set.of()).contains(mutant.edit())) {
          throw new LeftOut();
        }
        judge(file, subject.document, mutant);
      } catch (LeftOut left) {
        edits.add(mutant.edit(), "left out", 1);
      } catch (RuntimeException | StackOverflowError broken) {
        wrong(file, mutant.edit(), List.of(told(broken)));
        edits.add(mutant.edit(), "wrong", 1);
      }
    }
  }

  /** Something refers into the place that was edited, or the document is none of those that can be edited so. */
  private static final class LeftOut extends RuntimeException {

    private static final long serialVersionUID = 1;
  }

  private static Document edited(Mutant mutant) {
    try {
      return again(mutant.root().toJson());
    } catch (UnreadableDocument refused) {
      if (refused.flaws().stream().allMatch(flaw -> flaw.detail().contains("names nothing in this document"))) {
        throw new LeftOut();
      }
      throw refused;
    }
  }

  private void judge(Path file, Document document, Mutant mutant) {
    var edited = edited(mutant);
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
