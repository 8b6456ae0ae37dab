package dev.remit.openapi;

import dev.remit.openapi.use.Way;
import java.util.Collection;
import java.util.List;
import java.util.TreeSet;
import java.util.stream.Stream;

/**
 * What a consumer sends as, or reads of, a body.
 *
 * @param mediaTypes the media types; empty where they are not known
 * @param members the members, such as {@code items[].price}; a name with other characters than letters, digits, hyphens,
 *     underscores, dollars, at signs, colons and slashes stands in quotes as in JSON; {@code *} is any member, the empty
 *     text the whole body. No members at all is no body
 */
public record BodyUse(List<String> mediaTypes, List<String> members) {

  /** No body. */
  public static final BodyUse NONE = new BodyUse(List.of(), List.of());

  /** @throws IllegalArgumentException if a member is not written as it should be */
  public BodyUse {
    mediaTypes = sorted(mediaTypes);
    members = sorted(members.stream().map(each -> Way.parse(each).toString()).toList());
  }

  static List<String> sorted(Collection<String> texts) {
    return List.copyOf(new TreeSet<>(texts));
  }

  /** Both together; where one has a body of unknown media types, they are unknown. */
  BodyUse and(BodyUse other) {
    boolean known = (!mediaTypes.isEmpty() || members.isEmpty()) && (!other.mediaTypes.isEmpty() || other.members.isEmpty());
    return new BodyUse(known ? Stream.concat(mediaTypes.stream(), other.mediaTypes.stream()).toList() : List.of(),
        Stream.concat(members.stream(), other.members.stream()).toList());
  }
}
