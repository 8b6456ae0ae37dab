package dev.remit.contracts.control;

import dev.remit.catalogue.ApiSummary;
import dev.remit.contracts.Deprecation;
import dev.remit.contracts.Objections;
import dev.remit.contracts.PublicationRefused;
import dev.remit.contracts.VersionDrafted;
import dev.remit.contracts.VersionMoved;
import dev.remit.contracts.VersionNotFound;
import dev.remit.contracts.VersionPublished;
import dev.remit.contracts.VersionState;
import dev.remit.contracts.VersionView;
import dev.remit.contracts.entity.ContractDocument;
import dev.remit.contracts.entity.ContractVersion;
import dev.remit.platform.event.DomainEvent;
import dev.remit.platform.id.TimeOrderedId;
import dev.remit.platform.security.Actor;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Where versions are written: one public method is one short transaction, in which no document is read. */
@ApplicationScoped
@Transactional
public class Registry {

  @Inject
  EntityManager entities;

  @Inject
  VersionQueries queries;

  @Inject
  ProofQueries proofs;

  @Inject
  Versions versions;

  @Inject
  Event<DomainEvent> events;

  @Inject
  @Any
  Instance<Objections> others;

  @Inject
  Clock clock;

  /**
   * Stores a version, or another document of one that nobody has agreed to, unless something else is there than when it was
   * judged; then there is no answer.
   *
   * @param seen what was there when it was judged
   * @param version as it is to be; what is to be published stays a draft where somebody objects and {@code mild} is set
   * @throws PublicationRefused when somebody objects and it is not
   * @throws jakarta.persistence.PersistenceException when its text or its document was stored in the meantime
   */
  Optional<VersionView> put(Actor by, Standing seen, VersionView version, ContractDocument document, boolean mild) {
    var replaced = seen.existing();
    var stored = replaced == null ? null : locked(seen.api(), version.version());
    if (!versions.standing(version.api(), version.version()).isLike(seen)) {
      return Optional.empty();
    }
    if (queries.documents(document.digest()) == 0) {
      entities.persist(document);
    }
    var kept = stored == null ? added(seen.api(), version) : replaced(stored, version);
    return Optional.of(settled(by, seen.api(), kept, replaced, mild).view(version.api()));
  }

  private ContractVersion added(ApiSummary api, VersionView version) {
    var stored = new ContractVersion(TimeOrderedId.at(version.publishedAt()), api.id(), version);
    entities.persist(stored);
    entities.flush();
    return stored;
  }

  private ContractVersion replaced(ContractVersion stored, VersionView version) {
    proofs.forget(stored.id());
    stored.replace(version);
    entities.flush();
    return stored;
  }

  /** Whoever objects sees it stored; what is refused is undone with the transaction. */
  private ContractVersion settled(Actor by, ApiSummary api, ContractVersion stored, @Nullable VersionView replaced, boolean mild) {
    var version = stored.view(api.name());
    var objections = version.state() == VersionState.PUBLISHED && by.kind() != Actor.Kind.SYSTEM ? objections(by, api, version) : List.<String>of();
    if (objections.isEmpty() && version.state() == VersionState.PUBLISHED) {
      events.fire(published(by, api, version));
      return stored;
    }
    if (!objections.isEmpty() && !mild) {
      throw new PublicationRefused(version.version(), objections);
    }
    if (!objections.isEmpty()) {
      stored.replace(version.in(replaced != null && replaced.state() == VersionState.IN_REVIEW ? VersionState.IN_REVIEW : VersionState.DRAFT));
    }
    events.fire(new VersionDrafted(api.id(), api.name(), version.version(), version.digest(), replaced == null ? null : replaced.digest(),
        stored.state(), by, version.publishedAt()));
    return stored;
  }

  private List<String> objections(Actor by, ApiSummary api, VersionView version) {
    return others.stream().flatMap(each -> each.against(by, api, version).stream()).toList();
  }

  /** The row of a version for the caller alone, until the transaction ends. */
  private ContractVersion locked(ApiSummary api, String version) {
    var stored = queries.version(api.id(), version).orElseThrow(VersionNotFound::new);
    entities.refresh(stored, LockModeType.PESSIMISTIC_WRITE);
    return stored;
  }

  /** A step on a version's way; whoever comes second finds it where it does not begin any more. */
  VersionView move(Actor by, ApiSummary api, String version, VersionState to, @Nullable String reason) {
    var stored = locked(api, version);
    var from = stored.state();
    var now = clock.instant();
    if (to == VersionState.PUBLISHED) {
      stored.publish(by.signature(), now);
    } else {
      stored.move(to);
    }
    return moved(by, api, stored, from, reason, now);
  }

  VersionView deprecate(Actor by, ApiSummary api, String version, Deprecation announced, @Nullable String reason) {
    var stored = locked(api, version);
    var from = stored.state();
    stored.deprecate(announced);
    return moved(by, api, stored, from, reason, clock.instant());
  }

  private VersionView moved(Actor by, ApiSummary api, ContractVersion stored, VersionState from, @Nullable String reason, Instant now) {
    entities.flush();
    var view = stored.view(api.name());
    events.fire(view.state() == VersionState.PUBLISHED
        ? published(by, api, view)
        : new VersionMoved(api.id(), api.name(), view.version(), from, view.state(), reason, view.deprecation(), by, now));
    return view;
  }

  private static VersionPublished published(Actor by, ApiSummary api, VersionView version) {
    var verdict = version.verdict();
    return new VersionPublished(api.id(), api.name(), version.version(), version.digest(),
        verdict == null ? null : verdict.since(), verdict == null ? null : verdict.severity(),
        by, version.publishedAt());
  }
}
