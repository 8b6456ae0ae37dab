package dev.remit.bench;

import dev.remit.openapi.Change;
import dev.remit.openapi.Summary;
import java.io.IOException;
import java.nio.file.Files;
import java.util.List;

/** Documents whose schemas meet themselves everywhere. */
final class StripeSection implements Section {

  private static final double TEXTS = 12;

  @Override
  public String id() {
    return "stripe";
  }

  @Override
  public String title() {
    return "Stripe's consecutive versions";
  }

  @Override
  public String measured() throws IOException, InterruptedException {
    var table = new Table("pair", "both texts, MB", "Remit, ms", "ms for a MB", "changes", "least heap, MB", "times the texts", "under 12", "peer");
    for (var pair : GivenPairs.of("stripe")) {
      add(table, pair);
    }
    return table.toString();
  }

  private static void add(Table table, Versions pair) throws IOException, InterruptedException {
    var before = Files.readAllBytes(pair.before());
    var after = Files.readAllBytes(pair.after());
    double size = pair.bytes() / 1e6;
    double millis = Stopwatch.warm(() -> Tool.REMIT.compare(before, after));
    double heap = LeastHeap.of(Tool.REMIT, List.of(pair)) * (1 << 20) / 1e6;
    table.row(pair.name(), size, millis, millis / size, changes(before, after), heap, heap / size, Table.bar(heap / size < TEXTS), peer(before, after));
  }

  private static String changes(byte[] before, byte[] after) {
    @SuppressWarnings("unchecked")
    var changes = (List<Change>) Tool.REMIT.compare(before, after);
    return Summary.of(changes).toString();
  }

  private static String peer(byte[] before, byte[] after) {
    try {
      return "%.0f ms".formatted(Stopwatch.once(() -> Tool.PEER.compare(before, after)));
    } catch (StackOverflowError died) {
      return "StackOverflowError";
    }
  }
}
