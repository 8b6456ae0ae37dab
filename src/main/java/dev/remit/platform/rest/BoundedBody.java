package dev.remit.platform.rest;

import dev.remit.platform.problem.Problem;
import java.io.IOException;
import java.io.InputStream;

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
      throw brokenOff();
    }
  }

  /** As much as there is, up to a number of bytes; the rest can still be read. */
  public static byte[] start(InputStream body, int most) {
    try {
      return body.readNBytes(most);
    } catch (IOException broken) {
      throw brokenOff();
    }
  }

  /** The same refusal of something that is in memory already. */
  public static byte[] checked(byte[] bytes, int most) {
    if (bytes.length > most) {
      throw tooLarge(most);
    }
    return bytes;
  }

  static Problem tooLarge(long most) {
    return new Problem(Problem.Kind.TOO_LARGE, "too-large", "More than " + most + " bytes are not accepted here.");
  }

  private static Problem brokenOff() {
    return new Problem(Problem.Kind.MALFORMED, "malformed-request", "The body broke off.");
  }
}
