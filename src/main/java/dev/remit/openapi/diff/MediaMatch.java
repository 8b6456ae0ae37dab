package dev.remit.openapi.diff;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Which media types of one content became which: the same, within a wider or narrower range, or by their suffix. */
final class MediaMatch {

  private final Set<String> old;
  private final Set<String> now;
  private final Map<String, String> narrower = new HashMap<>();
  private final Map<String, String> wider = new HashMap<>();
  private final Map<String, String> special = new HashMap<>();
  private final Set<String> successors = new HashSet<>();

  MediaMatch(Set<String> old, Set<String> now) {
    this.old = old;
    this.now = now;
    now.forEach(this::index);
    for (var type : old) {
      var after = after(type);
      if (after != null && !after.equals(type)) {
        wider.putIfAbsent(after, type);
      }
    }
    old.forEach(this::succeed);
  }

  private void index(String type) {
    MediaRange.ranges(type).forEach(range -> narrower.putIfAbsent(range, type));
    var general = MediaRange.general(type);
    if (general != null && before(type) == null) {
      special.putIfAbsent(general, type);
    }
  }

  private void succeed(String type) {
    var successor = generalised(type) == null ? specialised(type) : generalised(type);
    if (after(type) == null && narrowed(type) == null && successor != null) {
      successors.add(successor);
    }
  }

  /** The new type or range that speaks for an old one; null if none does. */
  @Nullable String after(String type) {
    return MediaRange.covering(type, now);
  }

  /** The old type or range that spoke for a new one; null if none did. */
  @Nullable String before(String type) {
    return MediaRange.covering(type, old);
  }

  /** A new type that is a part of what an old range covered; null if none is. */
  @Nullable String narrowed(String range) {
    return narrower.get(range);
  }

  /** An old type that only this new range speaks for; null if there is none. */
  @Nullable String widened(String range) {
    return wider.get(range);
  }

  /** The new type that names in general what an old one named by its suffix, JSON for {@code +json}; null if it is not new. */
  @Nullable String generalised(String type) {
    var general = MediaRange.general(type);
    return general != null && now.contains(general) && before(general) == null ? general : null;
  }

  /** A new type of the syntax that an old one named in general; null if there is none. */
  @Nullable String specialised(String type) {
    return special.get(type);
  }

  /** What a message shows of a type or range: a media type that nothing narrower speaks for in either version. */
  String shown(String type) {
    return type.contains("*") ? MediaRange.within(type, Stream.concat(old.stream(), now.stream()).toList()) : type;
  }

  /** Whether an old type that is gone became this new one. */
  boolean isSuccessor(String type) {
    return successors.contains(type);
  }
}
