package dev.remit.platform.persistence.oracle;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.h2.util.ParserUtil;

/** What tables, columns, constraints and indexes may be called on all three databases, without quotes. */
final class Names {

  /** PostgreSQL's limit; Oracle's is 128 bytes. */
  private static final int LONGEST = 63;

  /** What the SQL Language Reference lists, and EXCEPT, a set operator since 21c. */
  private static final Set<String> ORACLE = words("oracle.txt");

  /** What {@code pg_get_keywords()} of PostgreSQL 18 calls reserved, for functions and types too. */
  private static final Set<String> POSTGRESQL = words("postgresql.txt");

  private Names() {}

  static List<String> flaws(String name) {
    var flaws = new ArrayList<String>();
    if (!name.matches("[a-z][a-z0-9_]*")) {
      flaws.add(name + " is not in lower case with a letter first: nobody here chose it");
    }
    if (name.length() > LONGEST) {
      flaws.add(name + " is longer than " + LONGEST + " characters");
    }
    if (reservedByOracle(name)) {
      flaws.add(name + " is reserved by Oracle");
    }
    if (POSTGRESQL.contains(name.toUpperCase(Locale.ROOT))) {
      flaws.add(name + " is reserved by PostgreSQL");
    }
    if (ParserUtil.isKeyword(name, true)) {
      flaws.add(name + " is reserved by H2");
    }
    return flaws;
  }

  static boolean reservedByOracle(String name) {
    return ORACLE.contains(name.toUpperCase(Locale.ROOT));
  }

  private static Set<String> words(String list) {
    try (var file = Names.class.getResourceAsStream("/reserved-words/" + list)) {
      return Set.of(new String(file.readAllBytes(), StandardCharsets.US_ASCII).strip().split("\\s+"));
    } catch (IOException unreadable) {
      throw new UncheckedIOException(unreadable);
    }
  }
}
