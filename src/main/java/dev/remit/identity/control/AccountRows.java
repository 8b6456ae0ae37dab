package dev.remit.identity.control;

import dev.remit.identity.entity.LocalAccount;
import dev.remit.platform.persistence.Uniqueness;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.util.UUID;

/** Sees to it that somebody has a row to write into: not everybody has a password here. */
@ApplicationScoped
class AccountRows {

  @Inject
  AccountQueries queries;

  @Inject
  FirstRow first;

  void ensure(UUID person) {
    if (queries.of(person).isPresent()) {
      return;
    }
    try {
      first.insert(person);
    } catch (RuntimeException failure) {
      if (!Uniqueness.isBroken(failure)) {
        throw failure;
      }
    }
  }

  /** In a transaction of its own, which alone fails when another request was faster. */
  @ApplicationScoped
  static class FirstRow {

    @Inject
    EntityManager entities;

    @Transactional(TxType.REQUIRES_NEW)
    void insert(UUID person) {
      entities.persist(new LocalAccount(person));
      entities.flush();
    }
  }
}
