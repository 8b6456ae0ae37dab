package dev.remit.openapi.tree;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;

/** The fragment of a URI (RFC 3986, section 3.5). */
public final class Fragment {

  private Fragment() {}

  /** Percent-decodes (section 2.1); what is no escape stays as it is, since people write pointers by hand. */
  public static String decoded(String fragment) {
    if (fragment.indexOf('%') < 0) {
      return fragment;
    }
    var encoded = fragment.getBytes(StandardCharsets.UTF_8);
    var decoded = new ByteArrayOutputStream(encoded.length);
    for (int i = 0; i < encoded.length; i++) {
      int octet = octet(encoded, i);
      decoded.write(octet < 0 ? encoded[i] : octet);
      i += octet < 0 ? 0 : 2;
    }
    return decoded.toString(StandardCharsets.UTF_8);
  }

  private static int octet(byte[] encoded, int at) {
    if (encoded[at] != '%' || at + 2 >= encoded.length) {
      return -1;
    }
    int high = Character.digit(encoded[at + 1], 16);
    int low = Character.digit(encoded[at + 2], 16);
    return high < 0 || low < 0 ? -1 : high << 4 | low;
  }
}
