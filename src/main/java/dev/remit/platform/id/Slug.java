package dev.remit.platform.id;

import java.util.regex.Pattern;

/** Names that stand in addresses, as Backstage's model has them, in lower case. */
public final class Slug {

  /** What a name that is none is told. */
  public static final String RULE =
      "A name has 1 to 63 lower-case letters a-z and digits, with hyphens, underscores and dots only between them.";

  private static final int LONGEST = 63;
  private static final Pattern PATTERN = Pattern.compile("[a-z0-9]+(?:[-_.]+[a-z0-9]+)*");

  private Slug() {}

  public static boolean isOne(String text) {
    return text.length() <= LONGEST && PATTERN.matcher(text).matches();
  }
}
