package dev.remit.identity.control;

import dev.remit.identity.SignInMethod;
import dev.remit.identity.company.CompanyDirectory;
import dev.remit.identity.company.CompanySignInFailed;
import dev.remit.identity.company.DirectorySettings;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.text.Normalizer;
import java.util.Optional;
import java.util.UUID;
import java.util.regex.Pattern;

/** Asks the company's directory for the passwords that Remit does not keep. */
@ApplicationScoped
public class DirectoryPasswords implements PasswordSource {

  private static final int LONGEST_LOGIN = 200;
  private static final Pattern LOGIN = Pattern.compile("[\\p{L}\\p{N}._@\\\\-]+");

  @Inject
  DirectorySettings settings;

  @Inject
  CompanyDirectory directory;

  @Inject
  DirectoryGuard guard;

  @Inject
  CompanySignIn arrivals;

  private volatile boolean answers = true;

  @Override
  public Optional<UUID> check(String name, String password) {
    return settings.enabled() && isLogin(name) && guard.isOpen(name) ? asked(name, password) : Optional.empty();
  }

  @Override
  public SignInMethod method() {
    return SignInMethod.DIRECTORY;
  }

  @Override
  public boolean answers() {
    return answers;
  }

  /**
   * Directories take many spellings for one name: wide letters for narrow ones, spaces for none. Each would have guesses of its
   * own, so only one spelling is asked about; capitals are gone before.
   */
  static boolean isLogin(String name) {
    return name.length() <= LONGEST_LOGIN && LOGIN.matcher(name).matches() && Normalizer.isNormalized(name, Normalizer.Form.NFKC);
  }

  private Optional<UUID> asked(String name, String password) {
    try {
      var found = directory.find(name, password);
      answers = true;
      guard.learn(name, found.isPresent());
      return found.flatMap(who -> arrivals.receive(who, settings.arrival()));
    } catch (CompanySignInFailed away) {
      answers = false;
      return Optional.empty();
    }
  }
}
