package dev.remit.identity.company;

import dev.remit.platform.security.SecretFile;
import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.enterprise.event.Startup;
import jakarta.inject.Inject;
import java.lang.System.Logger.Level;
import java.net.InetAddress;
import java.net.URI;
import java.net.UnknownHostException;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** Which OpenID provider the company has, if it has one. */
@ApplicationScoped
public class OpenIdSettings {

  private static final System.Logger LOG = System.getLogger(OpenIdSettings.class.getName());
  private static final String DISCOVERY = "/.well-known/openid-configuration";

  @Inject
  @ConfigProperty(name = "remit.oidc.issuer")
  Optional<String> issuer;

  @Inject
  @ConfigProperty(name = "remit.oidc.client")
  Optional<String> client;

  @Inject
  @ConfigProperty(name = "remit.oidc.secret")
  Optional<String> secret;

  @Inject
  @ConfigProperty(name = "remit.oidc.secret.file")
  Optional<String> file;

  @Inject
  @ConfigProperty(name = "remit.oidc.scopes", defaultValue = "openid profile email")
  String scopes;

  @Inject
  @ConfigProperty(name = "remit.oidc.groups.claim", defaultValue = "groups")
  String groupsClaim;

  @Inject
  @ConfigProperty(name = "remit.oidc.groups.mapping")
  Optional<String> mapping;

  @Inject
  @ConfigProperty(name = "remit.oidc.provision", defaultValue = "true")
  boolean provision;

  @Inject
  @ConfigProperty(name = "remit.oidc.link.by.email", defaultValue = "false")
  boolean linkByEmail;

  @Inject
  @ConfigProperty(name = "remit.oidc.name", defaultValue = "your company")
  String name;

  private Arrival arrival = new Arrival(GroupMapping.parse(""), false, false);
  boolean usable;

  /** At the start, so that what is wrong is said then and not to the first who signs in. */
  void open(@Observes Startup event) {
    LOG.log(Level.DEBUG, "OpenID provider: {0}", issuer.orElse("none"));
  }

  @PostConstruct
  void check() {
    try {
      arrival = new Arrival(GroupMapping.parse(mapping.orElse("")), provision, linkByEmail);
      usable = issuer.isPresent() && client.isPresent() && isSafe(URI.create(issuer()));
    } catch (IllegalArgumentException wrong) {
      LOG.log(Level.ERROR, "Sign-in by the OpenID provider stays off: " + wrong.getMessage());
    }
  }

  public boolean configured() {
    return usable;
  }

  /** How people call the company. */
  public String name() {
    return name;
  }

  public Arrival arrival() {
    return arrival;
  }

  /** The address of the provider, whether that was given or the one of its discovery document. */
  String issuer() {
    var text = issuer.orElseThrow();
    return text.endsWith(DISCOVERY) ? text.substring(0, text.length() - DISCOVERY.length()) : text;
  }

  String client() {
    return client.orElseThrow();
  }

  /** Absent for a client that has none. */
  Optional<String> secret() {
    return secret.or(() -> file.map(path -> SecretFile.read(path, "the client's secret"))).map(String::strip);
  }

  List<String> scopes() {
    return Arrays.asList(scopes.strip().split("[\\s,]+"));
  }

  String groupsClaim() {
    return groupsClaim;
  }

  private static boolean isSafe(URI address) {
    if ("https".equals(address.getScheme()) || "http".equals(address.getScheme()) && isLoopback(address.getHost())) {
      return true;
    }
    throw new IllegalArgumentException("remit.oidc.issuer has to be an https address, for passwords and tokens depend on it");
  }

  private static boolean isLoopback(String host) {
    try {
      return InetAddress.getByName(host).isLoopbackAddress();
    } catch (UnknownHostException elsewhere) {
      return false;
    }
  }
}
