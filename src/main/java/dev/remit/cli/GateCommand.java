package dev.remit.cli;

import java.io.IOException;
import java.time.Duration;
import java.util.HashMap;
import java.util.concurrent.TimeUnit;

/** Asks a server whether a version may go into an environment, and fails unless the answer is yes. */
final class GateCommand {

  private static final String PATH = "/api/v1/gates/deployment";
  private static final Duration MOST_AT_ONCE = Duration.ofMinutes(1);
  private static final Duration BETWEEN = Duration.ofSeconds(5);

  private final Console console;

  GateCommand(Console console) {
    this.console = console;
  }

  int run(GateArguments asked) throws IOException {
    try {
      var reply = reply(asked);
      console.out().append(reply.text());
      return reply.yes() || asked.dry() ? CommandLine.FINE : CommandLine.FAILED;
    } catch (NoAnswer none) {
      console.err().append("remit: ").append(none.getMessage()).append('\n');
      return asked.dry() ? CommandLine.FINE : CommandLine.WRONG;
    }
  }

  /** Asks again until it is a yes or a no, or the time is over. */
  private static GateReply reply(GateArguments asked) throws NoAnswer {
    var server = new Server(asked.server(), asked.token());
    var end = System.nanoTime() + asked.patience().toNanos();
    while (true) {
      var start = System.nanoTime();
      var left = Duration.ofNanos(Math.max(0, end - start));
      try {
        var reply = ask(server, asked, shorter(left, MOST_AT_ONCE));
        if (reply.known() || isOver(end)) {
          return reply;
        }
      } catch (NoAnswer none) {
        if (!none.passing() || isOver(end)) {
          throw none;
        }
      }
      // a server that does not wait for us, or is away, is not asked all the time
      pause(start + BETWEEN.toNanos(), end);
    }
  }

  private static GateReply ask(Server server, GateArguments asked, Duration patience) throws NoAnswer {
    var parameters = new HashMap<>(asked.question());
    if (patience.toSeconds() > 0) {
      parameters.put("wait", String.valueOf(patience.toSeconds()));
    }
    var accept = asked.format().equals("json") ? "application/json" : "text/plain";
    return GateReply.of(asked.format(), server.get(PATH, parameters, accept, patience));
  }

  private static Duration shorter(Duration one, Duration other) {
    return one.compareTo(other) < 0 ? one : other;
  }

  private static boolean isOver(long end) {
    return System.nanoTime() - end >= 0;
  }

  private static void pause(long until, long end) throws NoAnswer {
    var now = System.nanoTime();
    try {
      TimeUnit.NANOSECONDS.sleep(Math.max(0, Math.min(until - now, end - now)));
    } catch (InterruptedException stopped) {
      Thread.currentThread().interrupt();
      throw new NoAnswer("stopped.", false);
    }
  }
}
