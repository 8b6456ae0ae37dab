package dev.remit.identity.control;

import dev.remit.identity.PersonInput;
import dev.remit.identity.PersonNotFound;
import dev.remit.identity.SignInMethod;
import dev.remit.identity.control.SignInAnswer.SignedIn;
import dev.remit.identity.entity.AccountLink;
import dev.remit.identity.entity.AccountLink.Purpose;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** The first administrator enters themselves, by a link that only those see who started the server. */
@ApplicationScoped
@Transactional(TxType.NOT_SUPPORTED)
public class SetUp {

  private static final String ADDRESS = "/set-up?code=";

  @Inject
  SetUpRecords records;

  @Inject
  AccountLinks links;

  @Inject
  BootstrapSettings bootstrap;

  @Inject
  PasswordHasher hasher;

  @Inject
  Tickets tickets;

  /** A new link as long as nobody is there, unless automation has a token. */
  Optional<String> open() {
    boolean automated = bootstrap.token().filter(TokenStrength::isEnough).isPresent();
    return !automated && records.nobodyIsThere() ? Optional.of(ADDRESS + links.forFirstStart()) : Optional.empty();
  }

  /** Whether this code is that of the link, and nobody is there. */
  public boolean isOpen(String code) {
    return links.find(code).map(AccountLink::purpose).filter(Purpose.SET_UP::equals).isPresent() && records.nobodyIsThere();
  }

  /**
   * Enters the first administrator. With it the link is used up.
   *
   * @throws PersonNotFound when the code is not that of the link, or somebody was faster
   * @throws dev.remit.platform.problem.InvalidInput when a name or the password is not taken
   */
  public SignedIn enter(String code, @Nullable String name, @Nullable String displayName, String password) {
    if (!isOpen(code)) {
      throw new PersonNotFound();
    }
    new Texts().name("/name", name).check();
    Passwords.refuseUnlessTaken(password, displayName == null ? List.of(name) : List.of(name, displayName));
    var input = new PersonInput(displayName, null, null, "admin", true);
    var person = records.enter(code, name, input, hasher.hash(password));
    return new SignedIn(person, SignInMethod.SET_UP, tickets.write(Tickets.Purpose.BROWSER, person, null));
  }
}
