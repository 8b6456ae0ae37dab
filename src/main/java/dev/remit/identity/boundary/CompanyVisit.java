package dev.remit.identity.boundary;

import dev.remit.identity.company.Challenge;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.Optional;

/**
 * What a browser keeps while it is at the company's sign-in.
 *
 * @param to where it goes when it is in
 */
record CompanyVisit(Challenge challenge, String to) {

  static String write(Challenge challenge, String to) {
    return challenge.secret() + "." + Base64.getUrlEncoder().withoutPadding().encodeToString(to.getBytes(StandardCharsets.UTF_8));
  }

  /** None when this is nothing that was written here. */
  static Optional<CompanyVisit> read(String cookie) {
    int dot = cookie.indexOf('.');
    return dot < 0 ? Optional.empty()
        : Challenge.of(cookie.substring(0, dot)).map(challenge -> new CompanyVisit(challenge, address(cookie.substring(dot + 1))));
  }

  private static String address(String text) {
    try {
      return SignInAddress.safe(new String(Base64.getUrlDecoder().decode(text), StandardCharsets.UTF_8));
    } catch (IllegalArgumentException broken) {
      return SignInAddress.safe(null);
    }
  }
}
