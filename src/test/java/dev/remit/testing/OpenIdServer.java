package dev.remit.testing;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * An OpenID provider: another Open Liberty, as a company runs one. It insists on PKCE and on the secret of its client, and
 * everybody's password is their name with {@code -password} behind it.
 */
public final class OpenIdServer implements AutoCloseable {

  public static final String CLIENT = "remit";
  public static final String SECRET = "the-secret-of-the-client";

  private static final String NAME = ServerDirectory.name("openid");
  private static final Duration PATIENCE = Duration.ofSeconds(120);
  private static final int FOUND = 200;

  private final int port = FreePort.any();
  private final String redirect;
  private ServerProcess process;

  private OpenIdServer(String redirect) {
    this.redirect = redirect;
  }

  /** @param redirect the only address it sends browsers back to */
  public static OpenIdServer start(String redirect, Map<String, Set<String>> groups, List<String> people) {
    var server = new OpenIdServer(redirect);
    ServerDirectory.deleteAll(server.directory());
    server.configure(groups, people);
    server.write("server.env", "keystore_password=tests-only\nltpa_keys_password=tests-only\n");
    server.write("jvm.options", "-XX:TieredStopAtLevel=1\n-XX:+UseSerialGC\n-Xmx256m\n");
    server.process = ServerProcess.run(NAME);
    server.await();
    return server;
  }

  public String issuer() {
    return "http://localhost:" + port + "/oidc/endpoint/company";
  }

  /** Changes who is in which group; it holds within a second. */
  public void configure(Map<String, Set<String>> groups, List<String> people) {
    write("server.xml", """
        <server>
          <featureManager>
            <feature>openidConnectServer-1.0</feature>
            <feature>appSecurity-6.0</feature>
            <feature>servlet-6.1</feature>
            <feature>pages-4.0</feature>
          </featureManager>
          <httpEndpoint id="defaultHttpEndpoint" host="localhost" httpPort="%d" httpsPort="-1"/>
          <config updateTrigger="polled" monitorInterval="200ms"/>
          <basicRegistry realm="company">
        %s%s
          </basicRegistry>
          <authCache timeout="1s"/>
          <oauth-roles>
            <authenticated>
              <special-subject type="ALL_AUTHENTICATED_USERS"/>
            </authenticated>
          </oauth-roles>
          <oauthProvider id="oauth" httpsRequired="false">
            <localStore>
              <client name="%s" secret="%s" redirect="%s" scope="openid profile email"
                      preAuthorizedScope="openid profile email" proofKeyForCodeExchange="true" enabled="true"/>
            </localStore>
          </oauthProvider>
          <openidConnectProvider id="company" oauthProviderRef="oauth" signatureAlgorithm="RS256" jwkEnabled="true"
                                 issuerIdentifier="%s"/>
        </server>
        """.formatted(port, users(people), groups(groups), CLIENT, SECRET, redirect, issuer()));
  }

  public void stop() {
    process.kill();
  }

  @Override
  public void close() {
    stop();
  }

  private static String users(List<String> people) {
    return people.stream().map(name -> "<user name=\"%s\" password=\"%s-password\"/>".formatted(name, name)).collect(Collectors.joining());
  }

  private static String groups(Map<String, Set<String>> groups) {
    return groups.entrySet().stream()
        .map(group -> "<group name=\"%s\">%s</group>".formatted(group.getKey(), group.getValue().stream()
            .map("<member name=\"%s\"/>"::formatted).collect(Collectors.joining())))
        .collect(Collectors.joining());
  }

  private Path directory() {
    return ServerDirectory.path(NAME);
  }

  private void write(String file, String content) {
    try {
      Files.writeString(Files.createDirectories(directory()).resolve(file), content);
    } catch (IOException failure) {
      throw new UncheckedIOException(failure);
    }
  }

  private void await() {
    var client = HttpClient.newHttpClient();
    var request = HttpRequest.newBuilder(URI.create(issuer() + "/.well-known/openid-configuration")).timeout(Duration.ofSeconds(20)).build();
    for (var end = Instant.now().plus(PATIENCE); Instant.now().isBefore(end);) {
      try {
        if (client.send(request, BodyHandlers.discarding()).statusCode() == FOUND) {
          return;
        }
        Thread.sleep(200);
      } catch (IOException notYet) {
        continue;
      } catch (InterruptedException stopping) {
        throw new IllegalStateException(stopping);
      }
    }
    throw new IllegalStateException("The OpenID provider did not start, see " + directory().resolve("logs/messages.log"));
  }
}
