package dev.remit.platform.persistence.oracle;

import jakarta.persistence.EntityManager;
import jakarta.persistence.EntityManagerFactory;
import jakarta.persistence.Persistence;
import jakarta.persistence.metamodel.EntityType;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;
import org.hibernate.LockMode;
import org.hibernate.SessionFactory;
import org.hibernate.StatelessSession;

/** The persistence unit as the server opens it on Oracle, except that no Oracle and no transaction manager is there. */
final class RemitOnOracle implements AutoCloseable {

  private final SilentOracle database = new SilentOracle();
  private final EntityManagerFactory entities = Persistence.createEntityManagerFactory("remit", Map.of(
      "hibernate.boot.allow_jdbc_metadata_access", "false",
      "jakarta.persistence.database-product-name", "Oracle",
      "jakarta.persistence.database-product-version", "23",
      "jakarta.persistence.database-major-version", "23",
      "jakarta.persistence.transactionType", "RESOURCE_LOCAL",
      "jakarta.persistence.nonJtaDataSource", database.dataSource(),
      // entities are written as they are born, without a value
      "hibernate.check_nullability", "false"));

  Set<EntityType<?>> entityTypes() {
    return entities.getMetamodel().getEntities();
  }

  /** The tables as Hibernate would make them. */
  List<String> creating() {
    entities.getSchemaManager().create(false);
    return database.told();
  }

  /** What is sent while something is done with the entity manager. */
  List<String> sentBy(Consumer<EntityManager> work) {
    entities.runInTransaction(work);
    return database.told();
  }

  /** What is sent to insert, update, delete, load and lock one row. */
  List<String> sentByRow(Object entity) {
    entities.unwrap(SessionFactory.class).inStatelessTransaction(session -> sendRow(session, entity));
    return database.told();
  }

  private void sendRow(StatelessSession session, Object entity) {
    var id = entities.getPersistenceUnitUtil().getIdentifier(entity);
    session.insert(entity);
    session.update(entity);
    session.delete(entity);
    session.get(entity.getClass(), id);
    session.get(entity.getClass(), id, LockMode.PESSIMISTIC_WRITE);
  }

  @Override
  public void close() {
    entities.close();
  }
}
