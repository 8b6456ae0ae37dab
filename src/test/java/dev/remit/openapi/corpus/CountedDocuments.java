package dev.remit.openapi.corpus;

import dev.remit.openapi.Document;
import dev.remit.openapi.UnreadableDocument;
import java.nio.file.Path;

/** Counts the documents, those that are refused apart, and whatever else is met in them. */
abstract class CountedDocuments extends DocumentByDocument {

  final Tally counts = new Tally();

  abstract void walk(Path file, Document document);

  @Override
  final void examine(Path file, Document document) {
    walk(file, document);
    counts.add("documents", "of", 1);
  }

  @Override
  final void refused(Path file, UnreadableDocument unsound) {
    counts.add("documents refused", "of", 1);
  }
}
