package dev.remit.platform.persistence;

import static org.assertj.core.api.Assertions.assertThat;

import java.sql.SQLException;
import java.sql.SQLTransientConnectionException;
import org.hibernate.exception.ConstraintViolationException;
import org.hibernate.exception.ConstraintViolationException.ConstraintKind;
import org.hibernate.exception.JDBCConnectionException;
import org.junit.jupiter.api.Test;

class OutageTest {

  private static final SQLException PLAIN = new SQLException("no", "42000");

  @Test
  void knowsALostConnection() {
    assertThat(Outage.isBehind(new RuntimeException(new JDBCConnectionException("gone", PLAIN)))).isTrue();
    assertThat(Outage.isBehind(new RuntimeException(new SQLTransientConnectionException("pool")))).isTrue();
    assertThat(Outage.isBehind(new SQLException("closed", "08006"))).isTrue();
    assertThat(Outage.isBehind(new SQLException("shutting down", "57P01"))).isTrue();
  }

  @Test
  void knowsOtherFailures() {
    assertThat(Outage.isBehind(PLAIN)).isFalse();
    assertThat(Outage.isBehind(new SQLException("no state"))).isFalse();
    assertThat(Outage.isBehind(new IllegalStateException())).isFalse();
  }

  @Test
  void tellsUniquenessFromOtherConstraints() {
    assertThat(Uniqueness.isBroken(new RuntimeException(refusal(ConstraintKind.UNIQUE)))).isTrue();
    assertThat(Uniqueness.isBroken(refusal(ConstraintKind.FOREIGN_KEY))).isFalse();
    assertThat(Uniqueness.isBroken(new RuntimeException(PLAIN))).isFalse();
  }

  private static ConstraintViolationException refusal(ConstraintKind kind) {
    return new ConstraintViolationException("no", PLAIN, "insert", kind, "some_constraint");
  }
}
