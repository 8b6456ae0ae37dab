package dev.remit.openapi.diff;

import org.jspecify.annotations.Nullable;

/**
 * Where a finding was met.
 *
 * @param before the schema of the part in the old document; null if anything goes
 * @param after the same in the new document
 * @param way from the schema of the part to the pair it was found in; null if it is no finding about a schema
 */
record Origin(Setting setting, @Nullable Visit way, @Nullable Located before, @Nullable Located after) {

  /** How far it is from the part as a whole. */
  long distance() {
    return way == null ? 0 : way.distance();
  }

  /** Whether what is there travels as text. */
  boolean isText() {
    return way != null && setting.part().writing().isText(way);
  }

  /** Whether a discriminator chose what is there. */
  boolean isOfSubtype() {
    return way != null && way.ofSubtype();
  }

  /** Of a finding that is not about a schema. */
  Origin(Setting setting) {
    this(setting, null, null, null);
  }
}
