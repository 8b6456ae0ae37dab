package dev.remit.identity.password;

import com.nulabinc.zxcvbn.StandardDictionaries;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Set;

/** What attackers try first: the 30,000 most frequent passwords of published leaks, as zxcvbn lists them. */
final class CommonPasswords {

  private static final Set<String> ALL = read();

  private CommonPasswords() {}

  /** @param password in lower case */
  static boolean contain(String password) {
    return ALL.contains(password);
  }

  private static Set<String> read() {
    try {
      return Set.copyOf(StandardDictionaries.PASSWORDS_LOADER.load().getFrequencies());
    } catch (IOException missing) {
      throw new UncheckedIOException(missing);
    }
  }
}
