package dev.remit.platform.persistence;

import java.util.regex.Pattern;

/** Says a failure of the database in one line that an operator may read aloud. */
final class ConnectionFailure {

  private static final Pattern SECRETS = Pattern.compile("(?i)(password|pwd|secret)=[^;&]*|/[^/@:]+:[^/@]+@|:[^/@:]+/[^/@]+@");

  private ConnectionFailure() {}

  private static String withoutSecrets(String address) {
    return SECRETS.matcher(address).replaceAll("***");
  }

  static String reason(Throwable failure) {
    var root = failure;
    while (root.getCause() != null && root.getCause() != root) {
      root = root.getCause();
    }
    var text = root.getMessage() == null ? root.getClass().getSimpleName() : root.getMessage();
    return withoutSecrets(text.lines().findFirst().orElse(text));
  }
}
