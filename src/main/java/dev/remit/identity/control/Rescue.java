package dev.remit.identity.control;

import dev.remit.identity.PersonNotFound;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.lang.System.Logger.Level;
import java.util.Optional;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** The way back in for an administrator whom nobody else can help: whoever runs the server names them in its settings. */
@ApplicationScoped
class Rescue {

  private static final System.Logger LOG = System.getLogger(Rescue.class.getName());
  private static final String ADDRESS = "/password-reset?code=";

  @Inject
  @ConfigProperty(name = "remit.rescue")
  Optional<String> name;

  @Inject
  AccountLinks links;

  Optional<String> open() {
    try {
      return name.map(String::strip).map(who -> ADDRESS + links.forRescue(who));
    } catch (PersonNotFound nobody) {
      LOG.log(Level.WARNING, "REMIT_RESCUE names nobody who may sign in");
      return Optional.empty();
    }
  }
}
