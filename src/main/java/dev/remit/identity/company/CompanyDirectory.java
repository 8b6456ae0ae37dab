package dev.remit.identity.company;

import com.ibm.websphere.security.CustomRegistryException;
import com.ibm.websphere.security.EntryNotFoundException;
import com.ibm.websphere.security.NotImplementedException;
import com.ibm.websphere.security.PasswordCheckFailedException;
import com.ibm.websphere.security.UserRegistry;
import com.ibm.websphere.security.WSSecurityException;
import com.ibm.wsspi.security.registry.RegistryHelper;
import jakarta.enterprise.context.ApplicationScoped;
import java.lang.System.Logger.Level;
import java.rmi.RemoteException;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * The company's directory, as the server's registry of users shows it. Groups are known by their common names, since a
 * distinguished name says where a group lies and not what it is.
 */
@ApplicationScoped
public class CompanyDirectory {

  private static final System.Logger LOG = System.getLogger(CompanyDirectory.class.getName());
  private static final String ISSUER = "ldap:";
  private static final String NAME = "displayName";
  private static final String COMMON_NAME = "cn";
  private static final String MAIL = "mail";

  /**
   * Who has this name and password; nobody when they do not fit.
   *
   * @throws CompanySignInFailed when the directory does not answer
   */
  public Optional<CompanyIdentity> find(String login, String password) {
    // with an empty password a directory lets anybody in, as nobody (RFC 4513, section 5.1.2)
    return password.isEmpty() || login.isBlank() ? Optional.empty() : checked(login, password);
  }

  private static Optional<CompanyIdentity> checked(String login, String password) {
    try {
      var registry = registry();
      var name = name(registry, login, password);
      return name.isEmpty() ? Optional.empty() : Optional.of(identity(registry, login, name.get()));
    } catch (EntryNotFoundException leftJustNow) {
      return Optional.empty();
    } catch (WSSecurityException | RemoteException failure) {
      LOG.log(Level.WARNING, "The directory does not answer as it should: " + failure.getMessage());
      throw CompanySignInFailed.away();
    }
  }

  private static Optional<String> name(UserRegistry registry, String login, String password) throws CustomRegistryException, RemoteException {
    try {
      return Optional.ofNullable(registry.checkPassword(login, password));
    } catch (PasswordCheckFailedException wrong) {
      // for Liberty a directory that is away has refused the password; only another question tells the two apart
      registry.isValidUser(login);
      return Optional.empty();
    }
  }

  private static UserRegistry registry() throws WSSecurityException {
    var registry = RegistryHelper.getUserRegistry(null);
    if (registry == null) {
      throw new WSSecurityException("the server has no registry of users");
    }
    return registry;
  }

  private static CompanyIdentity identity(UserRegistry registry, String login, String name)
      throws EntryNotFoundException, CustomRegistryException, RemoteException {
    var attributes = attributes(registry, name);
    var groups = registry.getGroupsForUser(name).stream().map(DistinguishedNames::first).collect(Collectors.toSet());
    var email = text(attributes, MAIL);
    var displayName = text(attributes, NAME);
    return new CompanyIdentity(ISSUER + registry.getRealm(), registry.getUniqueUserId(name), login, login,
        displayName == null ? text(attributes, COMMON_NAME) : displayName, email, email != null, groups);
  }

  private static Map<String, Object> attributes(UserRegistry registry, String name) throws EntryNotFoundException, CustomRegistryException {
    try {
      return registry.getAttributesForUser(name, Set.of(NAME, COMMON_NAME, MAIL));
    } catch (NotImplementedException anotherKindOfRegistry) {
      return Map.of();
    }
  }

  private static @Nullable String text(Map<String, Object> attributes, String name) {
    var value = attributes.get(name);
    var one = value instanceof List<?> several && !several.isEmpty() ? several.get(0) : value;
    return one instanceof String text ? text : null;
  }
}
