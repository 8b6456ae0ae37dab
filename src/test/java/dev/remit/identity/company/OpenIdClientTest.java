package dev.remit.identity.company;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import com.nimbusds.jose.JOSEException;
import com.nimbusds.jwt.JWTClaimsSet;
import dev.remit.platform.problem.Problem.Kind;
import java.io.IOException;
import java.net.URI;
import java.time.Clock;
import java.time.Instant;
import java.util.Date;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.UnaryOperator;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What a provider, or somebody between it and us, may send, and what of it is believed. */
class OpenIdClientTest {

  private static final URI BACK = URI.create("https://remit.example.com/sign-in/company/answer");

  private final Challenge challenge = Challenge.random();
  private final OpenIdClient client = new OpenIdClient();
  private Forger forger;

  @BeforeEach
  void start() throws IOException {
    forger = new Forger();
    var settings = settings(forger.issuer());
    var provider = new OpenIdProvider();
    provider.settings = settings;
    provider.clock = Clock.systemUTC();
    client.settings = settings;
    client.provider = provider;
  }

  @AfterEach
  void stop() {
    forger.close();
  }

  @Test
  void aGoodTokenTellsWhoSomebodyIs() {
    forger.gives(forger.claims(challenge).claim("preferred_username", "anna").claim("name", "Anna Stein")
        .claim("email", "anna@example.com").claim("email_verified", true).claim("groups", List.of("eng", "ops")).build());

    var who = finish("code=c&state=" + challenge.state());

    assertThat(who.issuer()).isEqualTo(forger.issuer());
    assertThat(who.subject()).isEqualTo("s-1");
    assertThat(who.name()).isEqualTo("anna");
    assertThat(who.displayName()).isEqualTo("Anna Stein");
    assertThat(who.email()).isEqualTo("anna@example.com");
    assertThat(who.emailVerified()).isTrue();
    assertThat(who.groups()).containsExactlyInAnyOrder("eng", "ops");
    assertThat(forger.asked.get()).contains("code_verifier=" + challenge.verifier().getValue());
  }

  @Test
  void theBrowserIsSentWithWhatOnlyItCanComeBackWith() {
    assertThat(client.begin(challenge, BACK).getQuery())
        .contains("state=" + challenge.state(), "nonce=" + challenge.nonce(), "code_challenge_method=S256", "scope=openid+profile")
        .doesNotContain(challenge.secret(), challenge.verifier().getValue());
  }

  @Test
  void aTokenForAnotherSignInIsRefused() {
    refused(claims -> claims.claim("nonce", Challenge.random().nonce().getValue()));
    refused(claims -> claims.claim("nonce", null));
  }

  @Test
  void aTokenForAnotherClientIsRefused() {
    refused(claims -> claims.audience("another"));
    refused(claims -> claims.audience(List.of(Forger.CLIENT, "another")).claim("azp", "another"));
  }

  @Test
  void aTokenOfAnotherIssuerIsRefused() {
    refused(claims -> claims.issuer("http://127.0.0.1:1"));
  }

  @Test
  void aTokenThatIsOverIsRefused() {
    refused(claims -> claims.expirationTime(Date.from(Instant.now().minusSeconds(300))));
    refused(claims -> claims.expirationTime(null));
  }

  @Test
  void aTokenWithoutASubjectIsRefused() {
    refused(claims -> claims.subject(null));
  }

  @Test
  void aTokenThatTheProviderDidNotSignIsRefused() throws JOSEException {
    var good = forger.claims(challenge).build();
    forger.givesSignedByAnother(good);
    refusedAnswer("code=c&state=" + challenge.state());
    forger.givesUnsigned(good);
    refusedAnswer("code=c&state=" + challenge.state());
    forger.givesSignedWithTheClientsSecret(good);
    refusedAnswer("code=c&state=" + challenge.state());
  }

  @Test
  void anAnswerToNothingThatThisBrowserBeganIsRefused() {
    forger.gives(forger.claims(challenge).build());
    refusedAnswer("code=c&state=" + Challenge.random().state());
    refusedAnswer("code=c");
    refusedAnswer("");
    refusedAnswer("code=c&state=" + challenge.state() + "&iss=https%3A%2F%2Fanother.example");
  }

  @Test
  void whoTurnsBackIsToldThatItWasNotCompleted() {
    assertThatExceptionOfType(CompanySignInFailed.class)
        .isThrownBy(() -> finish("error=access_denied&state=" + challenge.state()))
        .satisfies(failure -> assertThat(failure.code()).isEqualTo("company-sign-in-cancelled"));
  }

  @Test
  void whatTheTokenLeavesOutIsAskedFor() {
    forger.gives(forger.claims(challenge).claim("name", "Anna").build());
    forger.tells("{\"sub\":\"s-1\",\"name\":\"Another\",\"email\":\"anna@example.com\",\"groups\":[\"eng\"]}");

    var who = finish("code=c&state=" + challenge.state());

    assertThat(who.displayName()).isEqualTo("Anna");
    assertThat(who.email()).isEqualTo("anna@example.com");
    assertThat(who.emailVerified()).isFalse();
    assertThat(who.groups()).containsExactly("eng");
  }

  @Test
  void whatIsToldOfSomebodyElseIsRefused() {
    forger.gives(forger.claims(challenge).build());
    forger.tells("{\"sub\":\"s-2\",\"groups\":[\"remit-admins\"]}");

    refusedAnswer("code=c&state=" + challenge.state());
  }

  @Test
  void groupsMayLieDeeperAndMayBeOne() {
    client.settings.groupsClaim = "realm_access.roles";
    forger.gives(forger.claims(challenge).claim("realm_access", Map.of("roles", List.of("eng", "ops"))).build());
    forger.tells("{\"sub\":\"s-1\"}");
    assertThat(finish("code=c&state=" + challenge.state()).groups()).containsExactlyInAnyOrder("eng", "ops");

    client.settings.groupsClaim = "groups";
    forger.gives(forger.claims(challenge).claim("groups", "eng").build());
    assertThat(finish("code=c&state=" + challenge.state()).groups()).containsExactly("eng");
  }

  @Test
  void groupsThatTheTokenOnlyPointsToCountAsNone() {
    forger.gives(forger.claims(challenge).claim("_claim_names", Map.of("groups", "src1")).build());
    forger.tells("{\"sub\":\"s-1\"}");

    assertThat(finish("code=c&state=" + challenge.state()).groups()).isEmpty();
  }

  @Test
  void aProviderThatDoesNotAnswerIsSaidToBeAway() {
    forger.close();

    assertThatExceptionOfType(CompanySignInFailed.class).isThrownBy(() -> client.begin(challenge, BACK))
        .satisfies(failure -> assertThat(failure.kind()).isEqualTo(Kind.UNAVAILABLE));
  }

  @Test
  void aProviderThatCallsItselfOtherwiseIsRefused() {
    client.settings.issuer = Optional.of(forger.issuer() + "/");

    assertThatExceptionOfType(CompanySignInFailed.class).isThrownBy(() -> client.begin(challenge, BACK));
  }

  @Test
  void anIssuerWithoutTlsIsTakenOnThisMachineOnly() {
    assertThat(settings("http://127.0.0.1:9").configured()).isTrue();
    assertThat(settings("https://login.example.com/realms/one").configured()).isTrue();
    assertThat(settings("http://192.0.2.1").configured()).isFalse();
    assertThat(settings("login").configured()).isFalse();
  }

  @Test
  void aMappingThatIsNotUnderstoodLeavesTheSignInOff() {
    var settings = settings(forger.issuer());
    settings.mapping = Optional.of("eng=payments");
    settings.usable = false;
    settings.check();

    assertThat(settings.configured()).isFalse();
  }

  private void refused(UnaryOperator<JWTClaimsSet.Builder> change) {
    forger.gives(change.apply(forger.claims(challenge)).build());
    refusedAnswer("code=c&state=" + challenge.state());
  }

  private void refusedAnswer(String query) {
    assertThatExceptionOfType(CompanySignInFailed.class).isThrownBy(() -> finish(query))
        .satisfies(failure -> assertThat(failure.code()).isEqualTo("company-sign-in-unproved"));
  }

  private CompanyIdentity finish(String query) {
    return client.finish(challenge, BACK, URI.create(BACK + "?" + query));
  }

  private static OpenIdSettings settings(String issuer) {
    var settings = new OpenIdSettings();
    settings.issuer = Optional.of(issuer);
    settings.client = Optional.of(Forger.CLIENT);
    settings.secret = Optional.of(Forger.SECRET);
    settings.file = Optional.empty();
    settings.mapping = Optional.empty();
    settings.scopes = "openid profile";
    settings.groupsClaim = "groups";
    settings.check();
    return settings;
  }
}
