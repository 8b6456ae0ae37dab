package dev.remit.chain.text;

import dev.remit.chain.UnreadableText;
import java.security.GeneralSecurityException;
import java.security.KeyFactory;
import java.security.PublicKey;
import java.security.spec.X509EncodedKeySpec;
import java.util.Base64;
import java.util.regex.Pattern;

/** An Ed25519 public key in PEM (RFC 7468). */
public final class PublicKeyText {

  private static final Pattern BLOCK = Pattern.compile("-----BEGIN PUBLIC KEY-----([A-Za-z0-9+/=\\s]+)-----END PUBLIC KEY-----");

  private PublicKeyText() {}

  /** @throws UnreadableText when there is none in the text */
  public static PublicKey read(String text) {
    var block = BLOCK.matcher(text);
    if (!block.find()) {
      throw new UnreadableText("there is no PEM block PUBLIC KEY in it");
    }
    try {
      var encoded = Base64.getMimeDecoder().decode(block.group(1));
      return KeyFactory.getInstance("Ed25519").generatePublic(new X509EncodedKeySpec(encoded));
    } catch (GeneralSecurityException | IllegalArgumentException wrong) {
      throw new UnreadableText("its public key is none of Ed25519");
    }
  }
}
