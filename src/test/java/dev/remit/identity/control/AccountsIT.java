package dev.remit.identity.control;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.remit.identity.PersonChanged;
import dev.remit.identity.PersonInput;
import dev.remit.identity.PersonNotFound;
import dev.remit.identity.SignInFailed;
import dev.remit.identity.SignInMethod;
import dev.remit.identity.code.Totp;
import dev.remit.identity.control.SignInAnswer.CodeNeeded;
import dev.remit.identity.control.SignInAnswer.SignedIn;
import dev.remit.identity.entity.LocalAccount;
import dev.remit.platform.problem.InvalidInput;
import dev.remit.platform.problem.Problem;
import dev.remit.platform.security.Actor;
import dev.remit.platform.security.Forbidden;
import dev.remit.platform.security.SiteRole;
import dev.remit.testing.InServer;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.Executors;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Accounts in the database: what is counted stays counted, what is good once is good once. */
@InServer
class AccountsIT {

  private static final Actor TEST = Actor.system("test");
  private static final String PASSWORD = "sea otters hold hands";
  private static final String OTHER = "whales sing in spring";

  @Inject
  Accounts accounts;

  @Inject
  Passwords passwords;

  @Inject
  SecondFactor secondFactor;

  @Inject
  AccountRecords records;

  @Inject
  AccountLinks links;

  @Inject
  SetUp setUp;

  @Inject
  DemoAccounts demo;

  @Inject
  Sessions sessions;

  @Inject
  People people;

  @Inject
  Seal seal;

  @Inject
  Rows rows;

  @Inject
  Heard heard;

  @Inject
  Clock clock;

  private String name;
  private UUID person;

  @BeforeEach
  void enter() {
    name = "it-" + UUID.randomUUID().toString().substring(0, 13);
    person = people.enter(TEST, name, new PersonInput("Somebody", null, null, null, null)).id();
    passwords.reset(links.forPassword(TEST, name), PASSWORD);
    heard.forget();
  }

  @Test
  void passwordOfALinkLetsInAndAnotherDoesNot() {
    assertThat(signIn(PASSWORD).method()).isEqualTo(SignInMethod.PASSWORD);
    assertThatThrownBy(() -> signIn(OTHER)).isInstanceOf(SignInRefused.class);
  }

  @Test
  void failuresStayCountedAndLockOutEvenTheRightPassword() {
    fail(5);
    assertThatThrownBy(() -> signIn(PASSWORD)).isInstanceOf(SignInRefused.class).hasMessage("This name and password do not fit.");
    assertThat(heard.reasons()).containsExactly("wrong-password", "wrong-password", "wrong-password", "wrong-password", "wrong-password", "locked");
    assertThat(heard.actions()).containsExactly("account-locked");
    rows.unlock(person);
    assertThat(signIn(PASSWORD).person()).isEqualTo(person);
    fail(4);
    assertThat(signIn(PASSWORD).person()).isEqualTo(person);
  }

  @Test
  void triesWhileLockedDoNotMakeItLonger() {
    fail(5);
    var until = rows.lockedUntil(person);
    fail(3);
    assertThat(rows.lockedUntil(person)).isEqualTo(until);
    rows.unlock(person);
    fail(1);
    assertThat(rows.lockedUntil(person)).isAfter(clock.instant().plusSeconds(30));
  }

  @Test
  void strangersDoNotLockOutABrowserThatIsKnown() {
    var browser = signIn(PASSWORD).browser();
    fail(6);
    assertThat(accounts.signIn(name, PASSWORD, browser)).isInstanceOf(SignedIn.class);
    for (int failure = 0; failure < 5; failure++) {
      assertThatThrownBy(() -> accounts.signIn(name, OTHER, browser)).isInstanceOf(SignInRefused.class);
    }
    assertThatThrownBy(() -> accounts.signIn(name, PASSWORD, browser)).isInstanceOf(SignInRefused.class);
  }

  @Test
  void failuresAtOnceAreAllCounted() throws Exception {
    var guesses = new ArrayList<Callable<Boolean>>();
    for (int guess = 0; guess < 5; guess++) {
      guesses.add(() -> refuses(OTHER));
    }
    var pool = Executors.newFixedThreadPool(5);
    try {
      for (var refused : pool.invokeAll(guesses)) {
        assertThat(refused.get()).isTrue();
      }
    } finally {
      pool.shutdown();
    }
    assertThat(rows.lockedUntil(person)).isNotNull();
  }

  @Test
  void nameThatWasTypedIsNotKept() {
    assertThatThrownBy(() -> accounts.signIn("my secret password", "x", null)).isInstanceOf(SignInRefused.class);
    assertThat(heard.failed()).singleElement().satisfies(event -> {
      assertThat(event.reason()).isEqualTo("unknown");
      assertThat(event.toString() + event.subject() + event.after()).doesNotContain("secret");
    });
  }

  @Test
  void whoIsInactiveIsRefusedLikeAnybody() {
    people.edit(TEST, name, 0, new PersonInput("Somebody", null, null, null, false));
    assertThatThrownBy(() -> signIn(PASSWORD)).hasMessage("This name and password do not fit.");
    assertThatThrownBy(() -> links.forPassword(TEST, name)).isInstanceOf(PersonNotFound.class);
  }

  @Test
  void newPasswordEndsAllSessionsButOne() {
    var here = begin();
    var there = begin();
    var kept = passwords.change(actor(), here.id(), PASSWORD, OTHER);
    assertThat(sessions.admit(kept.secret())).isPresent();
    assertThat(sessions.admit(here.secret())).isEmpty();
    assertThat(sessions.admit(there.secret())).isEmpty();
    assertThatThrownBy(() -> signIn(PASSWORD)).isInstanceOf(SignInRefused.class);
    assertThat(signIn(OTHER).person()).isEqualTo(person);
    assertThat(heard.actions()).contains("password-changed");
  }

  @Test
  void passwordIsNotChangedWithoutThePresentOneNorForABadOne() {
    var here = begin();
    assertThatThrownBy(() -> passwords.change(actor(), here.id(), OTHER, OTHER)).isInstanceOfSatisfying(InvalidInput.class,
        wrong -> assertThat(wrong.violations()).singleElement().satisfies(each -> assertThat(each.pointer()).isEqualTo("/present")));
    assertThatThrownBy(() -> passwords.change(actor(), here.id(), PASSWORD, name)).isInstanceOfSatisfying(InvalidInput.class,
        wrong -> assertThat(wrong.violations()).singleElement().satisfies(each -> assertThat(each.pointer()).isEqualTo("/password")));
    assertThat(sessions.admit(here.secret())).isPresent();
    assertThatThrownBy(() -> passwords.change(actor().with(UUID.randomUUID(), Set.of()), here.id(), PASSWORD, OTHER))
        .isInstanceOf(Forbidden.class);
  }

  @Test
  void linkIsGoodOnceAndUnlocks() {
    fail(6);
    var before = links.forPassword(TEST, name);
    var code = links.forPassword(TEST, name);
    assertThat(passwords.mayReset(before)).isFalse();
    assertThatThrownBy(() -> passwords.reset(code, "short")).isInstanceOf(InvalidInput.class);
    passwords.reset(code, OTHER);
    assertThat(signIn(OTHER).person()).isEqualTo(person);
    assertThatThrownBy(() -> passwords.reset(code, PASSWORD)).isInstanceOf(PersonNotFound.class);
    assertThatThrownBy(() -> links.forPassword(actor(), name)).isInstanceOf(Forbidden.class);
  }

  @Test
  void linkEnds() {
    var code = links.forPassword(TEST, name);
    rows.expireLinks(person);
    assertThat(passwords.mayReset(code)).isFalse();
    assertThatThrownBy(() -> passwords.reset(code, OTHER)).isInstanceOf(PersonNotFound.class);
  }

  @Test
  void secondFactorIsAskedForAndItsCodesAreGoodOnce() {
    var on = switchOn();
    assertThat(on.recoveryCodes()).hasSize(10);
    assertThat(sessions.admit(on.session().secret())).isPresent();
    var ticket = ticket();
    var code = code(1);
    assertThat(accounts.confirm(ticket, code, null).method()).isEqualTo(SignInMethod.PASSWORD_AND_CODE);
    assertThatThrownBy(() -> accounts.confirm(ticket(), code, null)).isInstanceOf(SignInRefused.class);
    assertThat(accounts.confirm(ticket(), on.recoveryCodes().get(3), null).person()).isEqualTo(person);
    assertThatThrownBy(() -> accounts.confirm(ticket(), on.recoveryCodes().get(3), null)).isInstanceOf(SignInRefused.class);
    assertThat(records.own(actor()).recoveryCodes()).isEqualTo(9);
  }

  @Test
  void wrongCodesLockToo() {
    switchOn();
    var ticket = ticket();
    for (int guess = 0; guess < 5; guess++) {
      assertThatThrownBy(() -> accounts.confirm(ticket, "abc", null)).isInstanceOf(SignInRefused.class);
      assertThat(guess == 4 || ticket() != null).isTrue();
    }
    assertThatThrownBy(() -> accounts.confirm(ticket, code(1), null)).isInstanceOf(SignInRefused.class);
    assertThatThrownBy(this::ticket).isInstanceOf(SignInRefused.class);
  }

  @Test
  void ticketIsVoidWithTheNextPassword() {
    switchOn();
    var ticket = ticket();
    passwords.reset(links.forPassword(TEST, name), OTHER);
    assertThatThrownBy(() -> accounts.confirm(ticket, code(1), null)).isInstanceOf(SignInRefused.class);
  }

  @Test
  void secondFactorIsSwitchedOffWithPasswordAndCodeOnly() {
    var on = switchOn();
    assertThatThrownBy(() -> secondFactor.switchOff(actor(), on.session().id(), PASSWORD, "000")).isInstanceOf(InvalidInput.class);
    assertThatThrownBy(() -> secondFactor.switchOff(actor(), on.session().id(), OTHER, on.recoveryCodes().get(0))).isInstanceOf(InvalidInput.class);
    assertThatThrownBy(() -> secondFactor.prepare(actor())).isInstanceOf(Problem.class);
    secondFactor.switchOff(actor(), on.session().id(), PASSWORD, on.recoveryCodes().get(0));
    assertThat(signIn(PASSWORD).method()).isEqualTo(SignInMethod.PASSWORD);
    assertThat(heard.actions()).containsSubsequence("second-factor-added", "recovery-codes-made", "second-factor-removed");
  }

  @Test
  void rescueTakesTheSecondFactorOffAndAnotherLinkDoesNot() {
    switchOn();
    passwords.reset(links.forPassword(TEST, name), OTHER);
    assertThat(accounts.signIn(name, OTHER, null)).isInstanceOf(CodeNeeded.class);
    passwords.reset(links.forRescue(name), PASSWORD);
    assertThat(signIn(PASSWORD).method()).isEqualTo(SignInMethod.PASSWORD);
  }

  @Test
  void secretOfTheAuthenticatorIsNotInTheDatabase() {
    var enrolment = secondFactor.prepare(actor());
    assertThat(rows.account(person).codeSecret()).doesNotContain(enrolment.secret());
    assertThat(Totp.text(seal.open(person, rows.account(person).codeSecret()))).isEqualTo(enrolment.secret());
  }

  @Test
  void erasedPeopleLeaveNothing() {
    switchOn();
    links.forPassword(TEST, name);
    people.erase(TEST, name);
    assertThat(rows.left(person)).isZero();
  }

  @Test
  void nobodySetsRemitUpWhenSomebodyIsThere() {
    assertThat(setUp.open()).isEmpty();
    var code = links.forFirstStart();
    assertThat(setUp.isOpen(code)).isFalse();
    assertThat(passwords.mayReset(code)).isFalse();
    assertThatThrownBy(() -> setUp.enter(code, "eve-" + name, "Eve", PASSWORD)).isInstanceOf(PersonNotFound.class);
  }

  @Test
  void wellKnownPasswordsAreTakenOnlyInADemonstration() {
    rows.makeWellKnown(person);
    assertThat(demo.known()).isEmpty();
    assertThatThrownBy(() -> signIn(PASSWORD)).isInstanceOf(SignInRefused.class);
  }

  private SignedIn signIn(String password) {
    return (SignedIn) accounts.signIn(name, password, null);
  }

  /** On a busy machine it may be asked to come again. */
  private boolean refuses(String password) {
    while (true) {
      try {
        accounts.signIn(name, password, null);
        return false;
      } catch (SignInRefused refused) {
        return true;
      } catch (Problem busy) {
        assertThat(busy.kind()).isEqualTo(Problem.Kind.TOO_MANY);
      }
    }
  }

  private void fail(int times) {
    for (int time = 0; time < times; time++) {
      assertThat(refuses(OTHER)).isTrue();
    }
  }

  private String ticket() {
    return ((CodeNeeded) accounts.signIn(name, PASSWORD, null)).ticket();
  }

  private SecondFactor.SwitchedOn switchOn() {
    var here = begin();
    secondFactor.prepare(actor());
    assertThatThrownBy(() -> secondFactor.switchOn(actor(), here.id(), PASSWORD, "12345")).isInstanceOf(InvalidInput.class);
    return secondFactor.switchOn(actor(), here.id(), PASSWORD, code(0));
  }

  /** What the authenticator shows, so many steps from now. */
  private String code(int steps) {
    return Totp.code(seal.open(person, rows.account(person).codeSecret()), clock.instant().getEpochSecond() / 30 + steps);
  }

  private OpenedSession begin() {
    return sessions.begin(person, SignInMethod.PASSWORD, "test");
  }

  private Actor actor() {
    return new Actor(Actor.Kind.PERSON, person, name, SiteRole.MEMBER, Map.of(), null, null);
  }

  @ApplicationScoped
  static class Heard {

    private final List<SignInFailed> failed = new CopyOnWriteArrayList<>();
    private final List<PersonChanged> changed = new CopyOnWriteArrayList<>();

    void hear(@Observes SignInFailed event) {
      failed.add(event);
    }

    void hear(@Observes PersonChanged event) {
      changed.add(event);
    }

    void forget() {
      failed.clear();
      changed.clear();
    }

    List<String> reasons() {
      return failed.stream().map(SignInFailed::reason).toList();
    }

    List<String> actions() {
      return changed.stream().map(PersonChanged::action).toList();
    }

    List<SignInFailed> failed() {
      return failed;
    }
  }

  @ApplicationScoped
  @Transactional
  static class Rows {

    @PersistenceContext
    EntityManager entities;

    LocalAccount account(UUID person) {
      return entities.find(LocalAccount.class, person);
    }

    Instant lockedUntil(UUID person) {
      return entities.createQuery("select lockedUntil from LocalAccount where person = :person", Instant.class)
          .setParameter("person", person).getSingleResult();
    }

    void unlock(UUID person) {
      change("update LocalAccount set lockedUntil = null where person = :person", person);
    }

    void expireLinks(UUID person) {
      entities.createQuery("update AccountLink set expiresAt = :then where person = :person")
          .setParameter("then", Instant.EPOCH).setParameter("person", person).executeUpdate();
    }

    void makeWellKnown(UUID person) {
      change("update LocalAccount set wellKnown = true where person = :person", person);
    }

    long left(UUID person) {
      return List.of("LocalAccount", "RecoveryCode", "AccountLink").stream()
          .mapToLong(table -> entities.createQuery("select count(e) from " + table + " e where e.person = :person", Long.class)
              .setParameter("person", person).getSingleResult())
          .sum();
    }

    private void change(String hql, UUID person) {
      entities.createQuery(hql).setParameter("person", person).executeUpdate();
    }
  }
}
