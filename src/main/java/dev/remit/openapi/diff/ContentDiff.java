package dev.remit.openapi.diff;

import dev.remit.openapi.Direction;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** Media types and what they carry. A range such as {@code text/*} stands for all it covers (RFC 9110, section 12.5.1). */
final class ContentDiff {

  private final Scope scope;
  private final Direction direction;
  private final String place;

  ContentDiff(Scope scope, Direction direction, String place) {
    this.scope = scope;
    this.direction = direction;
    this.place = place;
  }

  void compare(@Nullable Located old, @Nullable Located now) {
    var gone = byMediaType(scope.before(), old);
    var fresh = byMediaType(scope.after(), now);
    if (gone.keySet().equals(fresh.keySet())) {
      for (var entry : gone.entrySet()) {
        var type = entry.getKey();
        media(type, MediaRange.within(type, gone.keySet()), entry.getValue(), fresh.get(type));
      }
      return;
    }
    var match = new MediaMatch(gone.keySet(), fresh.keySet());
    gone.forEach((type, media) -> old(type, media, match, fresh));
    fresh.forEach((type, media) -> now(type, media, match, gone));
  }

  private static Map<String, Located> byMediaType(Side side, @Nullable Located content) {
    var byType = new LinkedHashMap<String, Located>();
    if (content != null) {
      for (var key : content.keys()) {
        var media = side.follow(content, key);
        if (media != null) {
          var type = side.mediaType(key);
          // of two keys of one meaning each is compared with what is written like it
          byType.put(byType.containsKey(type) || !key.equals(type) && content.has(type) ? key : type, media);
        }
      }
    }
    return byType;
  }

  private void old(String type, Located media, MediaMatch match, Map<String, Located> fresh) {
    var kept = match.after(type);
    var narrowed = match.narrowed(type);
    var generalised = match.generalised(type);
    var specialised = match.specialised(type);
    if (kept != null) {
      media(type, match.shown(type), media, fresh.get(kept));
    } else if (narrowed != null) {
      found(at(match.shown(type)), Rule.MEDIA_TYPE_NARROWED, type, narrowed, media, fresh.get(narrowed));
    } else if (generalised != null) {
      renamed(Rule.MEDIA_TYPE_GENERALISED, type, generalised, media, fresh.get(generalised));
    } else if (specialised != null) {
      renamed(Rule.MEDIA_TYPE_SPECIALISED, type, specialised, media, fresh.get(specialised));
    } else {
      at(type).found(Rule.MEDIA_TYPE_REMOVED, direction, place + " " + type, media, null);
    }
  }

  private void now(String type, Located media, MediaMatch match, Map<String, Located> gone) {
    var known = match.before(type);
    var widened = match.widened(type);
    if (known != null) {
      if (!known.equals(type)) {
        media(type, match.shown(type), Objects.requireNonNull(gone.get(known)), media);
      }
    } else if (widened != null) {
      found(at(match.shown(type)), Rule.MEDIA_TYPE_WIDENED, widened, type, gone.get(widened), media);
    } else if (!match.isSuccessor(type)) {
      at(type).found(added(gone), direction, place + " " + type, null, media);
    }
  }

  private Rule added(Map<String, Located> gone) {
    return isUnasked() ? Rule.MEDIA_TYPE_WIDENED : isUnpromised(gone) ? Rule.ANSWER_BODY_DESCRIBED : Rule.MEDIA_TYPE_ADDED;
  }

  // who is called and answers as described sent no body, and one that is described may still be missing (OpenAPI, response object, content)
  private boolean isUnpromised(Map<String, Located> gone) {
    return scope.swapped() && direction == Direction.RESPONSE && gone.isEmpty();
  }

  // an answer is sent as its receiver asks for, but nobody asks for the body of a call (RFC 9110, section 12)
  private boolean isUnasked() {
    return scope.swapped() && direction == Direction.REQUEST;
  }

  private void renamed(Rule rule, String was, String is, Located old, @Nullable Located now) {
    found(at(was), rule, was, is, old, now);
    media(was, was, old, now);
  }

  private void found(Scope inside, Rule rule, String was, String is, @Nullable Located old, @Nullable Located now) {
    var finding = Finding.of(rule, old, now).showing(Quoted.text(was), Quoted.text(is));
    inside.found(finding, direction, place + " " + was);
  }

  private void media(String type, String shown, Located old, @Nullable Located now) {
    if (now != null && !scope.unchanged().same(old, now)) {
      var inside = scope.at(scope.setting().part().of(shown, Writing.of(type, old, now)));
      new MediaDiff(inside, direction, place + " " + type, type).compare(old, now);
    }
  }

  private Scope at(String mediaType) {
    return scope.at(scope.setting().part().of(mediaType));
  }
}
