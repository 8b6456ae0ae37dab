package dev.remit.platform.persistence;

import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** Says a failure of the database in one line that an operator may read aloud. */
final class ConnectionFailure {

  private static final Pattern SECRETS = Pattern.compile("(?i)(password|pwd|secret)=[^;&]*|/[^/@:]+:[^/@]+@|:[^/@:]+/[^/@]+@");
  // Oracle's driver gives each try a number of its own, which would make the same reason a new one
  private static final Pattern NUMBER_OF_TRY = Pattern.compile(" ?\\(CONNECTION_ID=[^)]*\\)");

  private static final int LONGEST = 400;

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
    var line = text.lines().map(String::strip).filter(part -> !part.isEmpty()).collect(Collectors.joining(" "));
    var known = withoutSecrets(NUMBER_OF_TRY.matcher(line).replaceAll(""));
    return known.length() <= LONGEST ? known : known.substring(0, LONGEST) + "…";
  }
}
