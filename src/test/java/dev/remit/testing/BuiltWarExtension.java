package dev.remit.testing;

import io.openliberty.arquillian.managed.WLPManagedContainer;
import org.jboss.arquillian.container.spi.client.container.DeployableContainer;
import org.jboss.arquillian.container.test.spi.client.deployment.DeploymentScenarioGenerator;
import org.jboss.arquillian.core.spi.LoadableExtension;

/** Gives every Arquillian test the built WAR, deployed once, without a deployment method in each class. */
public class BuiltWarExtension implements LoadableExtension {

  @Override
  public void register(ExtensionBuilder builder) {
    builder.override(DeployableContainer.class, WLPManagedContainer.class, DeployedOnce.class);
    builder.service(DeploymentScenarioGenerator.class, BuiltWar.class);
  }
}
