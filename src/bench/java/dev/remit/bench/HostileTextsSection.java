package dev.remit.bench;

import dev.remit.openapi.Document;
import dev.remit.openapi.Limits;
import dev.remit.openapi.UnreadableDocument;
import java.nio.charset.StandardCharsets;
import java.util.Comparator;
import java.util.List;

/** What was written to hurt the reading: only the slowest are shown. */
final class HostileTextsSection implements Section {

  private static final int SHOWN = 10;
  private static final int OUTCOME = 120;

  /** One text, and what became of it. */
  private record Attempt(String name, double millis, String outcome) {}

  @Override
  public String id() {
    return "hostile-texts";
  }

  @Override
  public String title() {
    return "Texts of 16 MB made to hurt";
  }

  @Override
  public String measured() {
    var attempts = HostileTexts.all().entrySet().stream().map(each -> read(each.getKey(), each.getValue().get()))
        .sorted(Comparator.comparingDouble(Attempt::millis).reversed()).toList();
    var table = new Table("text", "ms", "outcome");
    attempts.stream().limit(SHOWN).forEach(each -> table.row(each.name(), each.millis(), each.outcome()));
    return "%d texts, the slowest %d; %d ended in something else than a document or its flaws.%n%n%s"
        .formatted(attempts.size(), SHOWN, failures(attempts), table);
  }

  private static long failures(List<Attempt> attempts) {
    return attempts.stream().filter(each -> each.outcome().startsWith("**")).count();
  }

  private static Attempt read(String name, String text) {
    var bytes = text.getBytes(StandardCharsets.UTF_8);
    long start = System.nanoTime();
    var outcome = outcome(bytes);
    return new Attempt(name, (System.nanoTime() - start) / 1e6, outcome.substring(0, Math.min(OUTCOME, outcome.length())).replace('\n', ' '));
  }

  private static String outcome(byte[] bytes) {
    try {
      return "read, version " + Document.read(bytes, Limits.DEFAULT).version();
    } catch (UnreadableDocument refused) {
      return refused.flaws().size() + " flaws: " + refused.flaws().get(0).detail();
    } catch (RuntimeException | StackOverflowError | OutOfMemoryError bug) {
      return "**" + bug + "**";
    }
  }
}
