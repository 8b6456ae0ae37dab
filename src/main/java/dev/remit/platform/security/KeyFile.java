package dev.remit.platform.security;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.GeneralSecurityException;
import java.security.KeyFactory;
import java.security.KeyPair;
import java.security.KeyPairGenerator;
import java.security.spec.PKCS8EncodedKeySpec;
import java.security.spec.X509EncodedKeySpec;
import java.util.Base64;
import java.util.regex.Pattern;

/** An Ed25519 key pair in a file: two PEM blocks (RFC 7468), {@code PRIVATE KEY} and {@code PUBLIC KEY}, as OpenSSL writes them. */
final class KeyFile {

  private static final String ALGORITHM = "Ed25519";
  private static final String OWNER_ONLY = "rw-------";
  private static final Base64.Encoder LINES = Base64.getMimeEncoder(64, new byte[] {'\n'});

  private KeyFile() {}

  /** @throws IllegalStateException when there is no key pair in it; the message names the file and nothing in it */
  static KeyPair read(Path file) {
    try {
      var text = Files.readString(file, StandardCharsets.US_ASCII);
      var keys = KeyFactory.getInstance(ALGORITHM);
      return new KeyPair(
          keys.generatePublic(new X509EncodedKeySpec(block("PUBLIC KEY", text, file))),
          keys.generatePrivate(new PKCS8EncodedKeySpec(block("PRIVATE KEY", text, file))));
    } catch (IOException unreadable) {
      throw new IllegalStateException("The key file " + file + " cannot be read: " + unreadable, unreadable);
    } catch (GeneralSecurityException | IllegalArgumentException wrong) {
      throw new IllegalStateException("The key file " + file + " holds no Ed25519 key pair in PEM", wrong);
    }
  }

  private static byte[] block(String name, String text, Path file) {
    var found = Pattern.compile("-----BEGIN " + name + "-----([A-Za-z0-9+/=\\s]+)-----END " + name + "-----").matcher(text);
    if (!found.find()) {
      throw new IllegalStateException("The key file " + file + " has no block " + name);
    }
    return Base64.getMimeDecoder().decode(found.group(1));
  }

  /** Makes it with a new key pair, unless somebody else is faster: all of it is there at once, or nothing. */
  static void make(Path file) {
    try {
      Files.createDirectories(file.toAbsolutePath().getParent());
      var draft = Files.createTempFile(file.toAbsolutePath().getParent(), "key", null);
      try {
        keepToOwner(draft);
        Files.writeString(draft, text(KeyPairGenerator.getInstance(ALGORITHM).generateKeyPair()), StandardCharsets.US_ASCII);
        Files.createLink(file, draft);
      } catch (FileAlreadyExistsException faster) {
        return;
      } finally {
        Files.delete(draft);
      }
    } catch (IOException failure) {
      throw new UncheckedIOException("The key file " + file + " cannot be made", failure);
    } catch (GeneralSecurityException impossible) {
      throw new IllegalStateException(impossible);
    }
  }

  private static void keepToOwner(Path file) throws IOException {
    if (file.getFileSystem().supportedFileAttributeViews().contains("posix")) {
      Files.setPosixFilePermissions(file, PosixFilePermissions.fromString(OWNER_ONLY));
    }
  }

  private static String text(KeyPair pair) {
    return pem("PRIVATE KEY", pair.getPrivate().getEncoded()) + pem("PUBLIC KEY", pair.getPublic().getEncoded());
  }

  private static String pem(String name, byte[] content) {
    return "-----BEGIN " + name + "-----\n" + LINES.encodeToString(content) + "\n-----END " + name + "-----\n";
  }
}
