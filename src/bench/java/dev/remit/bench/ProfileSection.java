package dev.remit.bench;

import dev.remit.openapi.Diff;
import dev.remit.openapi.Document;
import dev.remit.openapi.Limits;
import java.io.IOException;
import java.nio.file.Files;
import java.time.Duration;
import jdk.jfr.Recording;

/** Where the time goes: Java Flight Recorder's samples of a thread that does nothing else, warm. */
final class ProfileSection implements Section {

  private static final Duration PERIOD = Duration.ofMillis(5);
  private static final double WARM_UP_MILLIS = 10_000;
  private static final double SAMPLED_MILLIS = 15_000;

  @Override
  public String id() {
    return "profile";
  }

  @Override
  public String title() {
    return "Where the time goes";
  }

  @Override
  public String measured() throws IOException, InterruptedException {
    var versions = GitHub.versions("21.0.0", "22.0.0");
    var text = Files.readAllBytes(versions.after());
    var before = Document.read(Files.readAllBytes(versions.before()), Limits.DEFAULT);
    var after = Document.read(text, Limits.DEFAULT);
    return "### Reading " + versions.name() + "\n\n" + sampled(() -> Document.read(text, Limits.DEFAULT))
        + "\n### Comparing both, with witnesses\n\n" + sampled(() -> Diff.between(before, after));
  }

  private static String sampled(Runnable work) throws IOException {
    repeat(work, WARM_UP_MILLIS);
    var file = Files.createTempFile(Place.DIRECTORY, "profile", ".jfr");
    try (var recording = new Recording()) {
      recording.enable("jdk.ExecutionSample").withPeriod(PERIOD);
      recording.enable("jdk.ObjectAllocationSample").with("throttle", "500/s").withStackTrace();
      recording.start();
      repeat(work, SAMPLED_MILLIS);
      recording.dump(file);
    }
    return Samples.of(file, Thread.currentThread().getName()).toString();
  }

  private static void repeat(Runnable work, double millis) {
    for (double spent = 0; spent < millis; ) {
      spent += Stopwatch.once(work);
    }
  }
}
