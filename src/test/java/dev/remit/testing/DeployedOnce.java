package dev.remit.testing;

import dev.remit.testing.contract.ContractCheck;
import io.openliberty.arquillian.managed.WLPManagedContainer;
import io.openliberty.arquillian.managed.WLPManagedContainerConfiguration;
import io.restassured.RestAssured;
import org.jboss.arquillian.container.spi.client.container.DeploymentException;
import org.jboss.arquillian.container.spi.client.container.LifecycleException;
import org.jboss.arquillian.container.spi.client.protocol.metadata.HTTPContext;
import org.jboss.arquillian.container.spi.client.protocol.metadata.ProtocolMetaData;
import org.jboss.arquillian.container.spi.client.protocol.metadata.Servlet;
import org.jboss.shrinkwrap.api.Archive;
import org.jboss.shrinkwrap.api.exporter.ZipExporter;
import org.jspecify.annotations.Nullable;

/**
 * Liberty with one deployment for a whole run instead of one a class: of Arquillian's suites there may be many in a JVM, and
 * the server that the first one started ends with the JVM. The WAR is in place before the server starts, so that the server
 * finds it through the production configuration, as it would anywhere else.
 */
public class DeployedOnce extends WLPManagedContainer {

  private static @Nullable ServerDirectory server;
  private static @Nullable ProtocolMetaData address;

  @Override
  public void setup(WLPManagedContainerConfiguration configuration) {
    if (server == null) {
      server = ServerDirectory.create("it");
    }
    configuration.setServerName(server.name());
    super.setup(configuration);
  }

  /** Waits for the archive. */
  @Override
  public void start() {}

  @Override
  public ProtocolMetaData deploy(Archive<?> archive) throws DeploymentException {
    if (address == null) {
      start(archive);
    }
    return address;
  }

  private void start(Archive<?> archive) throws DeploymentException {
    var http = new HTTPContext("localhost", server.port());
    http.add(new Servlet(RunnerRoutes.RUNNER, "/"));
    address = new ProtocolMetaData().addContext(http);
    archive.as(ZipExporter.class).exportTo(server.application().toFile(), true);
    Runtime.getRuntime().addShutdownHook(new Thread(DeployedOnce::killServer));
    try {
      super.start();
    } catch (LifecycleException failure) {
      throw new DeploymentException("The server did not start, see " + server.log(), failure);
    }
    Readiness.await(server);
    RestAssured.baseURI = "http://localhost";
    RestAssured.port = server.port();
    RestAssured.filters(new AsBootstrap(), ContractCheck.servedBy(server.url()));
  }

  @Override
  public void undeploy(Archive<?> archive) {}

  /** Other suites use it too. */
  @Override
  public void stop() {}

  /** {@code server stop} was seen to hang under load. */
  private static void killServer() {
    ProcessHandle.current().descendants()
        .filter(process -> process.info().commandLine().orElse("").contains(server.name()))
        .forEach(ProcessHandle::destroyForcibly);
  }
}
