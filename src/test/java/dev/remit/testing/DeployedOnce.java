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
 * Liberty with one deployment for the whole run instead of one a class. The WAR is in place before the server starts, so
 * that the server finds it through the production configuration, as it would anywhere else.
 */
public class DeployedOnce extends WLPManagedContainer {

  private @Nullable ServerDirectory server;
  private @Nullable ProtocolMetaData address;
  private boolean running;

  @Override
  public void setup(WLPManagedContainerConfiguration configuration) {
    server = ServerDirectory.create("it");
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
    try {
      super.start();
      running = true;
    } catch (LifecycleException failure) {
      killServer();
      throw new DeploymentException("The server did not start, see " + server.log(), failure);
    }
    Readiness.await(server);
    RestAssured.baseURI = "http://localhost";
    RestAssured.port = server.port();
    RestAssured.filters(new AsBootstrap(), ContractCheck.servedBy(server.url()));
  }

  @Override
  public void undeploy(Archive<?> archive) {}

  /** {@code server stop} was seen to hang under load. */
  @Override
  public void stop() {
    try {
      if (running) {
        super.stop();
      }
    } catch (LifecycleException hung) {
      killServer();
    }
  }

  private void killServer() {
    ProcessHandle.current().descendants()
        .filter(process -> process.info().commandLine().orElse("").contains(server.name()))
        .forEach(ProcessHandle::destroyForcibly);
  }
}
