package dev.remit.bench;

import java.io.IOException;
import java.io.OutputStreamWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.openapitools.openapidiff.core.OpenApiCompare;
import org.openapitools.openapidiff.core.output.ConsoleRender;

/** The smallest command line around the peer: two files in, its report to the standard output. */
final class PeerCommandLine {

  private PeerCommandLine() {}

  public static void main(String[] files) throws IOException {
    var changes = OpenApiCompare.fromContents(Files.readString(Path.of(files[0])), Files.readString(Path.of(files[1])));
    new ConsoleRender().render(changes, new OutputStreamWriter(System.out, StandardCharsets.UTF_8));
  }
}
