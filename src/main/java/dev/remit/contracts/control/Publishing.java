package dev.remit.contracts.control;

import dev.remit.catalogue.ApiNotFound;
import dev.remit.catalogue.ApiSummary;
import dev.remit.catalogue.CatalogueApi;
import dev.remit.contracts.Published;
import dev.remit.contracts.Verdict;
import dev.remit.contracts.VersionAlreadyPublished;
import dev.remit.contracts.VersionView;
import dev.remit.contracts.entity.ContractDocument;
import dev.remit.openapi.UnreadableDocument;
import dev.remit.platform.security.Actor;
import dev.remit.platform.persistence.Uniqueness;
import dev.remit.platform.problem.Problem;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Publishes without holding anybody up: documents are read and compared while no transaction runs, and the one that
 * writes is short. Who is overtaken meanwhile starts again from what is there now; a few rounds settle every race, since
 * each lost one means that somebody else has won.
 */
@ApplicationScoped
class Publishing {

  private static final int ROUNDS = 10;

  @Inject
  CatalogueApi catalogue;

  @Inject
  Versions versions;

  @Inject
  Documents documents;

  @Inject
  Differences differences;

  @Inject
  Clock clock;

  Published publish(Actor by, String api, byte[] bytes) {
    var known = known(by, api);
    ContractPolicy.publish(by, known).orRefuse(by);
    var draft = readable(bytes);
    var stored = new ContractDocument(draft.digest(), bytes);
    for (int round = 0; round < ROUNDS; round++) {
      var outcome = attempt(by, api, draft, stored);
      if (outcome.isPresent()) {
        return outcome.get();
      }
    }
    throw new Problem(Problem.Kind.UNAVAILABLE, "busy", "Others are publishing versions of this API. Try again shortly.");
  }

  /** What publishing would answer. */
  VersionView judge(Actor by, String api, byte[] bytes) {
    known(by, api);
    ContractPolicy.judge(by).orRefuse(by);
    var draft = readable(bytes);
    var standing = versions.standing(api, draft.version());
    return standing.existing() == null ? judged(by, draft, standing) : same(draft, standing.existing());
  }

  private Optional<Published> attempt(Actor by, String api, Draft draft, ContractDocument stored) {
    var standing = versions.standing(api, draft.version());
    if (standing.existing() != null) {
      return Optional.of(new Published(same(draft, standing.existing()), false));
    }
    try {
      return versions.add(by, judged(by, draft, standing), stored).map(version -> new Published(version, true));
    } catch (RuntimeException failure) {
      if (Uniqueness.isBroken(failure)) {
        return Optional.empty();
      }
      throw failure;
    }
  }

  /** Before a document is read, which may be dear. */
  private ApiSummary known(Actor by, String api) {
    return catalogue.find(by, api).orElseThrow(ApiNotFound::new);
  }

  private Draft readable(byte[] bytes) {
    try {
      var draft = documents.read(bytes);
      VersionTextPolicy.check(draft.document());
      return draft;
    } catch (UnreadableDocument reason) {
      throw new RefusedDocument(reason, "");
    }
  }

  private static VersionView same(Draft draft, VersionView existing) {
    if (!existing.digest().equals(draft.digest())) {
      throw new VersionAlreadyPublished(existing.version());
    }
    return existing;
  }

  private VersionView judged(Actor by, Draft draft, Standing standing) {
    return draft.view(standing.api().name(), verdict(draft, standing.previous()), by.signature(), clock.instant());
  }

  private @Nullable Verdict verdict(Draft draft, @Nullable VersionView previous) {
    if (previous == null) {
      return null;
    }
    var changes = differences.between(
        previous.digest(), () -> documents.withDigest(previous.digest(), versions::bytes), draft.digest(), draft::document, clock.instant());
    return Verdict.on(previous.version(), changes);
  }
}
