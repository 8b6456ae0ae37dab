package dev.remit.chain.jdbc;

import dev.remit.chain.Detail;
import dev.remit.chain.Fact;
import dev.remit.chain.Head;
import dev.remit.chain.Performer;
import dev.remit.chain.Row;
import dev.remit.chain.Rows;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.OffsetDateTime;
import java.util.NoSuchElementException;
import org.jspecify.annotations.Nullable;

/**
 * The rows of a database that somebody connected to. All is read in one transaction that sees one moment, so that writers
 * need not be stopped. Closing the connection closes this.
 */
public final class StoredRows implements Rows {

  public static final String ROWS = """
      select sequence_no, happened_at, actor_kind, actor_id, actor_name, token_id, act, object_kind, object_id,
        correlation_id, personal_id, seal, previous_hash, row_hash, salt, detail
      from audit_entry order by sequence_no""";

  public static final String HEAD = "select sequence_no, row_hash from audit_head";

  private static final int AT_ONCE = 1_000;

  /** Something that a database may refuse. */
  private interface Reading<T> {
    T read() throws SQLException;
  }

  private final Connection connection;
  private final ResultSet rows;
  private boolean there;

  public StoredRows(Connection connection) {
    this.connection = connection;
    this.rows = reading(this::open);
    this.there = reading(rows::next);
  }

  private ResultSet open() throws SQLException {
    connection.setTransactionIsolation(Connection.TRANSACTION_SERIALIZABLE);
    // PostgreSQL reads everything at once otherwise
    connection.setAutoCommit(false);
    var statement = connection.createStatement();
    statement.setFetchSize(AT_ONCE);
    return statement.executeQuery(ROWS);
  }

  @Override
  public boolean hasNext() {
    return there;
  }

  @Override
  public Row next() {
    if (!there) {
      throw new NoSuchElementException();
    }
    var row = reading(this::row);
    there = reading(rows::next);
    return row;
  }

  @Override
  public @Nullable Head head() {
    return reading(() -> {
      try (var statement = connection.createStatement(); var found = statement.executeQuery(HEAD)) {
        return found.next() ? new Head(found.getLong(1), found.getString(2)) : Head.START;
      }
    });
  }

  private Row row() throws SQLException {
    var detail = Detail.stored(rows.getString("salt"), rows.getString("detail"));
    return new Row(rows.getLong("sequence_no"), fact(), rows.getString("previous_hash"), rows.getString("row_hash"), detail);
  }

  private Fact fact() throws SQLException {
    var by = new Performer(rows.getString("actor_kind"), rows.getString("actor_id"), rows.getString("actor_name"), rows.getString("token_id"));
    return new Fact(rows.getObject("happened_at", OffsetDateTime.class).toInstant(), by, rows.getString("act"),
        rows.getString("object_kind"), rows.getString("object_id"), rows.getString("correlation_id"), rows.getString("personal_id"),
        rows.getString("seal"));
  }

  private static <T> T reading(Reading<T> reading) {
    try {
      return reading.read();
    } catch (SQLException failure) {
      throw new UncheckedIOException(new IOException(failure.getMessage(), failure));
    }
  }
}
