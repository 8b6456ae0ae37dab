package dev.remit.bench;

import java.io.File;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.TimeUnit;

/** A JVM of its own, from start to end. */
final class Fork {

  private static final String JAVA = Path.of(System.getProperty("java.home"), "bin", "java").toString();
  private static final long PATIENCE_SECONDS = 120;

  private final List<String> command = new ArrayList<>(List.of(JAVA));

  Fork(String... arguments) {
    command.addAll(Arrays.asList(arguments));
  }

  /** With this harness's class path. */
  static Fork ofHarness(Class<?> main, List<String> options, List<String> arguments) {
    return of(List.of(System.getProperty("java.class.path")), main, options, arguments);
  }

  /** With these entries as its class path. */
  static Fork of(List<String> classPath, Class<?> main, List<String> options, List<String> arguments) {
    var fork = new Fork();
    fork.command.addAll(options);
    fork.command.addAll(List.of("-DmaxYamlCodePoints=100000000", "-cp", String.join(File.pathSeparator, classPath), main.getName()));
    fork.command.addAll(arguments);
    return fork;
  }

  /** Its exit status, or -1 if it had to be stopped; what it prints goes to the file. */
  int run(Path output) throws IOException, InterruptedException {
    var process = new ProcessBuilder(command).redirectErrorStream(true).redirectOutput(output.toFile()).start();
    if (!process.waitFor(PATIENCE_SECONDS, TimeUnit.SECONDS)) {
      process.destroyForcibly().waitFor();
      return -1;
    }
    return process.exitValue();
  }

  /** What it takes as a whole, in milliseconds. */
  double millis(Path output) throws IOException, InterruptedException {
    long start = System.nanoTime();
    int status = run(output);
    if (status != 0) {
      throw new IOException(command + " ended with " + status + ", see " + output);
    }
    return (System.nanoTime() - start) / 1e6;
  }
}
