package dev.remit.identity.password;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;

/**
 * Which passwords are taken: long ones of any characters, but not what an attacker would try first (NIST SP 800-63B,
 * section 3.1.1.2). Nothing is asked about their composition.
 */
public final class PasswordPolicy {

  public static final int SHORTEST = 8;
  public static final int LONGEST = 128;

  private static final int FEWEST_DIFFERENT = 4;
  private static final int SHORTEST_WORD = 3;
  private static final String OURS = "remit";
  private static final Pattern AROUND = Pattern.compile("^[^\\p{L}]+|[^\\p{L}]+$");
  private static final Pattern HALF_A_PAIR = Pattern.compile("\\p{Cs}");

  private PasswordPolicy() {}

  /**
   * Why a password is not taken; empty when it is.
   *
   * @param about what is known of the person: names, e-mail
   */
  public static List<String> flaws(String password, Collection<String> about) {
    var flaws = new ArrayList<String>();
    var normal = Normal.of(password);
    var plain = normal.toLowerCase(Locale.ROOT);
    int length = normal.codePointCount(0, normal.length());
    if (length < SHORTEST || length > LONGEST) {
      flaws.add("A password has " + SHORTEST + " to " + LONGEST + " characters.");
    } else if (isCommon(plain) || isMonotonous(plain)) {
      flaws.add("This password is among the first that somebody would try.");
    } else if (without(about, plain).length() < SHORTEST) {
      flaws.add("A password is more than your own name, address and the word remit.");
    }
    if (HALF_A_PAIR.matcher(normal).find()) {
      flaws.add("A password has no halves of surrogate pairs.");
    }
    return List.copyOf(flaws);
  }

  private static boolean isCommon(String plain) {
    return CommonPasswords.contain(plain) || CommonPasswords.contain(AROUND.matcher(plain).replaceAll(""));
  }

  /** One character again and again, or the next one again and again. */
  private static boolean isMonotonous(String plain) {
    var points = plain.codePoints().toArray();
    if (plain.codePoints().distinct().count() < FEWEST_DIFFERENT) {
      return true;
    }
    int step = points[1] - points[0];
    for (int index = 2; index < points.length; index++) {
      if (points[index] - points[index - 1] != step) {
        return false;
      }
    }
    return Math.abs(step) == 1;
  }

  private static String without(Collection<String> about, String plain) {
    var rest = plain.replace(OURS, "");
    for (var text : about) {
      for (var word : Normal.of(text).toLowerCase(Locale.ROOT).split("[^\\p{L}\\p{N}]+")) {
        rest = word.length() < SHORTEST_WORD ? rest : rest.replace(word, "");
      }
    }
    return rest;
  }
}
