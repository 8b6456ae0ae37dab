package dev.remit.identity.code;

import java.security.SecureRandom;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

/** Codes on paper for the day the authenticator is gone: 120 bits each, so that nobody guesses one and no salt is needed. */
public final class RecoveryCodes {

  private static final int HOW_MANY = 10;
  private static final int BYTES = 15;
  private static final String GROUPS = "(?<=\\G.{4})(?=.)";
  private static final SecureRandom RANDOM = new SecureRandom();

  private RecoveryCodes() {}

  /** New ones, for example {@code ABCD-EFGH-IJKL-MNOP-QRST-UVWX}. */
  public static List<String> random() {
    return Stream.generate(RecoveryCodes::one).limit(HOW_MANY).toList();
  }

  /** How a code is kept and compared, however it was typed. */
  public static String plain(String typed) {
    return typed.toUpperCase(Locale.ROOT).replaceAll("[^A-Z2-7]", "");
  }

  private static String one() {
    var bytes = new byte[BYTES];
    RANDOM.nextBytes(bytes);
    return String.join("-", Base32.encode(bytes).split(GROUPS));
  }
}
