package dev.remit.testing;

import static org.junit.platform.commons.support.ReflectionSupport.findAllClassesInPackage;

import java.io.File;
import java.util.List;
import org.assertj.core.api.Assertions;
import org.jboss.arquillian.container.spi.client.deployment.DeploymentDescription;
import org.jboss.arquillian.container.test.spi.client.deployment.DeploymentScenarioGenerator;
import org.jboss.arquillian.test.spi.TestClass;
import org.jboss.shrinkwrap.api.ShrinkWrap;
import org.jboss.shrinkwrap.api.spec.WebArchive;

/** The WAR as Maven built it, and in it all tests that run inside the server. */
public class BuiltWar implements DeploymentScenarioGenerator {

  private static boolean made;

  /** Only the first is deployed, see {@link DeployedOnce}; the others stand for it and need no content. */
  @Override
  public List<DeploymentDescription> generate(TestClass test) {
    var archive = made ? ShrinkWrap.create(WebArchive.class, "remit.war") : archive();
    made = true;
    return List.of(new DeploymentDescription("remit", archive));
  }

  private static WebArchive archive() {
    var war = ShrinkWrap.createFromZipFile(WebArchive.class, ServerDirectory.WAR.toFile());
    findAllClassesInPackage("dev.remit", type -> type.isAnnotationPresent(InServer.class), name -> name.endsWith("IT"))
        .forEach(war::addClass);
    return war.addClass(InServer.class).addClasses(RunnerRoutes.class, SessionServlet.class).addAsLibrary(jarOf(Assertions.class));
  }

  private static File jarOf(Class<?> type) {
    return new File(type.getProtectionDomain().getCodeSource().getLocation().getPath());
  }
}
