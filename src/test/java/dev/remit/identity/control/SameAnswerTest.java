package dev.remit.identity.control;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.remit.identity.SignInMethod;
import dev.remit.identity.control.SignInAnswer.CodeNeeded;
import dev.remit.identity.control.SignInAnswer.SignedIn;
import dev.remit.identity.password.Argon2id;
import dev.remit.platform.problem.Problem;
import dev.remit.platform.security.InstallationKey;
import jakarta.enterprise.inject.Instance;
import java.lang.reflect.Proxy;
import java.time.Clock;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Whoever is refused is refused in the same words, for the price of the same hash. */
class SameAnswerTest {

  private static final String PASSWORD = "sea otters hold hands";
  private static final String HASH = Argon2id.PRESENT.hash(PASSWORD);
  private static final String OLD_HASH = new Argon2id(64, 1, 1).hash(PASSWORD);

  private final Counting hasher = new Counting();
  private final Known records = new Known();
  private final List<PasswordSource> sources = new ArrayList<>();
  private final Accounts accounts = accounts();

  @Test
  void rightPasswordLetsIn() {
    assertThat(accounts.signIn(" Ada ", PASSWORD, null)).isInstanceOfSatisfying(SignedIn.class,
        in -> assertThat(in.method()).isEqualTo(SignInMethod.PASSWORD));
    assertThat(hasher.compared).isOne();
    assertThat(hasher.made).isZero();
  }

  @ParameterizedTest
  @ValueSource(strings = {"ada", "nobody", "inactive", "without", "locked", "", "no slug at all", "' or 1=1"})
  void everyRefusalIsTheSame(String name) {
    assertThatThrownBy(() -> accounts.signIn(name, name.equals("locked") ? PASSWORD : "wrong", null))
        .isInstanceOf(SignInRefused.class)
        .hasMessage("This name and password do not fit.");
    assertThat(hasher.compared).isOne();
    assertThat(hasher.made).isZero();
  }

  @Test
  void whoIsUnknownIsComparedWithNothingThatCouldFit() {
    assertThat(hasher.matches(null, "")).isFalse();
  }

  @Test
  void codeIsAskedForOnlyAfterTheRightPassword() {
    assertThat(accounts.signIn("factor", PASSWORD, null)).isInstanceOf(CodeNeeded.class);
    assertThatThrownBy(() -> accounts.signIn("factor", "wrong", null)).isInstanceOf(SignInRefused.class);
  }

  @Test
  void ticketIsAskedForBeforeTheCode() {
    assertThatThrownBy(() -> accounts.confirm(null, "123456", null)).hasMessageContaining("too long");
    var browser = ((SignedIn) accounts.signIn("ada", PASSWORD, null)).browser();
    assertThatThrownBy(() -> accounts.confirm(browser, "123456", null)).hasMessageContaining("too long");
  }

  @Test
  void hashOfFormerParametersIsMadeAnewAtTheSignIn() {
    records.know("former", true, OLD_HASH, false);
    accounts.signIn("former", PASSWORD, null);
    assertThat(records.rehashed).hasSize(1).allSatisfy(hash -> {
      assertThat(Argon2id.PRESENT.made(hash)).isTrue();
      assertThat(Argon2id.matches(hash, PASSWORD)).isTrue();
    });
  }

  @Test
  void knownBrowserIsCountedByItself() {
    var browser = ((SignedIn) accounts.signIn("ada", PASSWORD, null)).browser();
    assertThatThrownBy(() -> accounts.signIn("ada", "wrong", browser)).isInstanceOf(SignInRefused.class);
    assertThatThrownBy(() -> accounts.signIn("ada", "wrong", browser + "x")).isInstanceOf(SignInRefused.class);
    assertThatThrownBy(() -> accounts.signIn("without", "wrong", browser)).isInstanceOf(SignInRefused.class);
    assertThat(records.counted).containsExactly(Counter.KNOWN_BROWSERS, Counter.STRANGERS, Counter.STRANGERS);
  }

  @Test
  void otherSourceIsAskedOnlyWhereRemitKeepsNoPassword() {
    var asked = new ArrayList<String>();
    sources.add(new PasswordSource() {
      @Override
      public Optional<UUID> check(String name, String password) {
        asked.add(name);
        return password.equals("of the company") ? Optional.of(records.people.get("without").person()) : Optional.empty();
      }

      @Override
      public SignInMethod method() {
        return SignInMethod.DIRECTORY;
      }
    });
    assertThat(accounts.signIn("without", "of the company", null)).isInstanceOfSatisfying(SignedIn.class,
        in -> assertThat(in.method()).isEqualTo(SignInMethod.DIRECTORY));
    assertThatThrownBy(() -> accounts.signIn("ada", "of the company", null)).isInstanceOf(SignInRefused.class);
    assertThatThrownBy(() -> accounts.signIn("without", "wrong", null)).isInstanceOf(SignInRefused.class);
    assertThat(asked).containsExactly("without", "without");
  }

  @Test
  void thirdHashWaitsAndIsRefusedInTheEnd() throws InterruptedException {
    hasher.patience = Duration.ZERO;
    hasher.places.acquire(2);
    assertThatThrownBy(() -> accounts.signIn("ada", PASSWORD, null))
        .isInstanceOfSatisfying(Problem.class, busy -> assertThat(busy.kind()).isEqualTo(Problem.Kind.TOO_MANY));
    hasher.places.release();
    assertThat(accounts.signIn("ada", PASSWORD, null)).isInstanceOf(SignedIn.class);
    assertThat(hasher.places.availablePermits()).isOne();
  }

  private Accounts accounts() {
    records.know("ada", true, HASH, false);
    records.know("inactive", false, null, false);
    records.know("without", true, null, false);
    records.know("locked", true, HASH, false);
    records.know("factor", true, HASH, true);
    var made = new Accounts();
    made.records = records;
    made.tickets = tickets();
    made.passwords = new PasswordCheck();
    made.passwords.records = records;
    made.passwords.hasher = hasher;
    made.passwords.sources = sources(sources);
    return made;
  }

  private static Tickets tickets() {
    var tickets = new Tickets();
    tickets.clock = Clock.systemUTC();
    tickets.installation = new InstallationKey() {
      @Override
      public byte[] derive(String purpose) {
        return new byte[32];
      }
    };
    tickets.open();
    return tickets;
  }

  @SuppressWarnings("unchecked")
  private static Instance<PasswordSource> sources(List<PasswordSource> all) {
    return (Instance<PasswordSource>) Proxy.newProxyInstance(SameAnswerTest.class.getClassLoader(), new Class<?>[] {Instance.class},
        (proxy, method, arguments) -> method.getName().equals("stream") ? all.stream() : Stream.empty());
  }

  /** Counts what it does. */
  private static class Counting extends PasswordHasher {

    private int compared;
    private int made;

    @Override
    boolean matches(@Nullable String hash, String password) {
      compared++;
      return super.matches(hash, password);
    }

    @Override
    String hash(String password) {
      made++;
      return super.hash(password);
    }
  }

  /** People in memory, of whom one is locked out. */
  private static class Known extends SignInRecords {

    private final Map<String, Candidate> people = new HashMap<>();
    private final List<Counter> counted = new ArrayList<>();
    private final List<String> rehashed = new ArrayList<>();

    void know(String name, boolean active, @Nullable String hash, boolean secondFactor) {
      people.put(name, new Candidate(UUID.nameUUIDFromBytes(name.getBytes()), name, active, hash, null, secondFactor));
    }

    @Override
    Optional<Candidate> named(String name) {
      return Optional.ofNullable(people.get(name));
    }

    @Override
    Optional<Candidate> of(UUID person) {
      return people.values().stream().filter(one -> one.person().equals(person)).findFirst();
    }

    @Override
    boolean admit(Candidate who, Counter counter) {
      return !who.name().equals("locked");
    }

    @Override
    void refuse(@Nullable Candidate who, Counter counter) {
      counted.add(counter);
    }

    @Override
    void rehash(UUID person, String hash, String former) {
      rehashed.add(hash);
    }
  }
}
