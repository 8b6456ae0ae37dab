package dev.remit.openapi.mock.space;

import dev.remit.openapi.tree.ObjectNode;

/**
 * An item that is kept.
 *
 * @param sequence where it stands among the others
 * @param value with what is never answered
 * @param version counts its changes, from 1
 * @param weight in bytes, nearly
 */
record Kept(String key, long sequence, ObjectNode value, int version, long weight) {

  /** RFC 9110, section 8.8.3. */
  String tag() {
    return "\"" + Long.toString(sequence, Character.MAX_RADIX) + "-" + version + "\"";
  }
}
