package dev.remit.audit.boundary;

import jakarta.ws.rs.core.StreamingOutput;
import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.stream.Stream;

/** Writes lines as they come; none is held. */
record Lines(Stream<String> lines) implements StreamingOutput {

  @Override
  public void write(OutputStream body) throws IOException {
    var out = new BufferedOutputStream(body);
    for (var each = lines.iterator(); each.hasNext(); ) {
      out.write(each.next().getBytes(StandardCharsets.UTF_8));
      out.write('\n');
    }
    out.flush();
  }
}
