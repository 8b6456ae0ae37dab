package dev.remit.openapi.diff;

import dev.remit.openapi.Direction;

/** How a parameter is written into the request: {@code style} and {@code explode} (OpenAPI, style values). */
final class StyleDiff {

  private final Scope scope;

  StyleDiff(Scope scope) {
    this.scope = scope;
  }

  void compare(String place, Located old, Located now) {
    boolean single = isSingle(scope.before(), old) && isSingle(scope.after(), now);
    var was = written(old, single);
    var is = written(now, single);
    if (!was.equals(is)) {
      scope.found(Finding.of(Rule.PARAMETER_STYLE_CHANGED, old, now).showing(was, is), Direction.REQUEST, place);
    }
  }

  // explode only matters for arrays and objects; there a single value is written as form and simple write it
  private static String written(Located parameter, boolean single) {
    var in = String.valueOf(parameter.text("in"));
    var style = parameter.text("style");
    var effective = style != null ? style : in.equals("query") || in.equals("cookie") ? "form" : "simple";
    if (single) {
      return '"' + effective + '"';
    }
    boolean explode = parameter.has("explode") ? parameter.flag("explode") : effective.equals("form");
    return "{\"style\":\"" + effective + "\",\"explode\":" + explode + "}";
  }

  private static boolean isSingle(Side side, Located parameter) {
    int types = side.shapes.of(parameter.at("schema")).union().types();
    return (types & (Types.ARRAY | Types.OBJECT)) == 0 || types == Types.VALUES;
  }
}
