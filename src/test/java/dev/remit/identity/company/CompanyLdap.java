package dev.remit.identity.company;

import com.unboundid.ldap.listener.InMemoryDirectoryServer;
import com.unboundid.ldap.listener.InMemoryDirectoryServerConfig;
import com.unboundid.ldap.listener.InMemoryListenerConfig;
import com.unboundid.ldap.sdk.LDAPException;
import com.unboundid.ldif.LDIFException;
import dev.remit.testing.FreePort;
import java.net.InetAddress;
import java.util.Map;

/** A directory server on the loopback interface: it speaks LDAP over the wire as any other one. Passwords are names with {@code -password}. */
final class CompanyLdap implements AutoCloseable {

  private static final String BASE = "dc=example,dc=com";
  private static final String READER = "cn=reader," + BASE;
  private static final String READERS_PASSWORD = "reader-password";

  private final InMemoryDirectoryServer server;
  private final int port = FreePort.any();

  CompanyLdap() throws LDAPException {
    var configuration = new InMemoryDirectoryServerConfig(BASE);
    configuration.setListenerConfigs(new InMemoryListenerConfig("loopback", InetAddress.getLoopbackAddress(), port, null, null, null));
    configuration.addAdditionalBindCredentials(READER, READERS_PASSWORD);
    server = new InMemoryDirectoryServer(configuration);
    add("dn: " + BASE, "objectClass: domain", "dc: example");
    add("dn: ou=people," + BASE, "objectClass: organizationalUnit", "ou: people");
    add("dn: ou=groups," + BASE, "objectClass: organizationalUnit", "ou: groups");
    server.startListening();
  }

  Map<String, String> settings() {
    return Map.of(
        "remit.ldap.host", "localhost",
        "remit.ldap.port", String.valueOf(port),
        "remit.ldap.tls", "false",
        "remit.ldap.base", BASE,
        "remit.ldap.bind.dn", READER,
        "remit.ldap.bind.password", READERS_PASSWORD);
  }

  void person(String uid, String displayName) throws LDAPException {
    add("dn: " + person(uid), "objectClass: inetOrgPerson", "uid: " + uid, "cn: " + displayName, "sn: " + uid,
        "displayName: " + displayName, "mail: " + uid + "@example.com", "userPassword: " + uid + "-password");
  }

  void remove(String uid) throws LDAPException {
    server.delete(person(uid));
  }

  void group(String name, String uid) throws LDAPException {
    add("dn: cn=" + name + ",ou=groups," + BASE, "objectClass: groupOfNames", "cn: " + name, "member: " + person(uid));
  }

  void removeGroup(String name) throws LDAPException {
    server.delete("cn=" + name + ",ou=groups," + BASE);
  }

  void down() {
    server.shutDown(true);
  }

  void up() throws LDAPException {
    server.startListening();
  }

  @Override
  public void close() {
    down();
  }

  private void add(String... entry) throws LDAPException {
    try {
      server.add(entry);
    } catch (LDIFException written) {
      throw new IllegalArgumentException(written);
    }
  }

  private static String person(String uid) {
    return "uid=" + uid + ",ou=people," + BASE;
  }
}
