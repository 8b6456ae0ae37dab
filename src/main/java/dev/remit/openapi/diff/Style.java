package dev.remit.openapi.diff;

import dev.remit.openapi.tree.TextNode;
import org.jspecify.annotations.Nullable;

/**
 * How a value that has parts is written as text (OpenAPI, style values). Where no style is stated, what a conversion keeps of
 * Swagger's {@code collectionFormat} counts, which knows separators that later versions have no style for.
 *
 * @param name of the style; {@code tsv} is none of OpenAPI's
 * @param explode whether each part is written by itself; of {@code deepObject} always
 */
public record Style(String name, boolean explode) {

  /** What a conversion of Swagger 2.0 keeps where there is no counterpart. */
  static final String KEPT = "x-collectionFormat";

  /** The style of a parameter or header where none is stated. */
  static String usual(Located parameter) {
    var in = String.valueOf(parameter.text("in"));
    return in.equals("query") || in.equals("cookie") ? "form" : "simple";
  }

  /** @param usual the style where none is stated, which the place tells */
  public static Style of(@Nullable Located holder, String usual) {
    var stated = holder == null ? null : holder.text("style");
    var name = stated == null ? kept(holder, usual) : stated;
    return new Style(name, switch (name) {
      case "deepObject" -> true;
      case "form", "cookie" -> holder == null || !holder.has("explode") || holder.flag("explode");
      default -> holder != null && holder.flag("explode");
    });
  }

  /** Whether the items of a list and the members of an object are fields of a query or cookie, each for itself. */
  static boolean spreads(Located parameter) {
    var style = of(parameter, usual(parameter));
    return usual(parameter).equals("form") && !parameter.has("content") && style.explode
        && (style.name.equals("form") || style.name.equals("cookie"));
  }

  private static String kept(@Nullable Located holder, String usual) {
    var kept = holder == null ? null : holder.text(KEPT);
    return switch (String.valueOf(kept)) {
      case "ssv" -> "spaceDelimited";
      case "pipes" -> "pipeDelimited";
      case "tsv" -> "tsv";
      default -> usual;
    };
  }

  /** The format that is kept of a list inside a list; Swagger's usual one where nothing is. */
  static String inner(@Nullable Located kept) {
    return kept != null && kept.node() instanceof TextNode text ? text.value() : "csv";
  }

  /** What stands between the parts that are written into one text, before it is percent-encoded. */
  String separator() {
    return switch (name) {
      case "spaceDelimited" -> " ";
      case "pipeDelimited" -> "|";
      case "tsv" -> "\t";
      default -> ",";
    };
  }
}
