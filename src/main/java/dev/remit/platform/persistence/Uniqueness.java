package dev.remit.platform.persistence;

import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceException;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.hibernate.exception.ConstraintViolationException;
import org.hibernate.exception.ConstraintViolationException.ConstraintKind;

/** Tells that somebody else was faster from what the database says about it. */
public final class Uniqueness {

  private Uniqueness() {}

  /**
   * Writes a new row now.
   *
   * @param taken what is thrown when another row has its key
   */
  public static void insert(EntityManager entities, Object row, Supplier<? extends RuntimeException> taken) {
    entities.persist(row);
    flush(entities, taken);
  }

  /**
   * Writes now what is waiting to be written.
   *
   * @param taken what is thrown when another row has the key of one of them
   */
  public static void flush(EntityManager entities, Supplier<? extends RuntimeException> taken) {
    try {
      entities.flush();
    } catch (PersistenceException failure) {
      throw isBroken(failure) ? taken.get() : failure;
    }
  }

  /** Whether a row was refused because another one has its key. */
  public static boolean isBroken(Throwable failure) {
    return Stream.iterate(failure, cause -> cause != null, Throwable::getCause)
        .anyMatch(cause -> cause instanceof ConstraintViolationException refused
            && refused.getKind() == ConstraintKind.UNIQUE);
  }
}
