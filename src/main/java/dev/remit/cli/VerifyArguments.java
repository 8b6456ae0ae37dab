package dev.remit.cli;

import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What {@code verify-audit} was asked to do. */
final class VerifyArguments {

  private final List<String> files = new ArrayList<>();
  private final List<String> checkpoints = new ArrayList<>();
  private @Nullable String key;
  private @Nullable String database;
  private @Nullable String user;
  private @Nullable String driver;

  private VerifyArguments() {}

  /** @throws WrongUsage if they make no sense */
  static VerifyArguments parse(List<String> arguments) {
    var parsed = new VerifyArguments();
    for (var each = arguments.iterator(); each.hasNext(); ) {
      parsed.take(each.next(), each);
    }
    parsed.check();
    return parsed;
  }

  private void take(String argument, Iterator<String> rest) {
    int equals = argument.startsWith("--") ? argument.indexOf('=') : -1;
    if (equals > 0) {
      option(argument.substring(0, equals), argument.substring(equals + 1));
    } else if (argument.startsWith("--")) {
      option(argument, rest.hasNext() ? rest.next() : "");
    } else {
      files.add(argument);
    }
  }

  private void option(String name, String value) {
    if (name.equals("--password")) {
      throw new WrongUsage("a password on the command line is seen by everybody on this machine; set REMIT_DB_PASSWORD.");
    }
    switch (name) {
      case "--checkpoint" -> checkpoints.add(needed(name, value));
      case "--key" -> key = needed(name, value);
      case "--db" -> database = needed(name, value);
      case "--user" -> user = needed(name, value);
      case "--driver" -> driver = needed(name, value);
      default -> throw new WrongUsage("there is no option '" + name + "'. See --help.");
    }
  }

  private static String needed(String name, String value) {
    if (value.isEmpty()) {
      throw new WrongUsage(name + " needs a value. See --help.");
    }
    return value;
  }

  private void check() {
    if (files.size() != (database == null ? 1 : 0)) {
      throw new WrongUsage("verify-audit takes one export, or --db. See --help.");
    }
    if (database != null && (user == null || driver == null)) {
      throw new WrongUsage("--db needs --user and --driver. See --help.");
    }
    if (checkpoints.isEmpty() != (key == null)) {
      throw new WrongUsage("--checkpoint and --key need each other. See --help.");
    }
  }

  /** The export; null where a database is read. */
  @Nullable String file() {
    return database == null ? files.get(0) : null;
  }

  List<String> checkpoints() {
    return checkpoints;
  }

  /** Null where there are no checkpoints. */
  @Nullable String key() {
    return key;
  }

  @Nullable String database() {
    return database;
  }

  @Nullable String user() {
    return user;
  }

  @Nullable String driver() {
    return driver;
  }
}
