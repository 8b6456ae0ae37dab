package dev.remit.openapi.diff;

import dev.remit.openapi.Direction;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * How the parts of a form are written (OpenAPI, encoding object): by name, from 3.2 on also by position. For any other
 * media type an encoding has no meaning and is not looked at.
 */
final class EncodingDiff {

  private static final List<String> STYLES = List.of("style", "explode", "allowReserved", Style.KEPT);
  /** Of parts that have parts, from 3.2 on. */
  private static final List<String> NESTED = List.of("encoding", "prefixEncoding", "itemEncoding");
  private static final Set<String> KNOWN = Set.of("contentType", "headers", "style", "explode", "allowReserved", Style.KEPT,
      "encoding", "prefixEncoding", "itemEncoding");

  private final Scope scope;
  private final Direction direction;
  private final String place;
  private final String type;

  EncodingDiff(Scope scope, Direction direction, String place, String type) {
    this.scope = scope;
    this.direction = direction;
    this.place = place;
    this.type = type;
  }

  void compare(Located old, Located now) {
    if (!MediaRange.hasParts(type)) {
      return;
    }
    for (var name : Located.either(now.at("encoding"), old.at("encoding"), Located::keys)) {
      var was = FormPart.named(scope.before(), old, name);
      var is = FormPart.named(scope.after(), now, name);
      if (was != null && is != null) {
        var field = new Part.Field(name, lost(was.types(), is.types()));
        new EncodingDiff(scope.at(scope.setting().part().in(field)), direction, place, type).part(" part " + name, was, is);
      }
    }
    positions(old, now);
  }

  private void positions(Located old, Located now) {
    var before = old.at("prefixEncoding");
    var after = now.at("prefixEncoding");
    var was = before == null ? List.<Located>of() : before.items();
    var is = after == null ? List.<Located>of() : after.items();
    for (int i = 0; i < Math.max(was.size(), is.size()); i++) {
      part(" part " + i, FormPart.of(i < was.size() ? was.get(i) : null), FormPart.of(i < is.size() ? is.get(i) : null));
    }
    part(" every part", FormPart.of(old.at("itemEncoding")), FormPart.of(now.at("itemEncoding")));
  }

  private void part(String which, FormPart old, FormPart now) {
    if (old.encoding() == null && now.encoding() == null && Objects.equals(old.usual(), now.usual())) {
      return;
    }
    var where = place + which;
    if (isWrittenByStyle(old) || isWrittenByStyle(now)) {
      style(where, old, now);
    } else {
      types(where, old, now);
    }
    if (type.startsWith("multipart/")) {
      new HeadersDiff(scope, direction).compare(where, old.at("headers"), now.at("headers"));
    }
    for (var nested : NESTED) {
      if (!scope.unchanged().same(old.at(nested), now.at(nested))) {
        scope.found(Rule.ENCODING_CHANGED, direction, where, old.at(nested), now.at(nested));
      }
    }
    scope.rest(direction, where, old.encoding(), now.encoding(), KNOWN);
  }

  // a style says that the value is written as in a query and that contentType does not count; it says nothing of other rows of parts
  private boolean isWrittenByStyle(FormPart part) {
    return (type.startsWith("multipart/form-data") || MediaRange.isUrlEncoded(type)) && STYLES.stream().anyMatch(part::has);
  }

  private void style(String where, FormPart old, FormPart now) {
    int types = old.values() | now.values();
    var was = styled(old, types);
    var is = styled(now, types);
    if (!was.equals(is)) {
      scope.found(Finding.of(Rule.PART_STYLE_CHANGED, old.encoding(), now.encoding()).showing(was, is), direction, where);
    } else {
      respelledNull(where, old, now);
    }
    new StyleDiff(scope, direction).reserved(where, old.encoding(), now.encoding());
  }

  // JSON says how null is written; no style does (OpenAPI, style values), and text has no null
  private void respelledNull(String where, FormPart old, FormPart now) {
    if (MediaRange.isUrlEncoded(type) && old.isNullable() && now.isNullable() && isWrittenAsJson(old) != isWrittenAsJson(now)) {
      scope.found(Finding.of(Rule.ENCODING_CHANGED, old.encoding(), now.encoding()).showing(way(old), way(now)), direction, where);
    }
  }

  private boolean isWrittenAsJson(FormPart part) {
    return !isWrittenByStyle(part) && isJson(part.types());
  }

  private @Nullable String way(FormPart part) {
    return isWrittenByStyle(part) ? Quoted.text(Style.of(part.encoding(), "form").name()) : shown(part.types());
  }

  private String styled(FormPart part, int types) {
    boolean byStyle = isWrittenByStyle(part) || MediaRange.isUrlEncoded(type) && (StyleDiff.isWord(types) || !isJson(part.types()));
    return byStyle ? StyleDiff.written(part.encoding(), "form", types) : String.valueOf(shown(part.types()));
  }

  private static boolean isJson(@Nullable Set<String> types) {
    return types != null && types.stream().allMatch(MediaRange::isJson);
  }

  private static boolean isText(@Nullable Set<String> types) {
    return types != null && types.stream().allMatch(MediaRange::isText);
  }

  // within a query string no media type is told, and numbers and truth values are spelled alike in JSON and as text
  private boolean isSpelledAlike(FormPart old, FormPart now) {
    var was = old.types();
    var is = now.types();
    return MediaRange.isUrlEncoded(type) && StyleDiff.isWord(old.values() | now.values()) && (isJson(was) || isText(was)) && (isJson(is) || isText(is));
  }

  private void types(String where, FormPart old, FormPart now) {
    var was = old.types();
    var is = now.types();
    if (Objects.equals(was, is)) {
      return;
    }
    if (isSpelledAlike(old, now)) {
      respelledNull(where, old, now);
      return;
    }
    var rule = was == null || is == null ? Rule.ENCODING_CHANGED : rule(was, is);
    scope.found(Finding.of(rule, old.encoding(), now.encoding()).showing(shown(was), shown(is)), direction, where);
  }

  private static Rule rule(Set<String> was, Set<String> is) {
    boolean lost = was.stream().anyMatch(each -> MediaRange.covering(each, is) == null);
    boolean gained = is.stream().anyMatch(each -> MediaRange.covering(each, was) == null);
    return lost && gained ? Rule.PART_TYPE_CHANGED : lost ? Rule.PART_TYPES_NARROWED
        : gained ? Rule.PART_TYPES_WIDENED : Rule.DOCUMENTATION_CHANGED;
  }

  /** The first type that only one side knows, which is the old one where each has such. */
  private static @Nullable String lost(@Nullable Set<String> was, @Nullable Set<String> is) {
    return was == null || is == null ? null
        : Stream.concat(was.stream().filter(each -> MediaRange.covering(each, is) == null).map(each -> MediaRange.within(each, is)),
            is.stream().filter(each -> MediaRange.covering(each, was) == null).map(each -> MediaRange.within(each, was))).findFirst().orElse(null);
  }

  private static @Nullable String shown(@Nullable Set<String> types) {
    return types == null ? null : Quoted.text(String.join(", ", types));
  }
}
