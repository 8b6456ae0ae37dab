package dev.remit.platform.health;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.enterprise.event.Startup;
import jakarta.inject.Inject;
import java.lang.System.Logger.Level;
import java.time.Duration;
import java.util.concurrent.TimeUnit;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.eclipse.microprofile.health.HealthCheck;
import org.eclipse.microprofile.health.HealthCheckResponse;
import org.eclipse.microprofile.health.Readiness;
import sun.misc.Signal;

/**
 * Not ready as soon as somebody has asked the server to stop (SIGTERM), and still serving for a while: whoever spreads the
 * requests has time to notice. By itself the server closes its port at once, and requests on their way fail.
 */
@Readiness
@ApplicationScoped
public class Leaving implements HealthCheck {

  private static final System.Logger LOG = System.getLogger(Leaving.class.getName());
  private static final String ASKED_TO_STOP = "TERM";
  // as the shell counts it: 128 and the number of the signal
  private static final int STOPPED = 128;

  @Inject
  @ConfigProperty(name = "remit.stop.delay", defaultValue = "PT5S")
  Duration delay;

  private volatile boolean leaving;

  void listen(@Observes Startup event) {
    if (delay.isZero()) {
      return;
    }
    try {
      Signal.handle(new Signal(ASKED_TO_STOP), this::leave);
    } catch (IllegalArgumentException taken) {
      LOG.log(Level.WARNING, "The server will stop at once when it is asked to: {0}", taken.getMessage());
    }
  }

  @Override
  public HealthCheckResponse call() {
    return HealthCheckResponse.named("staying").status(!leaving).build();
  }

  private void leave(Signal signal) {
    if (leaving) {
      return;
    }
    leaving = true;
    LOG.log(Level.INFO, "Not ready any more; stopping in {0} seconds", delay.toSeconds());
    var farewell = new Thread(() -> stop(signal), "farewell");
    farewell.setDaemon(true);
    farewell.start();
  }

  private void stop(Signal signal) {
    try {
      TimeUnit.MILLISECONDS.sleep(delay.toMillis());
    } catch (InterruptedException sooner) {
      Thread.currentThread().interrupt();
    }
    Runtime.getRuntime().exit(STOPPED + signal.getNumber());
  }
}
