package dev.remit.identity.password;

import java.text.Normalizer;

/** One form of a password, whatever keyboard it was typed on: NFKC, as NIST SP 800-63B, section 3.1.1.2, recommends. */
final class Normal {

  /** More than any password that is taken, before forms are unified; what is longer is cut, and so fits none. */
  private static final int MOST = 1_024;

  private Normal() {}

  static String of(String password) {
    var bounded = password.length() <= MOST ? password : password.substring(0, MOST);
    return Normalizer.normalize(bounded, Normalizer.Form.NFKC);
  }
}
