package dev.remit.testing;

import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.Map;
import java.util.stream.IntStream;
import javax.xml.parsers.DocumentBuilderFactory;
import org.w3c.dom.Element;

/**
 * The database that Remit uses by itself, in the home of one server. The only difference: old blocks may be written over
 * after 300 milliseconds and not 45 seconds, because that is when H2 lost commits. It can be looked into when the server is down.
 */
record H2Database(Path home) implements TestDatabase {

  private static final String URL = "remit.db.url";

  @Override
  public Map<String, String> settings() {
    return Map.of(URL, usual() + ";RETENTION_TIME=300");
  }

  @Override
  public Connection connect() throws SQLException {
    return DriverManager.getConnection("jdbc:h2:file:" + home + "/remit;IFEXISTS=TRUE", "remit", "");
  }

  private String usual() {
    try {
      var variables = DocumentBuilderFactory.newInstance().newDocumentBuilder().parse("liberty-config/variables.xml")
          .getElementsByTagName("variable");
      return IntStream.range(0, variables.getLength()).mapToObj(index -> (Element) variables.item(index))
          .filter(variable -> variable.getAttribute("name").equals(URL))
          .map(variable -> variable.getAttribute("defaultValue").replace("${remit.home}", home.toString()))
          .findFirst().orElseThrow();
    } catch (Exception unreadable) {
      throw new IllegalStateException(unreadable);
    }
  }
}
