package dev.remit.identity.company;

import com.nimbusds.oauth2.sdk.id.State;
import com.nimbusds.oauth2.sdk.pkce.CodeVerifier;
import com.nimbusds.openid.connect.sdk.Nonce;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.SecureRandom;
import java.util.Base64;
import java.util.Optional;
import java.util.regex.Pattern;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

/**
 * What only the browser that began a sign-in has: a random secret, from which follow the state that its answer has to
 * repeat (RFC 6749, section 10.12), the nonce that its token has to carry (OpenID Connect Core, section 3.1.2.1) and the
 * verifier of its code (RFC 7636). None of them tells anything about the others.
 */
public record Challenge(String secret) {

  private static final SecureRandom RANDOM = new SecureRandom();
  private static final String ALGORITHM = "HmacSHA256";
  private static final int BYTES = 32;
  private static final Pattern SECRET = Pattern.compile("[A-Za-z0-9_-]{43}");

  public static Challenge random() {
    var bytes = new byte[BYTES];
    RANDOM.nextBytes(bytes);
    return new Challenge(text(bytes));
  }

  /** The one that a browser kept; none when it is no such thing. */
  public static Optional<Challenge> of(String secret) {
    return SECRET.matcher(secret).matches() ? Optional.of(new Challenge(secret)) : Optional.empty();
  }

  State state() {
    return new State(derived("state"));
  }

  Nonce nonce() {
    return new Nonce(derived("nonce"));
  }

  CodeVerifier verifier() {
    return new CodeVerifier(derived("verifier"));
  }

  private String derived(String purpose) {
    try {
      var mac = Mac.getInstance(ALGORITHM);
      mac.init(new SecretKeySpec(secret.getBytes(StandardCharsets.US_ASCII), ALGORITHM));
      return text(mac.doFinal(purpose.getBytes(StandardCharsets.US_ASCII)));
    } catch (GeneralSecurityException impossible) {
      throw new IllegalStateException(impossible);
    }
  }

  private static String text(byte[] bytes) {
    return Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
  }
}
