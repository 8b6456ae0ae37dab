package dev.remit.contracts.control;

import dev.remit.catalogue.ApiNotFound;
import dev.remit.catalogue.ApiSummary;
import dev.remit.catalogue.CatalogueApi;
import dev.remit.contracts.Published;
import dev.remit.contracts.Verdict;
import dev.remit.contracts.VersionAlreadyPublished;
import dev.remit.contracts.VersionState;
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
  Registry registry;

  @Inject
  Documents documents;

  @Inject
  Differences differences;

  @Inject
  Clock clock;

  Published publish(Actor by, String api, byte[] bytes) {
    var known = known(by, api);
    ContractPolicy.publish(by, known).orRefuse(by);
    return settle(by, known, bytes, VersionState.PUBLISHED, false);
  }

  /** The same, as a draft where somebody objects to its being published. */
  Published offer(Actor by, String api, byte[] bytes) {
    var known = known(by, api);
    ContractPolicy.publish(by, known).orRefuse(by);
    return settle(by, known, bytes, VersionState.PUBLISHED, true);
  }

  /** Keeps a document as one that nobody has agreed to yet. */
  Published draft(Actor by, String api, byte[] bytes) {
    var known = known(by, api);
    ContractPolicy.draft(by, known).orRefuse(by);
    return settle(by, known, bytes, VersionState.DRAFT, false);
  }

  private Published settle(Actor by, ApiSummary api, byte[] bytes, VersionState wanted, boolean mild) {
    var draft = readable(bytes);
    var stored = new ContractDocument(draft.digest(), bytes);
    for (int round = 0; round < ROUNDS; round++) {
      var outcome = attempt(by, api, draft, stored, wanted, mild);
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
    return standing.existing() == null || !standing.existing().state().isFixed()
        ? judged(by, draft, standing, VersionState.PUBLISHED)
        : same(draft, standing.existing());
  }

  private Optional<Published> attempt(
      Actor by, ApiSummary api, Draft draft, ContractDocument stored, VersionState wanted, boolean mild) {
    var standing = versions.standing(api.name(), draft.version());
    var existing = standing.existing();
    if (existing != null && (existing.state().isFixed() || isKept(existing, draft, wanted))) {
      var same = same(draft, existing);
      boolean due = existing.state() == VersionState.AGREED && wanted == VersionState.PUBLISHED;
      return Optional.of(new Published(due ? registry.move(by, api, existing.version(), VersionState.PUBLISHED, null) : same, false));
    }
    try {
      var state = wanted == VersionState.DRAFT && existing != null && existing.state() == VersionState.IN_REVIEW ? VersionState.IN_REVIEW : wanted;
      return registry.put(by, standing, judged(by, draft, standing, state), stored, mild).map(version -> new Published(version, existing == null));
    } catch (RuntimeException failure) {
      if (Uniqueness.isBroken(failure)) {
        return Optional.empty();
      }
      throw failure;
    }
  }

  /** Whether this document is what is being drafted anyway. */
  private static boolean isKept(VersionView existing, Draft draft, VersionState wanted) {
    return wanted == VersionState.DRAFT && existing.state() != VersionState.WITHDRAWN && existing.digest().equals(draft.digest());
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

  private VersionView judged(Actor by, Draft draft, Standing standing, VersionState state) {
    return draft.view(standing.api().name(), state, verdict(draft, standing.previous()), by.signature(), clock.instant());
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
