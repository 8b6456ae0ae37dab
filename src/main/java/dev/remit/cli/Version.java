package dev.remit.cli;

import java.io.IOException;
import java.util.Properties;

/** Which Remit this is: what Maven notes in every artifact. */
final class Version {

  private static final String NOTE = "/META-INF/maven/dev.remit/remit/pom.properties";

  private Version() {}

  static int write(Appendable out) throws IOException {
    var note = new Properties();
    try (var in = Version.class.getResourceAsStream(NOTE)) {
      if (in != null) {
        note.load(in);
      }
    }
    out.append("remit ").append(note.getProperty("version", "without a version")).append('\n');
    return CommandLine.FINE;
  }
}
