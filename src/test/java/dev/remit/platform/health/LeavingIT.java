package dev.remit.platform.health;

import static org.assertj.core.api.Assertions.assertThat;

import dev.remit.testing.Readiness;
import dev.remit.testing.ServerDirectory;
import dev.remit.testing.ServerProcess;
import dev.remit.testing.TestDatabase;
import java.nio.file.Path;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import org.junit.jupiter.api.Test;

/** Whoever is asked to stop says so first, and answers what is still on its way. */
class LeavingIT {

  private static final int UNAVAILABLE = 503;
  private static final int OK = 200;

  @Test
  void serverThatIsAskedToStopIsNotReadyFirst() {
    var server = ServerDirectory.create("leaving", TestDatabase.of("leaving", Path.of("target", "leaving").toAbsolutePath()), Map.of("remit.stop.delay", "PT15S"));
    try (var process = ServerProcess.start(server)) {
      Readiness.await(server);
      var stopped = CompletableFuture.runAsync(process::stop);
      Readiness.await(server, "/health/ready", UNAVAILABLE);
      assertThat(stopped).isNotDone();
      Readiness.await(server, "/api/v1/me", OK);
      stopped.join();
    }
  }
}
