package dev.remit.identity.company;

import com.nimbusds.jose.JWSAlgorithm;
import com.nimbusds.jose.jwk.source.JWKSource;
import com.nimbusds.jose.jwk.source.JWKSourceBuilder;
import com.nimbusds.jose.proc.JWSVerificationKeySelector;
import com.nimbusds.jose.proc.SecurityContext;
import com.nimbusds.jose.util.DefaultResourceRetriever;
import com.nimbusds.oauth2.sdk.GeneralException;
import com.nimbusds.oauth2.sdk.http.HTTPRequest;
import com.nimbusds.oauth2.sdk.http.HTTPResponse;
import com.nimbusds.oauth2.sdk.id.ClientID;
import com.nimbusds.oauth2.sdk.id.Issuer;
import com.nimbusds.openid.connect.sdk.op.OIDCProviderMetadata;
import com.nimbusds.openid.connect.sdk.validators.IDTokenValidator;
import java.io.IOException;
import java.lang.System.Logger.Level;
import java.net.MalformedURLException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Set;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import org.jspecify.annotations.Nullable;

/**
 * The company's OpenID provider as its discovery document tells it (OpenID Connect Discovery 1.0), which is read when it is
 * first needed and once an hour. Nothing it says makes Remit follow a redirect, wait long or read much.
 */
@ApplicationScoped
class OpenIdProvider {

  private static final System.Logger LOG = System.getLogger(OpenIdProvider.class.getName());
  private static final int CONNECT_MILLIS = 3_000;
  private static final int READ_MILLIS = 10_000;
  private static final int MOST_OF_KEYS = 512 * 1024;
  private static final Duration FRESH = Duration.ofHours(1);

  /** Signed with a key that only the provider has; never with the client's secret, and never not at all. */
  private static final Set<JWSAlgorithm> ALGORITHMS = Set.of(
      JWSAlgorithm.RS256, JWSAlgorithm.RS384, JWSAlgorithm.RS512, JWSAlgorithm.PS256, JWSAlgorithm.PS384, JWSAlgorithm.PS512,
      JWSAlgorithm.ES256, JWSAlgorithm.ES384, JWSAlgorithm.ES512);

  @Inject
  OpenIdSettings settings;

  @Inject
  Clock clock;

  private @Nullable Known known;

  private record Known(OIDCProviderMetadata metadata, JWKSource<SecurityContext> keys, Instant until) {}

  OIDCProviderMetadata metadata() {
    return known().metadata();
  }

  /** Checks signature, issuer, audience, times and nonce (OpenID Connect Core, section 3.1.3.7). */
  IDTokenValidator validator() {
    var provider = known();
    return new IDTokenValidator(provider.metadata().getIssuer(), new ClientID(settings.client()),
        new JWSVerificationKeySelector<>(ALGORITHMS, provider.keys()), null);
  }

  /**
   * @throws CompanySignInFailed when there is no answer
   */
  HTTPResponse ask(HTTPRequest request) {
    request.setConnectTimeout(CONNECT_MILLIS);
    request.setReadTimeout(READ_MILLIS);
    request.setFollowRedirects(false);
    try {
      return request.send();
    } catch (IOException silent) {
      throw away(silent);
    }
  }

  private synchronized Known known() {
    if (known == null || !clock.instant().isBefore(known.until())) {
      known = discovered();
    }
    return known;
  }

  private Known discovered() {
    try {
      var metadata = OIDCProviderMetadata.resolve(new Issuer(settings.issuer()), CONNECT_MILLIS, READ_MILLIS);
      var retriever = new DefaultResourceRetriever(CONNECT_MILLIS, READ_MILLIS, MOST_OF_KEYS);
      var keys = JWKSourceBuilder.create(metadata.getJWKSetURI().toURL(), retriever).retrying(true).build();
      return new Known(metadata, keys, clock.instant().plus(FRESH));
    } catch (GeneralException | MalformedURLException wrong) {
      throw away(wrong);
    } catch (IOException silent) {
      throw away(silent);
    }
  }

  private static CompanySignInFailed away(Exception why) {
    LOG.log(Level.WARNING, "The OpenID provider does not answer as it should: " + why.getMessage());
    return CompanySignInFailed.away();
  }
}
