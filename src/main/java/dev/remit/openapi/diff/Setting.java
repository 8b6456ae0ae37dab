package dev.remit.openapi.diff;

import dev.remit.openapi.Party;
import org.jspecify.annotations.Nullable;

/**
 * Where the walk through the documents is: at a part of an operation's messages.
 *
 * @param before the operation in the old document; null if it is not there, or for the document as a whole
 * @param after the same in the new document
 */
record Setting(@Nullable Operation before, @Nullable Operation after, Part part) {

  static final Setting DOCUMENT = new Setting(null, null, new Part.Whole());

  Setting at(Part other) {
    return new Setting(before, after, other);
  }

  @Nullable Operation operation(Party party) {
    return party == Party.BEFORE ? before : after;
  }
}
