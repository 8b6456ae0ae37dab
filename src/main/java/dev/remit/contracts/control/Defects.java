package dev.remit.contracts.control;

import dev.remit.catalogue.ApiSummary;
import dev.remit.catalogue.CatalogueApi;
import dev.remit.openapi.Change;
import dev.remit.platform.security.Actor;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.lang.System.Logger.Level;
import java.util.List;
import java.util.Map;

/** Tells the operator that the comparison was wrong, so that somebody tells its makers. */
@ApplicationScoped
class Defects {

  private static final System.Logger LOG = System.getLogger(Defects.class.getName());
  private static final int MOST = 20;

  @Inject
  CatalogueApi catalogue;

  /** One line for each disputed change, without what stands in the documents. */
  void log(ProofTask task, List<Change> changes, Map<String, String> disagreements) {
    if (!disagreements.isEmpty()) {
      var api = catalogue.withIds(Actor.SYSTEM, List.of(task.apiId())).stream().map(ApiSummary::name).findFirst().orElse("an API");
      changes.stream()
          .filter(change -> disagreements.containsKey(change.fingerprint()))
          .limit(MOST)
          .forEach(change -> log(task, api, change));
    }
  }

  private static void log(ProofTask task, String api, Change change) {
    LOG.log(Level.WARNING, "Defect in the comparison: {0}, {1} since {2}: a second validator does not confirm the witness of {3},"
        + " fingerprint {4}; the change counts as RISKY", api, task.version(), task.since(), change.rule(), change.fingerprint());
  }
}
