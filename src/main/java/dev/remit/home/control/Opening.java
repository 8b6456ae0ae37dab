package dev.remit.home.control;

import dev.remit.identity.IdentityApi;
import dev.remit.platform.persistence.DatabaseReady;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.lang.System.Logger.Level;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** What happens once per start, as soon as the database can be used; none of it may keep the server from serving. */
@ApplicationScoped
public class Opening {

  private static final System.Logger LOG = System.getLogger(Opening.class.getName());

  @Inject
  Demo demo;

  @Inject
  OwnContract ownContract;

  @Inject
  IdentityApi identity;

  @Inject
  @ConfigProperty(name = "remit.demo", defaultValue = "true")
  boolean withDemo;

  @Inject
  Announcement announcement;

  void open(@Observes DatabaseReady event) {
    attempt("load the demo", this::load);
    attempt("register Remit's own contract", ownContract::register);
    attempt("open the door for the first administrator", announcement::open);
    announcement.whenReachable();
  }

  private void load() {
    if (withDemo && !identity.demoAllowed()) {
      LOG.log(Level.WARNING, "No demo: its passwords are known to everybody, and Remit listens on more than the loopback interface");
    } else if (withDemo) {
      demo.load();
    }
  }

  private static void attempt(String what, Runnable work) {
    try {
      work.run();
    } catch (RuntimeException failure) {
      LOG.log(Level.ERROR, "Remit could not " + what + " and goes on without", failure);
    }
  }
}
