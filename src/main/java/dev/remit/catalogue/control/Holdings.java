package dev.remit.catalogue.control;

import dev.remit.catalogue.entity.Entry;
import dev.remit.identity.Belongings;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.util.List;
import java.util.UUID;

/** What of the catalogue belongs to teams. */
@ApplicationScoped
class Holdings implements Belongings {

  @Inject
  EntityManager entities;

  @Inject
  EntryQueries queries;

  @Inject
  ApiQueries shares;

  @Override
  public List<String> ownedBy(UUID team) {
    return queries.ownedBy(team).stream().map(Entry::ref).map(Object::toString).toList();
  }

  @Override
  public void release(UUID team) {
    shares.sharesWith(team).forEach(entities::remove);
    entities.flush();
  }
}
