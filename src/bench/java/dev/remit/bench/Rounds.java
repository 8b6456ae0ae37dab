package dev.remit.bench;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.openjdk.jmh.profile.GCProfiler;
import org.openjdk.jmh.results.IterationResult;
import org.openjdk.jmh.runner.Runner;
import org.openjdk.jmh.runner.RunnerException;
import org.openjdk.jmh.runner.options.Options;
import org.openjdk.jmh.runner.options.OptionsBuilder;
import org.openjdk.jmh.runner.options.TimeValue;
import org.openjdk.jmh.runner.options.VerboseMode;

/**
 * Several kinds of work in turns, each time in a fresh JVM, so that a busy neighbour slows them all alike.
 */
final class Rounds {

  private static final int ROUNDS = Integer.getInteger("bench.rounds", 3);

  private final Map<String, Measured> measured = new LinkedHashMap<>();

  private Rounds() {}

  /** @param work methods of {@link Work} */
  static Map<String, Measured> of(List<Versions> pairs, List<String> work) {
    var rounds = new Rounds();
    for (int i = 0; i < ROUNDS; i++) {
      work.forEach(each -> rounds.run(pairs, each));
    }
    return rounds.measured;
  }

  private void run(List<Versions> pairs, String work) {
    try {
      for (var result : new Runner(options(pairs, work)).run()) {
        result.getBenchmarkResults().forEach(fork -> fork.getIterationResults().forEach(each -> add(work, each)));
      }
    } catch (RunnerException failed) {
      throw new IllegalStateException(failed);
    }
  }

  private void add(String work, IterationResult result) {
    var allocated = result.getSecondaryResults().get("gc.alloc.rate.norm");
    measured.computeIfAbsent(work, key -> new Measured()).add(result.getPrimaryResult().getScore(), allocated.getScore());
  }

  private static Options options(List<Versions> pairs, String work) {
    var files = pairs.stream().flatMap(pair -> pair.files().stream()).collect(Collectors.joining("|"));
    return new OptionsBuilder()
        .include("\\.Work\\." + work + "$").param("files", files)
        .forks(1).warmupIterations(4).measurementIterations(4)
        .warmupTime(TimeValue.seconds(2)).measurementTime(TimeValue.seconds(2))
        .jvmArgs("-Xmx2g", "-DmaxYamlCodePoints=100000000")
        .addProfiler(GCProfiler.class).shouldFailOnError(true).verbosity(VerboseMode.SILENT).build();
  }
}
