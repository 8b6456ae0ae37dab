package dev.remit.identity.control;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Duration;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** How long sessions last, and what they need for administrators. */
@ApplicationScoped
class SessionSettings {

  @Inject
  @ConfigProperty(name = "remit.session.idle", defaultValue = "PT2H")
  Duration idle;

  @Inject
  @ConfigProperty(name = "remit.session.most", defaultValue = "PT12H")
  Duration most;

  @Inject
  @ConfigProperty(name = "remit.admin.second.factor", defaultValue = "false")
  boolean adminsNeedSecondFactor;

  /** Without a request a session ends after this. */
  Duration idle() {
    return idle;
  }

  /** A session ends after this in any case. */
  Duration most() {
    return most;
  }

  boolean adminsNeedSecondFactor() {
    return adminsNeedSecondFactor;
  }
}
