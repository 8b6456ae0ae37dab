package dev.remit.bench;

import dev.remit.openapi.Change;
import dev.remit.openapi.Diff;
import dev.remit.openapi.Document;
import dev.remit.openapi.Summary;
import dev.remit.openapi.UnreadableDocument;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.FutureTask;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** What was written to hurt the comparison, each once, in a JVM that has hardly compiled anything for it. */
final class AdversarialSection implements Section {

  private static final int PATIENCE_SECONDS = 60;
  private static final int RULES = 3;

  @Override
  public String id() {
    return "adversarial";
  }

  @Override
  public String title() {
    return "Schemas made to hurt";
  }

  @Override
  public String measured() throws InterruptedException {
    var table = new Table("what", "KB", "read, ms", "compared, ms", "the other way round, ms", "verdict", "rules");
    for (var each : Stream.concat(Compositions.all().stream(), Extremes.all().stream()).toList()) {
      watched(table, each);
    }
    return table.toString();
  }

  private static void watched(Table table, Adversary adversary) throws InterruptedException {
    var work = new FutureTask<Void>(() -> row(table, adversary), null);
    var thread = new Thread(work, adversary.name());
    thread.setDaemon(true);
    thread.start();
    try {
      work.get(PATIENCE_SECONDS, TimeUnit.SECONDS);
    } catch (TimeoutException endless) {
      table.row(adversary.name(), size(adversary), "", "more than " + PATIENCE_SECONDS + " s", "", "**none**", at(thread));
    } catch (ExecutionException failed) {
      table.row(adversary.name(), size(adversary), "", "", "", "**" + failed.getCause().getClass().getSimpleName() + "**",
          Stream.of(failed.getCause().getStackTrace()).limit(4).map(Object::toString).collect(Collectors.joining(" < ")));
    }
  }

  private static void row(Table table, Adversary adversary) {
    long start = System.nanoTime();
    Document before;
    Document after;
    try {
      before = adversary.read(adversary.before());
      after = adversary.read(adversary.after());
    } catch (UnreadableDocument refused) {
      table.row(adversary.name(), size(adversary), (System.nanoTime() - start) / 1e6, "", "", "refused", refused.flaws().get(0).detail());
      return;
    }
    double read = (System.nanoTime() - start) / 1e6;
    start = System.nanoTime();
    var changes = Diff.between(before, after);
    double compared = (System.nanoTime() - start) / 1e6;
    table.row(adversary.name(), size(adversary), read, compared, Stopwatch.once(() -> Diff.between(after, before)), Summary.of(changes), rules(changes));
  }

  private static double size(Adversary adversary) {
    return adversary.before().length() / 1e3;
  }

  private static String rules(List<Change> changes) {
    var rules = changes.stream().map(Change::rule).distinct().toList();
    return rules.stream().limit(RULES).collect(Collectors.joining(", ")) + (rules.size() > RULES ? " …" : "");
  }

  private static String at(Thread thread) {
    return Arrays.stream(thread.getStackTrace()).filter(frame -> frame.getClassName().startsWith("dev.remit")).limit(6)
        .map(frame -> frame.getClassName().replaceAll(".*\\.", "") + "." + frame.getMethodName()).collect(Collectors.joining(" < "));
  }
}
