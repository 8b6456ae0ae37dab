package dev.remit.openapi.diff;

import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;

/**
 * Branches of which at least one has to hold, or exactly one.
 *
 * @param branches the array behind {@code oneOf} or {@code anyOf}
 * @param exclusive whether exactly one has to hold
 */
record Group(Located branches, boolean exclusive) {

  static List<Group> ofSchema(Located schema) {
    return Stream.of(schema.at("oneOf"), schema.at("anyOf"))
        .filter(Objects::nonNull)
        .map(branches -> new Group(branches, false))
        .toList();
  }
}
