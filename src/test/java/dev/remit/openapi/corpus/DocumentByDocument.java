package dev.remit.openapi.corpus;

import dev.remit.openapi.Document;
import dev.remit.openapi.UnreadableDocument;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.atomic.AtomicInteger;

/** Does the same with one document after the other, in several threads; what is wrong is collected and ends nothing. */
abstract class DocumentByDocument {

  private static final int FRAMES = 8;
  private static final int REPORTED = 100;

  private final AtomicInteger done = new AtomicInteger();
  final List<String> wrong = new CopyOnWriteArrayList<>();

  void on(Path file) {
    try {
      examine(file, Library.read(Library.bytes(file)));
    } catch (UnreadableDocument unsound) {
      refused(file, unsound);
    } catch (RuntimeException | StackOverflowError broken) {
      wrong.add(file + "\tbroken\t" + told(broken));
    }
    if (done.incrementAndGet() % REPORTED == 0) {
      report();
    }
  }

  static String told(Throwable broken) {
    return broken + " " + List.of(broken.getStackTrace()).stream().limit(FRAMES).toList();
  }

  abstract void examine(Path file, Document document);

  abstract void refused(Path file, UnreadableDocument unsound);

  /** Writes what is known by now, because all of it takes long. */
  abstract void report();
}
