package dev.remit.platform.persistence;

import java.util.stream.Stream;
import org.hibernate.exception.ConstraintViolationException;
import org.hibernate.exception.ConstraintViolationException.ConstraintKind;

/** Tells that somebody else was faster from what the database says about it. */
public final class Uniqueness {

  private Uniqueness() {}

  /** Whether a row was refused because another one has its key. */
  public static boolean isBroken(Throwable failure) {
    return Stream.iterate(failure, cause -> cause != null, Throwable::getCause)
        .anyMatch(cause -> cause instanceof ConstraintViolationException refused
            && refused.getKind() == ConstraintKind.UNIQUE);
  }
}
