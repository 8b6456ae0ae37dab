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
    if (asked != null && spoken != null) {
      return new Representation(asked, side.follow(content, spoken));
    }
    var key = content.keys().stream().filter(each -> asked != null && isRenamed(asked, MediaRange.normal(each))).findFirst()
        .orElse(content.keys().get(0));
    var keys = content.keys().stream().map(MediaRange::normal).toList();
    return new Representation(key.contains("*") ? MediaRange.within(MediaRange.normal(key), keys) : key, side.follow(content, key));
  }

  // what was named by its suffix may be named in general, and the other way round
  private static boolean isRenamed(String asked, String key) {
    return key.equals(MediaRange.general(asked)) || asked.equals(MediaRange.general(key));
  }

  @Nullable Located schema() {
    return media == null ? null : media.at("schema");
  }
}
