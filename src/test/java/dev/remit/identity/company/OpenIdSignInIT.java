package dev.remit.identity.company;

import static org.assertj.core.api.Assertions.assertThat;

import dev.remit.testing.OpenIdServer;
import dev.remit.testing.Readiness;
import dev.remit.testing.ServerDirectory;
import dev.remit.testing.ServerProcess;
import io.restassured.path.json.JsonPath;
import java.net.HttpCookie;
import java.net.URI;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** The whole way from the button to a session, by a real OpenID provider. */
class OpenIdSignInIT {

  private static final List<String> PEOPLE = List.of("Anna.Stein", "bob", "carla", "dora", "emil", "frida", "gert", "hans", "ivo", "jana");
  private static final Map<String, Set<String>> GROUPS = Map.of(
      "eng-payments", Set.of("Anna.Stein", "carla", "frida"),
      "remit-admins", Set.of("bob"),
      "remit-auditors", Set.of("emil"),
      "canteen", Set.of("Anna.Stein", "admin"),
      "admin", Set.of("Anna.Stein"));

  private static ServerProcess remit;
  private static OpenIdServer provider;
  private static String url;
  private static Administration admin;

  @BeforeAll
  static void start() {
    var server = ServerDirectory.create("company");
    provider = OpenIdServer.start(server.url() + "/sign-in/company/answer", GROUPS, PEOPLE);
    server.set(Map.of(
        "remit.oidc.issuer", provider.issuer(),
        "remit.oidc.client", OpenIdServer.CLIENT,
        "remit.oidc.secret", OpenIdServer.SECRET,
        "remit.oidc.name", "Example Corporation",
        "remit.oidc.groups.claim", "groupIds",
        "remit.oidc.groups.mapping", "eng-payments=team:payments:member, remit-admins=role:admin, "
            + "remit-auditors=role:auditor, canteen=team:no-such-team"));
    remit = ServerProcess.start(server);
    Readiness.await(server);
    url = server.url();
    admin = new Administration(url);
    admin.enterTeam("payments");
    admin.enterTeam("orders");
  }

  @AfterAll
  static void stop() {
    if (remit != null) {
      remit.close();
    }
    if (provider != null) {
      provider.close();
    }
  }

  @Test
  void theSignInPageOffersTheCompanysSignIn() {
    assertThat(new Visitor(url).get("/sign-in?to=/apis").body())
        .contains("Sign in with Example Corporation").contains("/sign-in/company?to=%2Fapis");
  }

  @Test
  void theFirstSignInEntersThePersonAndTheirGroupsGiveWhatIsMappedAndNothingElse() {
    var anna = new Visitor(url);

    var back = anna.get(URI.create(anna.walk("Anna.Stein", "/apis?q=x")));

    assertThat(back.statusCode()).isEqualTo(303);
    assertThat(back.headers().firstValue("Location")).hasValue("/apis?q=x");
    var me = JsonPath.from(anna.get("/api/v1/me").body());
    assertThat(me.getString("name")).isEqualTo("anna-stein");
    assertThat(me.getString("role")).isEqualTo("member");
    assertThat(me.getList("teams.team")).containsExactly("payments");
    assertThat(anna.get("/api/v1/sessions").body()).contains("company sign-in");
    assertThat(anna.cookies().map(HttpCookie::getName)).contains("remit-session").doesNotContain("remit-company");
  }

  @Test
  void theSecondSignInFindsTheSamePerson() {
    new Visitor(url).signIn("gert");
    var id = admin.person("gert").getString("id");

    new Visitor(url).signIn("gert");

    assertThat(admin.person("gert").getString("id")).isEqualTo(id);
    assertThat(admin.knows("gert-2")).isFalse();
  }

  @Test
  void onlyAMappedGroupMakesAnAdministrator() {
    var bob = new Visitor(url);
    bob.signIn("bob");

    assertThat(JsonPath.from(bob.get("/api/v1/me").body()).getString("role")).isEqualTo("admin");
    new Visitor(url).signIn("Anna.Stein");
    assertThat(admin.person("anna-stein").getString("role")).isEqualTo("member");
  }

  @Test
  void whoLeftAGroupLosesItsTeamAndRoleAtTheNextSignInAndKeepsWhatAnAdministratorGave() throws InterruptedException {
    new Visitor(url).signIn("carla");
    new Visitor(url).signIn("emil");
    admin.join("orders", "carla");
    assertThat(admin.teams("carla")).containsExactly("orders:member", "payments:member");
    assertThat(admin.person("emil").getString("role")).isEqualTo("auditor");

    provider.configure(Map.of("eng-payments", Set.of("Anna.Stein", "frida"), "remit-admins", Set.of("bob")), PEOPLE);
    Thread.sleep(3_000);
    new Visitor(url).signIn("carla");
    new Visitor(url).signIn("emil");

    assertThat(admin.teams("carla")).containsExactly("orders:member");
    assertThat(admin.person("emil").getString("role")).isEqualTo("member");
  }

  @Test
  void nobodyIsTakenForSomebodyOfTheSameName() {
    admin.enter("hans", "hans@example.com");

    var hans = new Visitor(url);
    hans.signIn("hans");

    assertThat(JsonPath.from(hans.get("/api/v1/me").body()).getString("name")).isEqualTo("hans-2");
  }

  @Test
  void anAdministratorSaysWhoSomebodyIsAndMayTakeItBack() {
    admin.enter("ivo-of-sales", "ivo@example.com");
    var id = admin.link("ivo-of-sales", provider.issuer(), "ivo");
    var ivo = new Visitor(url);
    ivo.signIn("ivo");
    assertThat(JsonPath.from(ivo.get("/api/v1/me").body()).getString("name")).isEqualTo("ivo-of-sales");

    admin.as().body(Map.of("issuer", provider.issuer(), "subject", "ivo")).post("/people/ivo-of-sales/identities").then().statusCode(409);
    admin.as().body(Map.of("issuer", " ")).post("/people/ivo-of-sales/identities").then().statusCode(422);
    assertThat(ivo.get("/api/v1/people/ivo-of-sales/identities").statusCode()).isEqualTo(403);

    admin.as().delete("/people/ivo-of-sales/identities/" + id).then().statusCode(204);
    assertThat(ivo.isSignedIn()).isFalse();
    admin.as().delete("/people/ivo-of-sales/identities/" + id).then().statusCode(404);
  }

  @Test
  void whoWasErasedIsNotKnownAgain() {
    new Visitor(url).signIn("jana");
    admin.as().post("/people/jana/erasure").then().statusCode(200);

    var jana = new Visitor(url);
    jana.signIn("jana");
    assertThat(JsonPath.from(jana.get("/api/v1/me").body()).getString("name")).isEqualTo("jana");
    assertThat(admin.as().get("/people/jana/identities").jsonPath().getList("items")).hasSize(1);
  }

  @Test
  void whoIsNotActiveIsRefused() {
    new Visitor(url).signIn("dora");
    admin.deactivate("dora");

    var dora = new Visitor(url);
    var answer = dora.signIn("dora");

    assertThat(answer.statusCode()).isEqualTo(401);
    assertThat(answer.body()).contains("no active account");
    assertThat(dora.isSignedIn()).isFalse();
  }

  @Test
  void anAnswerWithAnotherStateIsRefused() {
    var visitor = new Visitor(url);
    var answer = visitor.walk("frida", "/").replaceFirst("state=[^&]*", "state=" + "A".repeat(43));

    assertThat(visitor.get(URI.create(answer)).statusCode()).isEqualTo(401);
    assertThat(visitor.isSignedIn()).isFalse();
  }

  @Test
  void anAnswerIsWorthNothingInAnotherBrowser() {
    var attackers = new Visitor(url).walk("frida", "/");
    var victim = new Visitor(url);

    var unbegun = victim.get(URI.create(attackers));
    assertThat(unbegun.headers().firstValue("Location")).hasValue("/sign-in");
    victim.begin();
    assertThat(victim.get(URI.create(attackers)).statusCode()).isEqualTo(401);
    assertThat(victim.isSignedIn()).isFalse();
  }

  @Test
  void aCodeOfSomebodyElseIsRefusedAlthoughTheStateIsRight() {
    var attackers = new Visitor(url).walk("frida", "/").replaceFirst(".*[?&]code=([^&]*).*", "$1");
    var victim = new Visitor(url);
    var state = victim.begin().toString().replaceFirst(".*[?&]state=([^&]*).*", "$1");

    var answer = victim.get("/sign-in/company/answer?code=" + attackers + "&state=" + state);

    assertThat(answer.statusCode()).isEqualTo(401);
    assertThat(victim.isSignedIn()).isFalse();
  }

  @Test
  void anAnswerIsGoodOnce() {
    var visitor = new Visitor(url);
    var answer = URI.create(visitor.walk("frida", "/"));
    assertThat(visitor.get(answer).headers().firstValue("Location")).hasValue("/");

    assertThat(visitor.get(answer).headers().firstValue("Location")).hasValue("/sign-in");
  }

  @Test
  void whereOneGoesOnIsNeverAnotherHost() {
    var visitor = new Visitor(url);

    var answer = visitor.get(URI.create(visitor.walk("frida", "//evil.example/")));

    assertThat(answer.headers().firstValue("Location")).hasValue("/");
  }

  @Test
  void theBrowserIsSentWithAProofKeyAndAStateAndANonce() {
    assertThat(new Visitor(url).begin().getQuery())
        .contains("code_challenge_method=S256", "code_challenge=", "state=", "nonce=", "response_type=code");
  }
}
