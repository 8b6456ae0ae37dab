package dev.remit.identity.company;

import static org.assertj.core.api.Assertions.assertThat;

import com.unboundid.ldap.sdk.LDAPException;
import dev.remit.testing.Readiness;
import dev.remit.testing.ServerDirectory;
import dev.remit.testing.ServerProcess;
import io.restassured.path.json.JsonPath;
import java.util.HashMap;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** Name and password of a real directory, by the part of the configuration that an operator copies. */
class DirectorySignInIT {

  private static final int REFUSED = 401;
  private static final int LET_IN = 303;
  private static final String LOCAL = "olga";
  private static final String LOCALS_PASSWORD = "corner-shop-demo";
  private static final String NOT_FIT = "This name and password do not fit.";

  private static CompanyLdap directory;
  private static ServerProcess remit;
  private static String url;
  private static Administration admin;

  @BeforeAll
  static void start() throws LDAPException {
    directory = new CompanyLdap();
    for (var name : new String[] {"anna", "Bert.Brown", "karl", "dora", "emil", "frida", "gert"}) {
      directory.person(name, "The " + name);
    }
    directory.group("eng-payments", "anna");
    directory.group("remit-auditors", "emil");
    var server = ServerDirectory.create("directory").with("ldap.xml");
    var settings = new HashMap<>(directory.settings());
    settings.put("remit.demo", "true");
    settings.put("remit.ldap.groups.mapping", "eng-payments=team:treasury:lead, remit-auditors=role:auditor");
    server.set(settings);
    remit = ServerProcess.start(server);
    Readiness.await(server);
    url = server.url();
    admin = new Administration(url);
    admin.enterTeam("treasury");
  }

  @AfterAll
  static void stop() {
    if (remit != null) {
      remit.close();
    }
    if (directory != null) {
      directory.close();
    }
  }

  @Test
  void theRightPasswordLetsInAndEntersThePersonAsTheDirectoryKnowsThem() {
    var anna = new Visitor(url);

    assertThat(anna.signInByPassword("anna", "anna-password").statusCode()).isEqualTo(LET_IN);

    var me = JsonPath.from(anna.get("/api/v1/me").body());
    assertThat(me.getString("name")).isEqualTo("anna");
    assertThat(me.getList("teams.role")).containsExactly("lead");
    assertThat(admin.person("anna").getString("displayName")).isEqualTo("The anna");
    assertThat(admin.person("anna").getString("email")).isEqualTo("anna@example.com");
    assertThat(anna.get("/api/v1/sessions").body()).contains("company directory");
  }

  @Test
  void aWrongOrEmptyPasswordIsRefusedAndNobodyIsEntered() {
    assertRefused(new Visitor(url).signInByPassword("karl", "wrong").body());
    assertThat(new Visitor(url).signInByPassword("karl", "").statusCode()).isEqualTo(REFUSED);
    assertThat(new Visitor(url).signInByPassword("*", "anna-password").statusCode()).isEqualTo(REFUSED);
    assertThat(new Visitor(url).signInByPassword("anna)(uid=*", "anna-password").statusCode()).isEqualTo(REFUSED);
    assertThat(new Visitor(url).signInByPassword("a\u0000", "x").statusCode()).isEqualTo(REFUSED);
    assertThat(admin.knows("karl")).isFalse();
  }

  @Test
  void aNameThatIsNoSlugStaysTheSamePerson() {
    assertThat(new Visitor(url).signInByPassword("Bert.Brown", "Bert.Brown-password").statusCode()).isEqualTo(LET_IN);
    var id = admin.person("bert-brown").getString("id");

    assertThat(new Visitor(url).signInByPassword("bert.brown", "Bert.Brown-password").statusCode()).isEqualTo(LET_IN);
    assertThat(admin.person("bert-brown").getString("id")).isEqualTo(id);
    assertThat(admin.knows("bert-brown-2")).isFalse();
  }

  @Test
  void whoIsNotActiveIsRefusedAsAWrongPasswordIs() {
    new Visitor(url).signInByPassword("dora", "dora-password");
    admin.deactivate("dora");

    assertRefused(new Visitor(url).signInByPassword("dora", "dora-password").body());
  }

  @Test
  void whoLeftTheGroupOrTheDirectoryLosesWhatTheyHad() throws LDAPException {
    new Visitor(url).signInByPassword("emil", "emil-password");
    assertThat(admin.person("emil").getString("role")).isEqualTo("auditor");

    directory.removeGroup("remit-auditors");
    new Visitor(url).signInByPassword("emil", "emil-password");
    assertThat(admin.person("emil").getString("role")).isEqualTo("member");

    directory.remove("emil");
    assertRefused(new Visitor(url).signInByPassword("emil", "emil-password").body());
  }

  @Test
  void whoGuessesIsLockedOutWhetherThePersonHasComeBeforeOrNot() {
    new Visitor(url).signInByPassword("frida", "frida-password");
    for (var name : new String[] {"frida", "gert"}) {
      for (int tries = 0; tries < 5; tries++) {
        new Visitor(url).signInByPassword(name, "wrong" + tries);
      }
      assertRefused(new Visitor(url).signInByPassword(name, name + "-password").body());
    }
    assertThat(admin.knows("gert")).isFalse();
  }

  @Test
  void whileTheDirectoryIsAwayThatIsSaidToEverybodyAndPasswordsOfRemitStillWork() throws LDAPException {
    directory.down();
    try {
      var stranger = new Visitor(url).signInByPassword("anna", "anna-password");
      var known = new Visitor(url).signInByPassword(LOCAL, "wrong");

      assertThat(stranger.statusCode()).isEqualTo(503);
      assertThat(stranger.body()).contains("does not answer at the moment");
      assertThat(known.statusCode()).isEqualTo(503);
      assertThat(new Visitor(url).signInByPassword(LOCAL, LOCALS_PASSWORD).statusCode()).isEqualTo(LET_IN);
    } finally {
      directory.up();
    }
    assertThat(new Visitor(url).signInByPassword("anna", "anna-password").statusCode()).isEqualTo(LET_IN);
  }

  private static void assertRefused(String page) {
    assertThat(page).contains(NOT_FIT);
  }
}
