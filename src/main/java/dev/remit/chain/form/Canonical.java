package dev.remit.chain.form;

import java.io.ByteArrayOutputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import org.jspecify.annotations.Nullable;

/**
 * The bytes of a list of texts, different for different lists: each text is its length in UTF-16 units (4 bytes, the
 * highest first; -1 for an absent text) and then these units (2 bytes each, the higher first). The first text names the form,
 * so that a value of one form is never taken for one of another.
 */
public final class Canonical {

  private static final int ABSENT = -1;

  private final ByteArrayOutputStream bytes = new ByteArrayOutputStream(512);
  private final DataOutputStream out = new DataOutputStream(bytes);

  public Canonical(String form) {
    text(form);
  }

  public Canonical text(@Nullable String text) {
    try {
      out.writeInt(text == null ? ABSENT : text.length());
      out.writeChars(text == null ? "" : text);
      return this;
    } catch (IOException impossible) {
      throw new UncheckedIOException(impossible);
    }
  }

  public byte[] bytes() {
    return bytes.toByteArray();
  }

  /** SHA-256, hexadecimal. */
  public String hash() {
    return sha256(bytes());
  }

  public static String sha256(byte[] bytes) {
    try {
      return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes));
    } catch (NoSuchAlgorithmException impossible) {
      throw new IllegalStateException(impossible);
    }
  }
}
