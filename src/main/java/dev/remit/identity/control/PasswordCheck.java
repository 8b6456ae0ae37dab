package dev.remit.identity.control;

import dev.remit.identity.SignInMethod;
import dev.remit.identity.password.Argon2id;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Whether a password is right: by what Remit keeps, else by what others say. Every question costs the same hash. */
@ApplicationScoped
class PasswordCheck {

  @Inject
  PasswordHasher hasher;

  @Inject
  SignInRecords records;

  @Inject
  @Any
  Instance<PasswordSource> sources;

  /**
   * Who has proved to be whom.
   *
   * @param method by what
   */
  record Proved(Candidate who, SignInMethod method) {}

  Optional<Proved> check(@Nullable Candidate who, String name, String password) {
    var hash = who == null ? null : who.hash();
    if (hasher.matches(hash, password)) {
      renew(who, password);
      return Optional.of(new Proved(who, SignInMethod.PASSWORD));
    }
    return hash == null ? elsewhere(name, password) : Optional.empty();
  }

  /** Whether everybody answered who knows passwords. While somebody does not, nothing is known of those who have none here. */
  boolean complete() {
    return sources.stream().allMatch(PasswordSource::answers);
  }

  private Optional<Proved> elsewhere(String name, String password) {
    return sources.stream()
        .flatMap(source -> source.check(name, password).flatMap(records::of)
            .map(who -> new Proved(who, source.method())).stream())
        .filter(proved -> proved.who().active() && proved.who().hash() == null)
        .findFirst();
  }

  private void renew(Candidate who, String password) {
    if (!Argon2id.PRESENT.made(who.hash())) {
      records.rehash(who.person(), hasher.hash(password), who.hash());
    }
  }
}
