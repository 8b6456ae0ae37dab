package dev.remit.identity.company;

import javax.naming.InvalidNameException;
import javax.naming.ldap.LdapName;

/** Names of entries in a directory (RFC 4514). */
final class DistinguishedNames {

  private DistinguishedNames() {}

  /** The value of its first part: of {@code cn=eng,ou=groups,dc=example} this is {@code eng}; what is no such name stays. */
  static String first(String name) {
    try {
      var parts = new LdapName(name);
      return parts.isEmpty() ? name : parts.getRdn(parts.size() - 1).getValue().toString();
    } catch (InvalidNameException plain) {
      return name;
    }
  }
}
