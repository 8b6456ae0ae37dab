package dev.remit.home.control;

import dev.remit.catalogue.CatalogueApi;
import dev.remit.contracts.ContractsApi;
import dev.remit.contracts.VersionAlreadyPublished;
import dev.remit.platform.security.Actor;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.lang.System.Logger.Level;

/** Remit's promises are kept in Remit: its contract is published like any other, at each start that brings a new one. */
@ApplicationScoped
class OwnContract {

  private static final System.Logger LOG = System.getLogger(OwnContract.class.getName());
  static final String NAME = "remit-api";
  private static final String DOCUMENT = "META-INF/openapi.yaml";

  @Inject
  CatalogueApi catalogue;

  @Inject
  ContractsApi contracts;

  void register() {
    if (catalogue.find(Actor.SYSTEM, NAME).isEmpty()) {
      catalogue.register(Actor.SYSTEM, NAME, "Remit API",
          "Publish the contracts of APIs and learn what each new version changes.", null);
    }
    try {
      contracts.publish(Actor.SYSTEM, NAME, PackagedFile.bytes(DOCUMENT));
    } catch (VersionAlreadyPublished changed) {
      LOG.log(Level.WARNING, "{0} differs from the version that is published; raise its info.version", DOCUMENT);
    }
  }
}
