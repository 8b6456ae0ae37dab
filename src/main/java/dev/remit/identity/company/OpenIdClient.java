package dev.remit.identity.company;

import com.nimbusds.jose.JOSEException;
import com.nimbusds.jose.proc.BadJOSEException;
import com.nimbusds.oauth2.sdk.AuthorizationCode;
import com.nimbusds.oauth2.sdk.AuthorizationCodeGrant;
import com.nimbusds.oauth2.sdk.ParseException;
import com.nimbusds.oauth2.sdk.ResponseType;
import com.nimbusds.oauth2.sdk.Scope;
import com.nimbusds.oauth2.sdk.TokenRequest;
import com.nimbusds.oauth2.sdk.auth.ClientAuthentication;
import com.nimbusds.oauth2.sdk.auth.ClientAuthenticationMethod;
import com.nimbusds.oauth2.sdk.auth.ClientSecretBasic;
import com.nimbusds.oauth2.sdk.auth.ClientSecretPost;
import com.nimbusds.oauth2.sdk.auth.Secret;
import com.nimbusds.oauth2.sdk.id.ClientID;
import com.nimbusds.oauth2.sdk.pkce.CodeChallengeMethod;
import com.nimbusds.oauth2.sdk.token.BearerAccessToken;
import com.nimbusds.openid.connect.sdk.AuthenticationRequest;
import com.nimbusds.openid.connect.sdk.AuthenticationResponse;
import com.nimbusds.openid.connect.sdk.AuthenticationResponseParser;
import com.nimbusds.openid.connect.sdk.OIDCTokenResponseParser;
import com.nimbusds.openid.connect.sdk.UserInfoRequest;
import com.nimbusds.openid.connect.sdk.UserInfoResponse;
import com.nimbusds.openid.connect.sdk.claims.ClaimsSet;
import com.nimbusds.openid.connect.sdk.claims.IDTokenClaimsSet;
import com.nimbusds.openid.connect.sdk.token.OIDCTokens;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.lang.System.Logger.Level;
import java.net.URI;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The code flow of OpenID Connect Core 1.0 with PKCE (RFC 7636). The code comes through the browser, and is worth nothing
 * to who has not begun this sign-in in it; the token comes from the provider itself, and is checked all the same.
 */
@ApplicationScoped
public class OpenIdClient {

  private static final System.Logger LOG = System.getLogger(OpenIdClient.class.getName());

  @Inject
  OpenIdSettings settings;

  @Inject
  OpenIdProvider provider;

  /**
   * Where a browser goes to sign in.
   *
   * @param back where it comes back to, as the provider knows it
   * @throws CompanySignInFailed when the provider does not answer
   */
  public URI begin(Challenge challenge, URI back) {
    return new AuthenticationRequest.Builder(ResponseType.CODE, new Scope(settings.scopes().toArray(String[]::new)), client(), back)
        .endpointURI(provider.metadata().getAuthorizationEndpointURI())
        .state(challenge.state())
        .nonce(challenge.nonce())
        .codeChallenge(challenge.verifier(), CodeChallengeMethod.S256)
        .build()
        .toURI();
  }

  /**
   * Who came back.
   *
   * @param answer the address with all that the provider added to it
   * @throws CompanySignInFailed when that proves nothing, or the provider does not answer
   */
  public CompanyIdentity finish(Challenge challenge, URI back, URI answer) {
    try {
      var tokens = exchange(code(challenge, AuthenticationResponseParser.parse(answer)), challenge, back);
      var claims = provider.validator().validate(tokens.getIDToken(), challenge.nonce());
      return identity(claims, tokens.getBearerAccessToken());
    } catch (ParseException | BadJOSEException wrong) {
      throw unproved(wrong.getMessage());
    } catch (JOSEException noKeys) {
      throw unproved("its keys cannot be used: " + noKeys.getMessage());
    }
  }

  private AuthorizationCode code(Challenge challenge, AuthenticationResponse answer) {
    if (!challenge.state().equals(answer.getState())) {
      throw unproved("the state is not the one that this browser was given");
    }
    if (answer.getIssuer() != null && !answer.getIssuer().equals(provider.metadata().getIssuer())) {
      throw unproved("the answer names another issuer");
    }
    if (!answer.indicatesSuccess()) {
      LOG.log(Level.INFO, "A company sign-in ended with {0}", answer.toErrorResponse().getErrorObject().getCode());
      throw CompanySignInFailed.cancelled();
    }
    return answer.toSuccessResponse().getAuthorizationCode();
  }

  private OIDCTokens exchange(AuthorizationCode code, Challenge challenge, URI back) throws ParseException {
    var grant = new AuthorizationCodeGrant(code, back, challenge.verifier());
    var endpoint = provider.metadata().getTokenEndpointURI();
    var own = authentication();
    var request = own == null ? new TokenRequest.Builder(endpoint, client(), grant).build() : new TokenRequest.Builder(endpoint, own, grant).build();
    var response = OIDCTokenResponseParser.parse(provider.ask(request.toHTTPRequest()));
    if (!response.indicatesSuccess()) {
      throw unproved("the code was not taken: " + response.toErrorResponse().getErrorObject().getCode());
    }
    return (OIDCTokens) response.toSuccessResponse().getTokens();
  }

  private @Nullable ClientAuthentication authentication() {
    var methods = provider.metadata().getTokenEndpointAuthMethods();
    boolean post = methods != null && !methods.contains(ClientAuthenticationMethod.CLIENT_SECRET_BASIC)
        && methods.contains(ClientAuthenticationMethod.CLIENT_SECRET_POST);
    return settings.secret().map(Secret::new)
        .map(secret -> post ? new ClientSecretPost(client(), secret) : new ClientSecretBasic(client(), secret))
        .orElse(null);
  }

  private CompanyIdentity identity(IDTokenClaimsSet token, @Nullable BearerAccessToken access) throws ParseException {
    var claims = new Claims(List.of(token, more(token, access)), settings.groupsClaim());
    if (claims.hidesGroups()) {
      LOG.log(Level.WARNING, "The token tells only elsewhere which groups somebody is in; let the provider name fewer. They count as none");
    }
    return new CompanyIdentity(token.getIssuer().getValue(), token.getSubject().getValue(), null, claims.text("preferred_username"),
        claims.text("name"), claims.text("email"), claims.yes("email_verified"), claims.groups());
  }

  /** What the token leaves out, when the provider tells it elsewhere (OpenID Connect Core, section 5.3). */
  private ClaimsSet more(IDTokenClaimsSet token, @Nullable BearerAccessToken access) throws ParseException {
    var endpoint = provider.metadata().getUserInfoEndpointURI();
    boolean complete = token.getClaim(settings.groupsClaim()) != null && token.getClaim("name") != null && token.getClaim("email") != null;
    if (complete || endpoint == null || access == null) {
      return new ClaimsSet();
    }
    var response = UserInfoResponse.parse(provider.ask(new UserInfoRequest(endpoint, access).toHTTPRequest()));
    if (!response.indicatesSuccess() || response.toSuccessResponse().getUserInfo() == null) {
      return new ClaimsSet();
    }
    var info = response.toSuccessResponse().getUserInfo();
    if (!info.getSubject().equals(token.getSubject())) {
      throw unproved("what it tells of somebody is about somebody else");
    }
    return info;
  }

  private ClientID client() {
    return new ClientID(settings.client());
  }

  private static CompanySignInFailed unproved(@Nullable String why) {
    LOG.log(Level.WARNING, "A company sign-in was refused: {0}", why);
    return CompanySignInFailed.unproved();
  }
}
