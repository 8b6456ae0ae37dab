package dev.remit.platform.id;

import java.util.regex.Pattern;

/** Names that stand in addresses. */
public final class Slug {

  /** What a name that is none is told. */
  public static final String RULE =
      "A name has 1 to 63 lower-case letters a-z, digits and hyphens, with no hyphen at its ends.";

  private static final Pattern PATTERN = Pattern.compile("[a-z0-9](?:[a-z0-9-]{0,61}[a-z0-9])?");

  private Slug() {}

  public static boolean isOne(String text) {
    return PATTERN.matcher(text).matches();
  }
}
