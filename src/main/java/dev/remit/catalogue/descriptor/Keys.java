package dev.remit.catalogue.descriptor;

import java.util.Arrays;
import java.util.regex.Pattern;

/** What Backstage's validators let pass: of names, of the keys and values of labels, of tags. */
final class Keys {

  static final String KEY_RULE = "A key is a name of 1 to 63 letters and digits, with hyphens, underscores and dots only between them, "
      + "and may have a lower-case domain before a slash.";
  static final String LABEL_RULE = "The value of a label is empty or has 1 to 63 letters and digits, with hyphens, underscores and dots "
      + "only between them.";
  static final String TAG_RULE = "A tag has 1 to 63 lower-case letters, digits, ':', '+' and '#', with single hyphens only between them.";

  private static final int LONGEST = 63;
  private static final int LONGEST_DOMAIN = 253;
  private static final Pattern OBJECT_NAME = Pattern.compile("([A-Za-z0-9][-A-Za-z0-9_.]*)?[A-Za-z0-9]");
  private static final Pattern DNS_LABEL = Pattern.compile("[a-z0-9]+(-+[a-z0-9]+)*+");
  private static final Pattern TAG = Pattern.compile("[a-z0-9:+#]+(-[a-z0-9:+#]+)*+");

  private Keys() {}

  static boolean isObjectName(String text) {
    return text.length() <= LONGEST && OBJECT_NAME.matcher(text).matches();
  }

  static boolean isDnsLabel(String text) {
    return text.length() <= LONGEST && DNS_LABEL.matcher(text).matches();
  }

  static boolean isKey(String text) {
    int slash = text.indexOf('/');
    return slash < 0 ? isObjectName(text) : isDomain(text.substring(0, slash)) && isObjectName(text.substring(slash + 1));
  }

  private static boolean isDomain(String text) {
    return text.length() <= LONGEST_DOMAIN && Arrays.stream(text.split("\\.", -1)).allMatch(Keys::isDnsLabel);
  }

  static boolean isLabel(String text) {
    return text.isEmpty() || isObjectName(text);
  }

  static boolean isTag(String text) {
    return text.length() <= LONGEST && TAG.matcher(text).matches();
  }
}
