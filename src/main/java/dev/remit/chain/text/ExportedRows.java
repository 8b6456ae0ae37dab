package dev.remit.chain.text;

import dev.remit.chain.Head;
import dev.remit.chain.Row;
import dev.remit.chain.Rows;
import dev.remit.chain.UnreadableText;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.NoSuchElementException;
import org.jspecify.annotations.Nullable;

/** The rows of an export, one a line. It says nowhere how many there should be: that is what checkpoints are for. */
public final class ExportedRows implements Rows {

  private final BufferedReader export;
  private @Nullable String line;
  private long number;

  public ExportedRows(BufferedReader export) {
    this.export = export;
    line = read();
  }

  @Override
  public boolean hasNext() {
    return line != null;
  }

  @Override
  public Row next() {
    if (line == null) {
      throw new NoSuchElementException();
    }
    number++;
    try {
      var row = RowText.read(line);
      line = read();
      return row;
    } catch (UnreadableText unreadable) {
      throw new UnreadableText("line " + number + " is no row of the trail: " + unreadable.getMessage());
    }
  }

  @Override
  public @Nullable Head head() {
    return null;
  }

  private @Nullable String read() {
    try {
      return export.readLine();
    } catch (IOException failure) {
      throw new UncheckedIOException(failure);
    }
  }
}
