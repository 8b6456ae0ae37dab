package dev.remit.testing;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.StandardCopyOption;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;
import java.util.stream.Stream;

/** The built WAR in a server process that a test may kill and start again; closing it ends the process. */
public final class ServerProcess implements AutoCloseable {

  private static final String SCRIPT = System.getProperty("os.name").startsWith("Windows") ? "server.bat" : "server";
  private static final int PATIENCE_SECONDS = 60;

  private final Process process;

  private ServerProcess(Process process) {
    this.process = process;
  }

  /** Starts the server and does not wait for it. */
  public static ServerProcess start(ServerDirectory server) {
    try {
      Files.copy(ServerDirectory.WAR, server.application(), StandardCopyOption.REPLACE_EXISTING);
    } catch (IOException failure) {
      throw new UncheckedIOException(failure);
    }
    return run(server.name());
  }

  /** The same for a server that is not Remit. */
  static ServerProcess run(String name) {
    try {
      var command = List.of(ServerDirectory.WLP.resolve("bin").resolve(SCRIPT).toString(), "run", name);
      return new ServerProcess(new ProcessBuilder(command)
          .redirectErrorStream(true)
          .redirectOutput(ProcessBuilder.Redirect.DISCARD)
          .start());
    } catch (IOException failure) {
      throw new UncheckedIOException(failure);
    }
  }

  /** Ends it as the loss of power would: SIGKILL, without a word. */
  public void kill() {
    end(ProcessHandle::destroyForcibly);
  }

  /** Ends it as an operator would: SIGTERM. */
  public void stop() {
    end(ProcessHandle::destroy);
  }

  @Override
  public void close() {
    kill();
  }

  private void end(Consumer<ProcessHandle> how) {
    var all = Stream.concat(process.descendants(), Stream.of(process.toHandle())).toList();
    all.forEach(how);
    all.forEach(ServerProcess::await);
  }

  private static void await(ProcessHandle handle) {
    handle.onExit().orTimeout(PATIENCE_SECONDS, TimeUnit.SECONDS).join();
  }
}
