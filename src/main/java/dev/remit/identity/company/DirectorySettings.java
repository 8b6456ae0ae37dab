package dev.remit.identity.company;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.enterprise.event.Startup;
import jakarta.inject.Inject;
import java.lang.System.Logger.Level;
import java.util.Optional;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** Whether passwords are those of the company's directory; which one that is, the server's configuration says. */
@ApplicationScoped
public class DirectorySettings {

  private static final System.Logger LOG = System.getLogger(DirectorySettings.class.getName());

  @Inject
  @ConfigProperty(name = "remit.ldap.enabled", defaultValue = "false")
  boolean enabled;

  @Inject
  @ConfigProperty(name = "remit.ldap.groups.mapping")
  Optional<String> mapping;

  @Inject
  @ConfigProperty(name = "remit.ldap.provision", defaultValue = "true")
  boolean provision;

  @Inject
  @ConfigProperty(name = "remit.ldap.link.by.email", defaultValue = "false")
  boolean linkByEmail;

  private Arrival arrival = new Arrival(GroupMapping.parse(""), false, false);
  private boolean usable;

  /** At the start, so that what is wrong is said then and not to the first who signs in. */
  void open(@Observes Startup event) {
    LOG.log(Level.DEBUG, "Directory: {0}", enabled);
  }

  @PostConstruct
  void check() {
    try {
      arrival = new Arrival(GroupMapping.parse(mapping.orElse("")), provision, linkByEmail);
      usable = enabled;
    } catch (IllegalArgumentException wrong) {
      LOG.log(Level.ERROR, "Sign-in by the directory stays off: " + wrong.getMessage());
    }
  }

  public boolean enabled() {
    return usable;
  }

  public Arrival arrival() {
    return arrival;
  }
}
