package dev.remit.cli;

import java.io.File;
import java.io.IOException;
import java.net.URL;
import java.net.URLClassLoader;
import java.sql.Connection;
import java.sql.Driver;
import java.sql.SQLException;
import java.util.Optional;
import java.util.Properties;
import java.util.ServiceLoader;

/** A database by a driver that is no part of the command line. Its password is never an argument, which others could see. */
final class DatabaseConnection {

  private static final String PASSWORD = "REMIT_DB_PASSWORD";

  private DatabaseConnection() {}

  /** @throws WrongUsage when it cannot be reached so */
  static Connection open(String url, String user, String jar) throws IOException {
    if (!new File(jar).isFile()) {
      throw new WrongUsage("cannot read " + jar + ".");
    }
    var login = new Properties();
    login.setProperty("user", user);
    login.setProperty("password", Optional.ofNullable(System.getenv(PASSWORD)).orElse(""));
    try {
      // stays open: the driver loads more of itself while it works, until the process ends
      var drivers = new URLClassLoader(new URL[] {new File(jar).toURI().toURL()}, Driver.class.getClassLoader());
      for (var driver : ServiceLoader.load(Driver.class, drivers)) {
        if (driver.acceptsURL(url)) {
          return driver.connect(url, login);
        }
      }
      throw new WrongUsage("the driver in " + jar + " does not know databases such as " + url + ".");
    } catch (SQLException failure) {
      throw new WrongUsage("the database does not let us in: " + failure.getMessage());
    }
  }
}
