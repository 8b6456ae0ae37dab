package dev.remit.bench;

import com.fasterxml.jackson.databind.ObjectMapper;
import dev.remit.openapi.Diff;
import dev.remit.openapi.Document;
import dev.remit.openapi.Limits;
import java.io.IOException;
import java.nio.file.Files;
import java.util.ArrayList;
import java.util.List;

/** Cost against size, from 1 KB to 13 MB. */
final class GrowthSection implements Section {

  private static final int SMALLEST = 1_000;
  private static final int LARGEST = 13_500_000;
  private static final double FROM_BYTES = 30_000;

  private final List<double[]> reading = new ArrayList<>();
  private final List<double[]> comparing = new ArrayList<>();
  private final List<double[]> jackson = new ArrayList<>();

  @Override
  public String id() {
    return "growth";
  }

  @Override
  public String title() {
    return "Cost against size";
  }

  @Override
  public String measured() throws IOException, InterruptedException {
    var table = new Table("document", "KB", "Jackson reads it, ms", "Remit reads it, ms", "two compared, ms", "changes");
    var whole = GitHub.versions("22.0.0", "23.0.1");
    var growing = new Growing(whole);
    long last = 0;
    for (double size = SMALLEST; size < 2 * LARGEST; size *= 2) {
      var cut = growing.upTo((int) Math.min(size, LARGEST));
      if (Files.size(cut.after()) > last) {
        last = Files.size(cut.after());
        add(table, cut);
      }
    }
    add(table, whole);
    var plot = new Plot("size of the document, bytes", "milliseconds").line("Jackson reads it", jackson)
        .line("Remit reads it", reading).line("two versions compared", comparing);
    Files.writeString(Place.DIRECTORY.resolve("cost-against-size.svg"), plot.svg());
    return table + "\nSlope on both logarithmic axes from 30 KB on (1 is linear; n log n is about %.2f): reading %.2f, comparing %.2f, Jackson %.2f.\n"
        .formatted(slope(nLogN()), slope(reading), slope(comparing), slope(jackson));
  }

  private void add(Table table, Versions pair) throws IOException {
    var text = Files.readAllBytes(pair.after());
    var before = Document.read(Files.readAllBytes(pair.before()), Limits.DEFAULT);
    var after = Document.read(text, Limits.DEFAULT);
    var mapper = new ObjectMapper();
    double theirs = Stopwatch.warm(() -> tree(mapper, text));
    double read = Stopwatch.warm(() -> Document.read(text, Limits.DEFAULT));
    double compared = Stopwatch.warm(() -> Diff.between(before, after));
    jackson.add(new double[] {text.length, theirs});
    reading.add(new double[] {text.length, read});
    comparing.add(new double[] {text.length, compared});
    table.row(pair.name(), text.length / 1e3, theirs, read, compared, Diff.between(before, after).size());
  }

  private static void tree(ObjectMapper mapper, byte[] text) {
    try {
      mapper.readTree(text);
    } catch (IOException impossible) {
      throw new IllegalStateException(impossible);
    }
  }

  private List<double[]> nLogN() {
    return reading.stream().map(point -> new double[] {point[0], point[0] * Math.log(point[0])}).toList();
  }

  // least squares
  private static double slope(List<double[]> points) {
    var far = points.stream().filter(point -> point[0] >= FROM_BYTES).toList();
    double x = far.stream().mapToDouble(point -> Math.log(point[0])).average().orElse(0);
    double y = far.stream().mapToDouble(point -> Math.log(point[1])).average().orElse(0);
    double together = far.stream().mapToDouble(point -> (Math.log(point[0]) - x) * (Math.log(point[1]) - y)).sum();
    return together / far.stream().mapToDouble(point -> Math.pow(Math.log(point[0]) - x, 2)).sum();
  }
}
