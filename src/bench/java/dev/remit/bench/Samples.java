package dev.remit.bench;

import java.io.IOException;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import jdk.jfr.consumer.RecordedEvent;
import jdk.jfr.consumer.RecordedFrame;
import jdk.jfr.consumer.RecordingFile;

/** Shares of the methods of one thread: on top of the stack, anywhere on it, and of what was allocated. */
final class Samples {

  private static final int SHOWN = 14;

  private final Map<String, Long> self = new HashMap<>();
  private final Map<String, Long> inclusive = new HashMap<>();
  private final Map<String, Long> allocated = new HashMap<>();
  private long samples;
  private long bytes;

  static Samples of(Path recording, String thread) throws IOException {
    var samples = new Samples();
    try (var file = new RecordingFile(recording)) {
      while (file.hasMoreEvents()) {
        var event = file.readEvent();
        if (event.getStackTrace() != null) {
          samples.take(event, thread);
        }
      }
    }
    return samples;
  }

  private void take(RecordedEvent event, String thread) {
    var frames = event.getStackTrace().getFrames();
    if (event.hasField("sampledThread") && thread.equals(event.getThread("sampledThread").getJavaName())) {
      samples++;
      self.merge(name(frames.get(0)), 1L, Long::sum);
      ours(frames).distinct().forEach(frame -> inclusive.merge(frame, 1L, Long::sum));
    } else if (event.hasField("weight")) {
      long weight = event.getLong("weight");
      bytes += weight;
      ours(frames).findFirst().ifPresent(frame -> allocated.merge(frame, weight, Long::sum));
    }
  }

  private static Stream<String> ours(List<RecordedFrame> frames) {
    return frames.stream().map(Samples::name).filter(name -> name.startsWith("openapi.") && !name.contains("lambda$") && !name.contains("$$"));
  }

  private static String name(RecordedFrame frame) {
    var method = frame.getMethod();
    return method.getType().getName().replaceFirst("^dev\\.remit\\.", "") + "." + method.getName();
  }

  @Override
  public String toString() {
    var table = new Table("on top", "", "anywhere on the stack (ours)", "", "allocates (ours, nearest)", "");
    var rows = List.of(top(self, samples), top(inclusive, samples), top(allocated, bytes));
    for (int i = 0; i < SHOWN; i++) {
      int at = i;
      table.row(rows.stream().flatMap(column -> (at < column.size() ? column.get(at) : List.of("", "")).stream()).toArray());
    }
    return samples + " samples.\n\n" + table;
  }

  private static List<List<String>> top(Map<String, Long> counts, long all) {
    return counts.entrySet().stream().sorted(Map.Entry.<String, Long>comparingByValue().reversed()).limit(SHOWN)
        .map(each -> List.of("`" + each.getKey() + "`", "%.1f %%".formatted(100.0 * each.getValue() / all))).toList();
  }
}
