package dev.remit.platform.security;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.FileAttribute;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.GeneralSecurityException;
import java.security.SecureRandom;
import java.util.Base64;
import java.util.Optional;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/**
 * The one secret of an installation, outside its database: whoever has only the one or the other can read no second factor
 * and sign nothing. It lies in a file that only its owner may read; all servers on one database need the same.
 */
@ApplicationScoped
public class InstallationKey {

  private static final String ALGORITHM = "HmacSHA256";
  private static final int BYTES = 32;
  private static final byte FIRST_BLOCK = 1;

  @Inject
  @ConfigProperty(name = "remit.key.file")
  Optional<String> file;

  @Inject
  @ConfigProperty(name = "remit.home")
  Optional<String> home;

  private byte[] extracted = new byte[0];

  @PostConstruct
  void open() {
    extracted = mac(new byte[BYTES], file.isPresent() ? read(Path.of(file.get())) : own(inHome()));
  }

  /** 256 bits for one purpose, always the same; from them nobody learns those for another (HKDF with SHA-256, RFC 5869). */
  public byte[] derive(String purpose) {
    var info = purpose.getBytes(StandardCharsets.UTF_8);
    return mac(extracted, ByteBuffer.allocate(info.length + 1).put(info).put(FIRST_BLOCK).array());
  }

  private Path inHome() {
    return home.map(Path::of).orElseGet(() -> Path.of(System.getProperty("user.home"), ".remit")).resolve("key");
  }

  /** Made where there is none; a file that somebody names has to be there, or two servers would have different keys. */
  private static byte[] own(Path path) {
    try {
      if (!Files.exists(path)) {
        make(path);
      }
    } catch (IOException failure) {
      throw new IllegalStateException("The installation's key cannot be made in " + path, failure);
    }
    return read(path);
  }

  private static byte[] read(Path path) {
    try {
      return checked(Base64.getDecoder().decode(Files.readString(path).strip()));
    } catch (IOException | IllegalArgumentException failure) {
      throw new IllegalStateException("The installation's key in " + path + " cannot be used", failure);
    }
  }

  private static byte[] checked(byte[] secret) {
    if (secret.length < BYTES) {
      throw new IllegalArgumentException("A key has at least 256 bits, in base64");
    }
    return secret;
  }

  private static void make(Path path) throws IOException {
    var secret = new byte[BYTES];
    new SecureRandom().nextBytes(secret);
    var folder = Files.createDirectories(path.toAbsolutePath().getParent());
    var draft = Files.createTempFile(folder, "key", ".new", ownersOnly(folder));
    Files.writeString(draft, Base64.getEncoder().encodeToString(secret), StandardOpenOption.SYNC);
    try {
      Files.move(draft, path);
    } catch (FileAlreadyExistsException anotherWasFaster) {
      Files.delete(draft);
    }
  }

  private static FileAttribute<?>[] ownersOnly(Path folder) {
    boolean posix = folder.getFileSystem().supportedFileAttributeViews().contains("posix");
    var owner = PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------"));
    return posix ? new FileAttribute<?>[] {owner} : new FileAttribute<?>[0];
  }

  private static byte[] mac(byte[] key, byte[] text) {
    try {
      var mac = Mac.getInstance(ALGORITHM);
      mac.init(new SecretKeySpec(key, ALGORITHM));
      return mac.doFinal(text);
    } catch (GeneralSecurityException impossible) {
      throw new IllegalStateException(impossible);
    }
  }
}
