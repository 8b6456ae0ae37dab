package dev.remit.identity.control;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** Whether there is a demonstration: its passwords are known to everybody, so only where nobody else can come. */
@ApplicationScoped
class DemoSettings {

  @Inject
  @ConfigProperty(name = "remit.demo", defaultValue = "true")
  boolean wanted;

  @Inject
  @ConfigProperty(name = "remit.http.host", defaultValue = "localhost")
  String host;

  boolean wanted() {
    return wanted;
  }

  boolean allowed() {
    return wanted && isLoopback(host);
  }

  static boolean isLoopback(String host) {
    return host.equalsIgnoreCase("localhost") || host.matches("127(?:\\.\\d{1,3}){3}|\\[?::1]?|\\[?(?:0{1,4}:){7}0{0,3}1]?");
  }
}
