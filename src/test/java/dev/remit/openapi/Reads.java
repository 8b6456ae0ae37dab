package dev.remit.openapi;

import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.nio.charset.StandardCharsets;
import java.util.List;

/** Shorthand of tests for reading a text. */
public final class Reads {

  private Reads() {}

  public static Document read(String text) {
    return Document.read(text.getBytes(StandardCharsets.UTF_8), Limits.DEFAULT);
  }

  public static List<Flaw> flaws(String text) {
    return flaws(text.getBytes(StandardCharsets.UTF_8), Limits.DEFAULT);
  }

  public static List<Flaw> flaws(byte[] bytes, Limits limits) {
    var refused = catchThrowableOfType(UnreadableDocument.class, () -> Document.read(bytes, limits));
    return refused == null ? List.of() : refused.flaws();
  }
}
