package dev.remit.platform.rest;

import dev.remit.platform.problem.Problem;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;

/** Reads a body into memory up to a limit; never holds more than that of one that is larger. */
public final class BoundedBody {

  private BoundedBody() {}

  /** @throws Problem of kind TOO_LARGE when there is more */
  public static byte[] read(InputStream body, int most) {
    try {
      var bytes = body.readNBytes(most);
      if (bytes.length == most && body.read() >= 0) {
        throw tooLarge(most);
      }
      return bytes;
    } catch (IOException broken) {
      throw new UncheckedIOException(broken);
    }
  }

  static Problem tooLarge(long most) {
    return new Problem(Problem.Kind.TOO_LARGE, "too-large", "More than " + most + " bytes are not accepted here.");
  }
}
