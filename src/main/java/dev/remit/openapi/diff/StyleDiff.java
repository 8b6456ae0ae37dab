package dev.remit.openapi.diff;

import dev.remit.openapi.Direction;
import org.jspecify.annotations.Nullable;

/**
 * How a parameter or header is written: as JSON or another media type by its {@code content}, or by a {@link Style}.
 */
final class StyleDiff {

  private final Scope scope;
  private final Direction direction;

  StyleDiff(Scope scope, Direction direction) {
    this.scope = scope;
    this.direction = direction;
  }

  void compare(String place, Located old, Located now) {
    if (old.has("content") && now.has("content")) {
      return;
    }
    boolean alike = kind(scope.before(), old) == Kind.WORD && kind(scope.after(), now) == Kind.WORD;
    boolean single = kind(scope.before(), old) != Kind.STRUCTURE && kind(scope.after(), now) != Kind.STRUCTURE;
    var was = written(old, single, alike);
    var is = written(now, single, alike);
    if (!was.equals(is)) {
      scope.found(Finding.of(Rule.PARAMETER_STYLE_CHANGED, old, now).showing(was, is), direction, place);
    }
    reserved(place, old, now);
  }

  /** Compares whether characters that mean something in a URL may come as they are. */
  void reserved(String place, Located old, Located now) {
    scope.flag("allowReserved", Rule.RESERVED_CHARACTERS_ALLOWED, Rule.RESERVED_CHARACTERS_REFUSED, direction, place, old, now);
  }

  /** What the values are, as far as their spelling goes. */
  private enum Kind { STRUCTURE, TEXT, WORD }

  private static Kind kind(Side side, Located parameter) {
    int types = side.shapes.of(ValueDiff.schema(side, parameter)).union().types();
    boolean structure = (types & (Types.ARRAY | Types.OBJECT)) != 0 && types != Types.VALUES && types != Types.ALL;
    return structure ? Kind.STRUCTURE : (types & Types.STRING) != 0 ? Kind.TEXT : Kind.WORD;
  }

  // numbers and truth values are spelled alike in JSON and in the default style
  private static String written(Located parameter, boolean single, boolean alike) {
    var content = parameter.at("content");
    var in = String.valueOf(parameter.text("in"));
    var usual = in.equals("query") || in.equals("cookie") ? "form" : "simple";
    if (content == null || content.keys().isEmpty()) {
      return written(parameter, usual, single);
    }
    var type = MediaRange.normal(content.keys().get(0));
    return alike && type.contains("json") || type.equals("text/plain") ? Quoted.text(usual) : Quoted.text(type);
  }

  /** Style and, but for a single value, explode, with what they are where they are not stated. */
  static String written(@Nullable Located holder, String usual, boolean single) {
    var style = Style.of(holder, usual);
    return single ? Quoted.text(style.name()) : "{\"style\":" + Quoted.text(style.name()) + ",\"explode\":" + style.explode() + "}";
  }
}
