package dev.remit.openapi.diff;

import org.jspecify.annotations.Nullable;

/**
 * How the body of a message is written, of the ways that a content declares.
 *
 * @param media the media type object that speaks for it; null if nothing is known
 */
record Representation(String mediaType, @Nullable Located media) {

  /**
   * The one that is asked for, or else the first.
   *
   * @param content declares at least one
   * @param asked a media type; null for any
   */
  static Representation of(Located content, @Nullable String asked, Side side) {
    var spoken = asked == null ? null : MediaRange.key(content.keys(), asked);
    var key = spoken == null ? content.keys().get(0) : spoken;
    var type = spoken != null && spoken.contains("*") && asked != null ? asked : key;
    return new Representation(type, side.follow(content, key));
  }

  @Nullable Located schema() {
    return media == null ? null : media.at("schema");
  }
}
