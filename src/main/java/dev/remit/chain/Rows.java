package dev.remit.chain;

import dev.remit.chain.jdbc.StoredRows;
import dev.remit.chain.text.ExportedRows;
import java.io.BufferedReader;
import java.sql.Connection;
import java.util.Iterator;
import org.jspecify.annotations.Nullable;

/** The rows of a chain one by one, in the order in which they are found. */
public interface Rows extends Iterator<Row> {

  /**
   * Where the chain ends, as it is noted beside the rows; absent where nothing is noted. Asked for behind the last row, and
   * not older than that.
   */
  @Nullable Head head();

  /** The rows of an export, each of which throws {@link UnreadableText} when its line is none. */
  static Rows ofExport(BufferedReader export) {
    return new ExportedRows(export);
  }

  /** The rows of a database, all as they are at one moment; {@link java.io.UncheckedIOException} when it fails. */
  static Rows ofDatabase(Connection connection) {
    return new StoredRows(connection);
  }
}
