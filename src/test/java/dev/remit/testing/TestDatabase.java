package dev.remit.testing;

import java.util.Map;

/** The database that the tests run against. */
public final class TestDatabase {

  private TestDatabase() {}

  static Map<String, String> settings(String purpose) {
    return Map.of();
  }
}
