package dev.remit.platform.persistence;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;

import dev.remit.testing.InServer;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.util.List;
import org.junit.jupiter.api.Test;

@InServer
class EntitiesIT {

  @Inject
  Rows rows;

  @Test
  void everyEntityCanBeQueried() {
    assertThat(rows.entities()).isNotEmpty().allSatisfy(name -> assertThatCode(() -> rows.count(name)).doesNotThrowAnyException());
  }

  @ApplicationScoped
  @Transactional
  static class Rows {

    @PersistenceContext
    EntityManager entities;

    List<String> entities() {
      return entities.getMetamodel().getEntities().stream().map(type -> type.getName()).toList();
    }

    long count(String entity) {
      return entities.createQuery("select count(e) from " + entity + " e", Long.class).getSingleResult();
    }
  }
}
