package dev.remit.sandbox.boundary;

import dev.remit.openapi.SampleCall;
import java.nio.charset.StandardCharsets;

/** Calls as they are typed into a shell (POSIX). */
final class Curl {

  private static final int LONGEST_BODY = 3_000;

  private Curl() {}

  /** @param base address of the sandbox, without a slash at its end */
  static String of(String base, SampleCall call) {
    return text(base, " \\\n  -H \"" + SandboxDoor.KEY + ": $KEY\"", call);
  }

  /** Its target is a whole address. */
  static String ofCallback(SampleCall call) {
    return text("", "", call);
  }

  private static String text(String base, String key, SampleCall call) {
    var text = new StringBuilder("curl ");
    if (!call.method().equals("GET")) {
      text.append("-X ").append(call.method()).append(' ');
    }
    text.append(quoted(base + call.target())).append(key);
    call.fields().forEach(field -> text.append(" \\\n  -H ").append(quoted(field.name() + ": " + field.value())));
    if (call.mediaType() != null) {
      text.append(" \\\n  -H ").append(quoted("Content-Type: " + call.mediaType())).append(" \\\n  --data-binary ").append(body(call));
    }
    return text.toString();
  }

  private static String body(SampleCall call) {
    var text = new String(call.body(), StandardCharsets.UTF_8);
    boolean readable = call.body().length <= LONGEST_BODY && text.chars().noneMatch(c -> c < ' ' && c != '\n' && c != '\r' && c != '\t' || c == 0xFFFD);
    return readable ? quoted(text) : "@body";
  }

  // nothing is special within single quotes but they themselves
  private static String quoted(String text) {
    return "'" + text.replace("'", "'\\''") + "'";
  }
}
