package dev.remit.home.control;

import dev.remit.identity.IdentityApi;
import jakarta.annotation.Resource;
import jakarta.enterprise.concurrent.ManagedScheduledExecutorService;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.io.IOException;
import java.lang.System.Logger.Level;
import java.net.InetSocketAddress;
import java.net.Socket;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/**
 * Says where to look, and only when there is somebody to answer: the server opens its port after all applications have
 * started, seconds later on a slow machine.
 */
@ApplicationScoped
class Announcement {

  private static final System.Logger LOG = System.getLogger(Announcement.class.getName());
  private static final int MILLISECONDS_BETWEEN_TRIES = 200;
  private static final int PATIENCE_MILLISECONDS = 1_000;

  @Resource
  ManagedScheduledExecutorService timer;

  @Inject
  @ConfigProperty(name = "remit.http.host", defaultValue = "localhost")
  String host;

  @Inject
  @ConfigProperty(name = "remit.http.port", defaultValue = "9080")
  int port;

  @Inject
  @ConfigProperty(name = "remit.base.url")
  Optional<String> base;

  @Inject
  IdentityApi identity;

  private Optional<String> setUp = Optional.empty();
  private Optional<String> rescue = Optional.empty();

  /** Makes the links that only those may see who see the log. */
  void open() {
    setUp = identity.openSetUp();
    rescue = identity.openRescue();
  }

  void whenReachable() {
    if (port < 1 || answers()) {
      LOG.log(Level.INFO, "Remit is ready: {0}/", root());
      setUp.ifPresent(address -> LOG.log(Level.INFO, "Nobody is entered yet. Become the first administrator, within a day: {0}{1}", root(), address));
      rescue.ifPresent(address -> LOG.log(Level.WARNING,
          "A way back in, good once and for a day; take REMIT_RESCUE out of the settings afterwards: {0}{1}", root(), address));
    } else {
      timer.schedule(this::whenReachable, MILLISECONDS_BETWEEN_TRIES, TimeUnit.MILLISECONDS);
    }
  }

  private boolean answers() {
    try (var socket = new Socket()) {
      socket.connect(new InetSocketAddress(reachable(), port), PATIENCE_MILLISECONDS);
      return true;
    } catch (IOException notYet) {
      return false;
    }
  }

  private String root() {
    return base.map(address -> address.replaceFirst("/+$", "")).orElseGet(() -> "http://" + reachable() + ":" + port);
  }

  /** The address for a browser on this machine, where the server listens on all of them. */
  private String reachable() {
    return host.equals("*") || host.equals("0.0.0.0") ? "localhost" : host;
  }
}
