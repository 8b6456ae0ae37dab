package dev.remit.contracts;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.remit.catalogue.ApiRegistered;
import dev.remit.catalogue.CatalogueApi;
import dev.remit.contracts.control.Contracts;
import dev.remit.contracts.entity.ContractDocument;
import dev.remit.platform.security.Actor;
import dev.remit.testing.InServer;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.nio.charset.StandardCharsets;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** One use case is one transaction: all of it, or nothing. */
@InServer
class TransactionsIT {

  @Inject
  CatalogueApi catalogue;

  @Inject
  Contracts contracts;

  @Inject
  FailingObserver observer;

  @Inject
  Storage storage;

  private final String api = "transactions-" + UUID.randomUUID();

  @AfterEach
  void observerFailsNoMore() {
    observer.fail(false);
  }

  @Test
  void useCaseCommits() {
    catalogue.register(Actor.SYSTEM, api, "Transactions", null, null);
    var published = contracts.publish(Actor.SYSTEM, api, document());
    assertThat(contracts.versions(Actor.SYSTEM, api)).containsExactly(published.version());
    assertThat(storage.documents(published.version().digest())).isOne();
  }

  @Test
  void failureOfAnObserverUndoesWhatWasPersisted() {
    catalogue.register(Actor.SYSTEM, api, "Transactions", null, null);
    observer.fail(true);
    long before = storage.documents();
    assertThatThrownBy(() -> contracts.publish(Actor.SYSTEM, api, document())).hasStackTraceContaining(FailingObserver.WORDS);
    assertThat(contracts.versions(Actor.SYSTEM, api)).isEmpty();
    assertThat(storage.documents()).isEqualTo(before);
  }

  @Test
  void factThatCannotBeRecordedDidNotHappen() {
    observer.fail(true);
    assertThatThrownBy(() -> catalogue.register(Actor.SYSTEM, api, "Transactions", null, null)).hasStackTraceContaining(FailingObserver.WORDS);
    assertThat(catalogue.find(Actor.SYSTEM, api)).isEmpty();
  }

  @Test
  void brokenConstraintUndoesTheUseCaseBeforeIt() {
    assertThatThrownBy(() -> storage.registerAndBreakAConstraint(api)).isInstanceOf(RuntimeException.class);
    assertThat(catalogue.find(Actor.SYSTEM, api)).isEmpty();
  }

  private byte[] document() {
    return "{\"openapi\": \"3.1.0\", \"info\": {\"title\": \"%s\", \"version\": \"1.0.0\"}, \"paths\": {}}".formatted(api)
        .getBytes(StandardCharsets.UTF_8);
  }

  @ApplicationScoped
  static class FailingObserver {

    static final String WORDS = "The observer cannot record this";

    private boolean fails;

    /** A method, because the field that others see is the proxy's. */
    void fail(boolean when) {
      fails = when;
    }

    void record(@Observes VersionPublished event) {
      failWhenTold();
    }

    void record(@Observes ApiRegistered event) {
      failWhenTold();
    }

    private void failWhenTold() {
      if (fails) {
        throw new IllegalStateException(WORDS);
      }
    }
  }

  @ApplicationScoped
  @Transactional
  static class Storage {

    @PersistenceContext
    EntityManager entities;

    @Inject
    CatalogueApi catalogue;

    long documents() {
      return entities.createQuery("select count(d) from ContractDocument d", Long.class).getSingleResult();
    }

    long documents(String digest) {
      return entities.createQuery("select count(d) from ContractDocument d where d.digest = :digest", Long.class)
          .setParameter("digest", digest)
          .getSingleResult();
    }

    void registerAndBreakAConstraint(String name) {
      catalogue.register(Actor.SYSTEM, name, "Transactions", null, null);
      entities.persist(new ContractDocument("not a digest of sixty-four characters, and longer than a column for one", new byte[0]));
      entities.flush();
    }
  }
}
