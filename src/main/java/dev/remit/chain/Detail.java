package dev.remit.chain;

import dev.remit.chain.form.Canonical;
import java.security.SecureRandom;
import java.util.HexFormat;
import org.jspecify.annotations.Nullable;

/**
 * What a row tells beside the chain, and what is taken out when a person is erased. The chain has its seal only; without
 * the salt nobody can find out by trying what a seal was made of.
 *
 * @param salt random, hexadecimal
 * @param text JSON: how the object was called, what it was before and after
 */
public record Detail(String salt, String text) {

  private static final SecureRandom RANDOM = new SecureRandom();
  private static final int SALT_BYTES = 32;
  private static final String FORM = "remit-audit-detail-1";

  /** With a salt of its own. */
  public static Detail of(String text) {
    var salt = new byte[SALT_BYTES];
    RANDOM.nextBytes(salt);
    return new Detail(HexFormat.of().formatHex(salt), text);
  }

  /** What is stored; half of it is a detail still, which no seal was made of. */
  public static @Nullable Detail stored(@Nullable String salt, @Nullable String text) {
    return salt == null && text == null ? null : new Detail(salt == null ? "" : salt, text == null ? "" : text);
  }

  /** SHA-256 of salt and text, hexadecimal. */
  public String seal() {
    return new Canonical(FORM).text(salt).text(text).hash();
  }
}
