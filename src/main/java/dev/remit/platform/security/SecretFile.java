package dev.remit.platform.security;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** A file that holds one secret, so that no environment shows it. */
public final class SecretFile {

  private SecretFile() {}

  /**
   * @param whose whose secret it is, for the operator who reads why it cannot be read
   * @throws UncheckedIOException when it cannot be read
   */
  public static String read(String path, String whose) {
    try {
      return Files.readString(Path.of(path));
    } catch (IOException unreadable) {
      throw new UncheckedIOException("The file of " + whose + " cannot be read", unreadable);
    }
  }
}
