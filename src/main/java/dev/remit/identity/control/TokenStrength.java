package dev.remit.identity.control;

import java.util.regex.Pattern;

/** Whether a token that somebody made elsewhere can be as hard to guess as ours. */
final class TokenStrength {

  private static final int BITS = 256;
  private static final int OF_A_HEX_DIGIT = 4;
  private static final int OF_A_CHARACTER = 6;
  private static final int FEWEST_DIFFERENT = 10;
  private static final Pattern HEX = Pattern.compile("[0-9a-fA-F]+");
  private static final Pattern TEXT = Pattern.compile("[A-Za-z0-9+/_.~-]+");

  private TokenStrength() {}

  static boolean isEnough(String token) {
    var random = token.replaceFirst("^" + Tokens.BEGINNING, "").replaceFirst("=+$", "");
    int bits = HEX.matcher(random).matches() ? OF_A_HEX_DIGIT : OF_A_CHARACTER;
    return TEXT.matcher(random).matches()
        && random.length() * bits >= BITS
        && random.chars().distinct().count() >= FEWEST_DIFFERENT;
  }
}
