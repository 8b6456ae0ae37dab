package dev.remit.openapi.corpus;

import dev.remit.contracts.proof.Judge;
import dev.remit.contracts.proof.Ruling;
import dev.remit.openapi.Change;
import dev.remit.openapi.Claim;
import dev.remit.openapi.Diff;
import dev.remit.openapi.Document;
import dev.remit.openapi.Severity;
import dev.remit.openapi.UnreadableDocument;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.ConcurrentSkipListMap;
import java.util.concurrent.CopyOnWriteArrayList;

/** Compares two documents, counts what is found, and has what the witnesses claim judged by a validator that is not ours. */
final class PairRun {

  /** The validator takes longer than the comparison. */
  private static final int CLAIMS = 200;
  private static final int SLOWEST = 10;

  final Tally counts = new Tally();
  final Tally unproven = new Tally();
  final List<String> wrong = new CopyOnWriteArrayList<>();
  private final ConcurrentSkipListMap<Long, String> times = new ConcurrentSkipListMap<>(Comparator.reverseOrder());

  void on(Versions versions) {
    try {
      var before = Library.read(Library.bytes(versions.before()));
      var after = Library.read(Library.bytes(versions.after()));
      compare(versions, before, after);
    } catch (UnreadableDocument refused) {
      counts.add(versions.kind(), "with a refused document", 1);
    } catch (RuntimeException | StackOverflowError broken) {
      wrong.add(versions + "\tbroken\t" + DocumentByDocument.told(broken));
    }
    report();
  }

  private void compare(Versions versions, Document before, Document after) {
    long start = System.nanoTime();
    var changes = Diff.between(before, after);
    long nanos = System.nanoTime() - start;
    counts.add(versions.kind(), "pairs", 1);
    times.put(nanos, versions.before().getFileName() + " and " + versions.after().getFileName() + ", " + changes.size() + " changes");
    changes.forEach(change -> count(versions, change));
    judge(versions, before, after);
  }

  private void count(Versions versions, Change change) {
    counts.add(versions.kind(), change.severity().word(), 1);
    if (change.severity() == Severity.BREAKING && change.witness() == null) {
      wrong.add(versions + "\tno witness\t" + change);
    }
    if (change.why().contains("No witness")) {
      counts.add(versions.kind(), "no witness", 1);
      unproven.add(change.rule() + " " + change.direction(), "no witness", 1);
    }
  }

  private void judge(Versions versions, Document before, Document after) {
    var claims = Diff.claims(before, after);
    var judge = new Judge(before, after);
    double step = Math.max(1, claims.size() / (double) CLAIMS);
    for (double at = 0; at < claims.size(); at += step) {
      var claim = claims.get((int) at);
      var ruling = judge.on(claim);
      counts.add(versions.kind(), ruling.outcome().name().toLowerCase(Locale.ROOT), 1);
      if (ruling.outcome() == Ruling.Outcome.DISAGREED) {
        wrong.add(versions + "\t" + ruling.reason() + "\t" + told(claim));
      } else if (ruling.outcome() == Ruling.Outcome.UNCHECKED) {
        unproven.add("unchecked: " + ruling.reason(), "no witness", 1);
      }
    }
  }

  private static String told(Claim claim) {
    return claim.change().rule() + " " + claim.direction() + " " + claim.schemaBefore() + " -> " + claim.schemaAfter()
        + " at " + claim.change().pointerBefore() + " -> " + claim.change().pointerAfter() + " accepted " + claim.accepted() + ": " + claim.value();
  }

  /** Writes what is known by now, because all of it takes long. */
  void report() {
    var slowest = new StringBuilder();
    times.entrySet().stream().limit(SLOWEST).forEach(each -> slowest.append("- %d ms: %s%n".formatted(each.getKey() / 1_000_000, each.getValue())));
    Library.write("pairs.md", counts.table("pairs", "pairs", "with a refused document", "breaking", "risky", "compatible",
        "editorial", "no witness", "confirmed", "disagreed", "unchecked") + '\n' + slowest + '\n' + unproven.table("rule", "no witness"));
    Library.write("pairs-wrong.txt", wrong);
  }
}
