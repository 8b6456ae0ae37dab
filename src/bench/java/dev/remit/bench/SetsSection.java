package dev.remit.bench;

import java.io.IOException;
import java.util.List;

/** Means over sets of real versions, beside the peer. */
final class SetsSection implements Section {

  private static final double MEMORY = 0.25;

  @Override
  public String id() {
    return "sets";
  }

  @Override
  public String title() {
    return "Sets of real versions, beside openapi-diff-core 2.1.7";
  }

  @Override
  public String measured() throws IOException, InterruptedException {
    var table = new Table("set", "pairs", "what", "Remit", "peer", "ratio", "bar", "");
    add(table, "twilio", 5);
    add(table, "kubernetes", 10);
    add(table, "openai", 2.5);
    return table.toString();
  }

  private static void add(Table table, String set, double faster) throws IOException, InterruptedException {
    var pairs = GivenPairs.of(set);
    if (pairs.isEmpty()) {
      table.row(set, 0, "not given", "", "", "", "", "");
      return;
    }
    time(table, set, pairs, faster);
    memory(table, set, pairs.size(), "resident at most, whole process, MB", PeakMemory.of(Tool.REMIT, pairs), PeakMemory.of(Tool.PEER, pairs));
    memory(table, set, pairs.size(), "least heap, MB", LeastHeap.of(Tool.REMIT, pairs), LeastHeap.of(Tool.PEER, pairs));
  }

  private static void time(Table table, String set, List<Versions> pairs, double faster) {
    var measured = Rounds.of(pairs, List.of("remit", "peer"));
    var ours = measured.get("remit");
    var theirs = measured.get("peer");
    double ratio = theirs.millis() / ours.millis();
    table.row(set, pairs.size(), "mean time, ms", ours.millis() / pairs.size(), theirs.millis() / pairs.size(),
        "%.1f times faster".formatted(ratio), faster + " times", Table.bar(ratio >= faster));
    memory(table, set, pairs.size(), "mean allocation, MB", ours.bytes() / pairs.size() / 1e6, theirs.bytes() / pairs.size() / 1e6);
  }

  private static void memory(Table table, String set, int pairs, String what, double ours, double theirs) {
    table.row(set, pairs, what, ours, theirs, ours / theirs, "at most " + MEMORY, Table.bar(ours / theirs <= MEMORY));
  }
}
