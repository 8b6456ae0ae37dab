package dev.remit.cli;

import dev.remit.openapi.Document;
import dev.remit.openapi.Limits;
import dev.remit.openapi.Source;
import dev.remit.openapi.UnreadableDocument;
import java.io.FileInputStream;
import java.io.FileNotFoundException;
import java.io.IOException;
import java.io.InputStream;

/** Documents out of files; {@code -} is what comes from the standard input. */
final class Input {

  static final String STANDARD = "-";

  private Input() {}

  /**
   * @throws WrongUsage if there is no such file
   * @throws UnreadableInput if it is no document
   */
  static Source read(String name, Console console) throws IOException {
    refuseAddress(name);
    var shown = name.equals(STANDARD) ? "stdin" : name;
    var bytes = name.equals(STANDARD) ? bytes(console.in()) : bytes(name);
    try {
      return new Source(shown, Document.read(bytes, Limits.DEFAULT));
    } catch (UnreadableDocument unreadable) {
      throw new UnreadableInput(shown, unreadable.flaws());
    }
  }

  private static void refuseAddress(String name) {
    if (name.startsWith("http://") || name.startsWith("https://") || name.startsWith("file:")) {
      throw new WrongUsage("only files are read, not '" + name + "'. Fetch it first: curl -fsSo old.yaml " + name);
    }
  }

  private static byte[] bytes(String name) throws IOException {
    try (var file = open(name)) {
      return bytes(file);
    }
  }

  /** @throws WrongUsage if there is no such file */
  static FileInputStream open(String name) throws IOException {
    try {
      return new FileInputStream(name);
    } catch (FileNotFoundException missing) {
      // its message has the name and the system's reason
      throw new WrongUsage("cannot read " + missing.getMessage());
    }
  }

  // one byte more than is read, so that the engine says what the limit is
  private static byte[] bytes(InputStream in) throws IOException {
    return in.readNBytes(Limits.DEFAULT.bytes() + 1);
  }
}
