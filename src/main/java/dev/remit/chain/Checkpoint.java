package dev.remit.chain;

import dev.remit.chain.form.Canonical;
import dev.remit.chain.text.CheckpointText;
import dev.remit.chain.text.PublicKeyText;
import java.security.GeneralSecurityException;
import java.security.PublicKey;
import java.security.Signature;
import java.time.Instant;
import java.util.Base64;
import java.util.List;
import java.util.function.UnaryOperator;

/**
 * What a chain was at some time, signed. Kept where nobody who can write the database can write, it proves later that the
 * tail was cut or that rows were written anew.
 *
 * @param sequence the last row
 * @param hash of that row
 * @param at when it was made
 * @param keyId which key signed it: the first 16 digits of the SHA-256 of the public key
 * @param signature Ed25519 (RFC 8032) over the canonical form of the rest, in base64url
 */
public record Checkpoint(long sequence, String hash, Instant at, String keyId, String signature) {

  private static final String FORM = "remit-audit-checkpoint-1";
  private static final int ID_DIGITS = 16;

  /** @param signer the private half of the key, from bytes to signature */
  public static Checkpoint of(Head head, Instant at, PublicKey key, UnaryOperator<byte[]> signer) {
    var bare = new Checkpoint(head.sequence(), head.hash(), at, keyId(key), "");
    var signature = Base64.getUrlEncoder().withoutPadding().encodeToString(signer.apply(bare.signed()));
    return new Checkpoint(bare.sequence, bare.hash, bare.at, bare.keyId, signature);
  }

  /**
   * The checkpoints in a text: JSON objects, one or several, as the server gave them out.
   *
   * @throws UnreadableText when there is anything else in it, or none
   */
  public static List<Checkpoint> ofText(String text) {
    return CheckpointText.read(text);
  }

  /**
   * The key that checkpoints are verified with, in PEM.
   *
   * @throws UnreadableText when there is none in the text
   */
  public static PublicKey key(String pem) {
    return PublicKeyText.read(pem);
  }

  public static String keyId(PublicKey key) {
    return Canonical.sha256(key.getEncoded()).substring(0, ID_DIGITS);
  }

  public boolean isSignedBy(PublicKey key) {
    try {
      var verification = Signature.getInstance("Ed25519");
      verification.initVerify(key);
      verification.update(signed());
      return keyId.equals(keyId(key)) && verification.verify(Base64.getUrlDecoder().decode(signature));
    } catch (GeneralSecurityException | IllegalArgumentException unreadable) {
      return false;
    }
  }

  private byte[] signed() {
    return new Canonical(FORM).text(Long.toString(sequence)).text(hash).text(at.toString()).text(keyId).bytes();
  }
}
