package dev.remit.platform.security;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.io.IOException;
import java.security.GeneralSecurityException;
import java.security.KeyFactory;
import java.security.PublicKey;
import java.security.spec.X509EncodedKeySpec;
import java.util.Base64;
import org.bouncycastle.crypto.params.Ed25519PrivateKeyParameters;
import org.bouncycastle.crypto.signers.Ed25519Signer;
import org.bouncycastle.crypto.util.SubjectPublicKeyInfoFactory;

/**
 * Signs what has to be believed elsewhere, by Ed25519 (RFC 8032). The key is derived from the installation's, so it is the
 * same at every start and on every server that has that file.
 */
@ApplicationScoped
public class SigningKey {

  private static final String PURPOSE = "signatures";
  private static final Base64.Encoder LINES = Base64.getMimeEncoder(64, new byte[] {'\n'});

  @Inject
  InstallationKey installation;

  private Ed25519PrivateKeyParameters key;

  @PostConstruct
  void open() {
    key = new Ed25519PrivateKeyParameters(installation.derive(PURPOSE));
  }

  public byte[] sign(byte[] message) {
    var signer = new Ed25519Signer();
    signer.init(true, key);
    signer.update(message, 0, message.length);
    return signer.generateSignature();
  }

  public PublicKey publicKey() {
    try {
      return KeyFactory.getInstance("Ed25519").generatePublic(new X509EncodedKeySpec(encoded()));
    } catch (GeneralSecurityException impossible) {
      throw new IllegalStateException(impossible);
    }
  }

  /** The public key in PEM (RFC 7468), for those who verify. */
  public String publicPem() {
    return "-----BEGIN PUBLIC KEY-----\n" + LINES.encodeToString(encoded()) + "\n-----END PUBLIC KEY-----\n";
  }

  private byte[] encoded() {
    try {
      return SubjectPublicKeyInfoFactory.createSubjectPublicKeyInfo(key.generatePublicKey()).getEncoded();
    } catch (IOException impossible) {
      throw new IllegalStateException(impossible);
    }
  }
}
