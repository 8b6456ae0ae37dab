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
    int types = types(scope.before(), old) | types(scope.after(), now);
    var was = written(old, types);
    var is = written(now, types);
    if (was.equals(is) && writesName(old, types)) {
      was = name(old);
      is = name(now);
    }
    if (!was.equals(is)) {
      scope.found(Finding.of(Rule.PARAMETER_STYLE_CHANGED, old, now).showing(was, is), direction, place);
    }
    if (old.has("in") && !"header".equals(old.text("in"))) {
      reserved(place, old, now);
    }
  }

  // of the styles of a path only this one writes the name, which may be chosen freely otherwise (RFC 6570, section 3.2.7)
  private static boolean writesName(Located parameter, int types) {
    return "matrix".equals(parameter.text("style")) && !(parameter.flag("explode") && (types & Types.VALUES) == Types.OBJECT);
  }

  private static String name(Located parameter) {
    return Quoted.text(";" + parameter.text("name"));
  }

  /** Compares whether characters that mean something in a URL may come as they are. */
  void reserved(String place, @Nullable Located old, @Nullable Located now) {
    scope.flag("allowReserved", Rule.RESERVED_CHARACTERS_ALLOWED, Rule.RESERVED_CHARACTERS_REFUSED, direction, place, old, now);
  }

  /** The types of the values of a parameter or header. */
  static int types(Side side, Located parameter) {
    return side.shapes.of(ValueDiff.schema(side, parameter)).union().types();
  }

  /** Whether values of these types are spelled alike in JSON and as text. */
  static boolean isWord(int types) {
    return (types & (Types.ARRAY | Types.OBJECT | Types.STRING)) == 0;
  }

  // numbers and truth values are spelled alike in JSON and in the default style
  private static String written(Located parameter, int types) {
    var content = parameter.at("content");
    var usual = Style.usual(parameter);
    if (content == null || content.keys().isEmpty()) {
      return written(parameter, usual, types);
    }
    var type = MediaRange.normal(content.keys().get(0));
    return isWord(types) && MediaRange.isJson(type) || type.equals("text/plain") ? Quoted.text(usual) : Quoted.text(type);
  }

  /**
   * Style and, where it makes a difference, explode, with what they are where they are not stated: a single value is written alike, and a list
   * of style {@code simple} is, too.
   *
   * @param types that the values of either version have
   */
  static String written(@Nullable Located holder, String usual, int types) {
    var style = Style.of(holder, usual);
    if (isWord(types) && style.name().equals("cookie")) {
      return Quoted.text("form");
    }
    boolean isAlike = (types & Types.OBJECT) == 0 && (style.name().equals("simple") || (types & Types.ARRAY) == 0);
    return isAlike ? Quoted.text(style.name()) : "{\"style\":" + Quoted.text(style.name()) + ",\"explode\":" + style.explode() + "}";
  }
}
