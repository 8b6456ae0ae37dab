package dev.remit.catalogue.control;

import dev.remit.catalogue.entity.Entry;
import dev.remit.platform.page.Cursor;
import dev.remit.platform.problem.InvalidInput;
import java.util.UUID;
import java.util.function.BiFunction;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * How far a list of the report has been read.
 *
 * @param name what it is sorted by
 * @param id of the thing or the relation, among those of one name
 * @param forward whether relations are still read from their source
 */
record OwnershipPlace(String name, UUID id, boolean forward) {

  /** Not empty, since Oracle takes that for null. */
  static final OwnershipPlace BEGINNING = new OwnershipPlace("!", new UUID(0, 0), true);

  private static final String UUID_TEXT = "[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}";
  private static final Pattern THING = Pattern.compile("(\\S+) (" + UUID_TEXT + ")");
  private static final Pattern RELATION = Pattern.compile("([<>])(" + UUID_TEXT + ")");

  static OwnershipPlace of(Entry entry) {
    return new OwnershipPlace(entry.name(), entry.id(), true);
  }

  /** @param nameAt the name that the relation of this key is sorted by: two of them are too long for a cursor */
  static OwnershipPlace read(@Nullable String cursor, BiFunction<UUID, Boolean, String> nameAt) {
    var position = Cursor.position(cursor);
    if (position == null) {
      return BEGINNING;
    }
    var relation = RELATION.matcher(position);
    if (relation.matches()) {
      var id = UUID.fromString(relation.group(2));
      var forward = relation.group(1).equals(">");
      return new OwnershipPlace(nameAt.apply(id, forward), id, forward);
    }
    var thing = THING.matcher(position);
    if (!thing.matches()) {
      throw unknown();
    }
    return new OwnershipPlace(thing.group(1), UUID.fromString(thing.group(2)), true);
  }

  String text() {
    return name + " " + id;
  }

  /** The place of a relation. */
  static String text(UUID relation, boolean forward) {
    return (forward ? ">" : "<") + relation;
  }

  static InvalidInput unknown() {
    return new InvalidInput("cursor", "The cursor is none that a page of this list ended with.");
  }
}
