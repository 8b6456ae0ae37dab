package dev.remit.openapi.message;

import dev.remit.openapi.diff.Located;
import dev.remit.openapi.diff.Values;
import dev.remit.openapi.tree.BooleanNode;
import dev.remit.openapi.tree.Node;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.UnaryOperator;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** How one parameter, header or field of a form is read out of its texts (OpenAPI, style values), whose types are not written. */
final class Reader {

  private final String name;
  private final Style style;
  private final Set<Kinds> kinds;
  private final Set<Kinds> itemKinds;
  private final Map<String, Set<Kinds>> members = new LinkedHashMap<>();
  private final @Nullable Set<Kinds> others;

  /**
   * @param written the name of the style
   * @param exploded whether each part is written by itself
   */
  record Style(String written, boolean exploded) {

    static Style of(@Nullable Located holder, boolean form) {
      var style = dev.remit.openapi.diff.Style.of(holder, form ? "form" : "simple");
      return new Style(style.name(), style.explode());
    }

    boolean isDeep() {
      return written.equals("deepObject");
    }

    boolean isExploded(String name) {
      return exploded && written.equals(name);
    }

    String pairSeparator() {
      return isExploded("label") ? "\\." : isExploded("matrix") ? ";" : separator();
    }

    String separator() {
      return switch (written) {
        case "spaceDelimited" -> "%20|\\+| ";
        case "pipeDelimited" -> "\\||%7[Cc]";
        case "tsv" -> "%09|\t";
        default -> ",";
      };
    }
  }

  Reader(Schemas schemas, String name, Style style, @Nullable Located schema) {
    this.name = name;
    this.style = style;
    this.kinds = schemas.kinds(schema);
    var parts = schemas.parts(schema);
    this.itemKinds = kinds.contains(Kinds.ARRAY) ? schemas.kinds(Schemas.first(parts, "items")) : Set.of();
    if (kinds.contains(Kinds.OBJECT)) {
      Schemas.members(parts).forEach((member, each) -> members.put(member, schemas.kinds(each)));
    }
    this.others = kinds.contains(Kinds.OBJECT) ? others(schemas, parts) : null;
  }

  // of members that nobody has listed; null if there may be none
  private @Nullable Set<Kinds> others(Schemas schemas, List<Located> parts) {
    var more = Schemas.first(parts, "additionalProperties");
    if (more == null) {
      return members.isEmpty() ? schemas.kinds(null) : null;
    }
    return more.node() instanceof BooleanNode flag && !flag.value() ? null : schemas.kinds(more);
  }

  boolean isObject() {
    return kinds.contains(Kinds.OBJECT) && !kinds.contains(Kinds.STRING);
  }

  boolean isList() {
    return kinds.contains(Kinds.ARRAY) && !kinds.contains(Kinds.STRING);
  }

  /** Whether its members stand among the other parameters, under names of their own. */
  boolean isSpread() {
    return isObject() && style.isExploded("form");
  }

  boolean isDeep() {
    return style.isDeep();
  }

  /** The names under which its members are spread. */
  Set<String> memberNames() {
    return members.keySet();
  }

  /** Whether members may have names that nobody has listed. */
  boolean takesOthers() {
    return others != null;
  }

  /** An object out of the texts of its members. */
  Node spread(Map<String, List<String>> texts, UnaryOperator<String> decoding) {
    var values = new LinkedHashMap<String, Node>();
    texts.forEach((member, each) -> values.put(member, member(member, each, decoding)));
    return Values.object(values);
  }

  private Node member(String member, List<String> texts, UnaryOperator<String> decoding) {
    var allowed = members.getOrDefault(member, others == null ? Set.of(Kinds.STRING) : others);
    boolean list = allowed.contains(Kinds.ARRAY) && !allowed.contains(Kinds.STRING);
    if (texts.size() > 1 || list && !decoding.apply(texts.get(0)).startsWith("[")) {
      return array(texts.stream().map(decoding).toList(), Set.of(Kinds.values()));
    }
    return item(decoding.apply(texts.get(0)), allowed);
  }

  /**
   * What the texts may stand for, the likeliest first; never empty.
   *
   * @param texts as they were sent, at least one
   * @param decoding of each part
   */
  List<Node> readings(List<String> texts, UnaryOperator<String> decoding) {
    var readings = new ArrayList<Node>(2);
    boolean scalar = kinds.stream().anyMatch(kind -> kind != Kinds.ARRAY && kind != Kinds.OBJECT);
    if (scalar && texts.size() == 1) {
      var text = decoding.apply(value(texts.get(0)));
      readings.add(Scalars.read(text, kinds));
      if (kinds.contains(Kinds.STRING)) {
        readings.add(Values.text(text));
      }
    }
    if (kinds.contains(Kinds.ARRAY)) {
      var items = items(texts).stream().map(decoding).toList();
      readings.add(array(items, itemKinds));
      readings.add(array(items, Set.of(Kinds.STRING)));
    }
    if (kinds.contains(Kinds.OBJECT)) {
      readings.add(pairs(texts, decoding));
    }
    if (readings.isEmpty()) {
      readings.add(Values.text(decoding.apply(String.join(",", texts))));
    }
    return readings;
  }

  // label and matrix begin with what tells them (RFC 6570, sections 3.2.5 and 3.2.7)
  private String value(String text) {
    if (style.written().equals("label") && text.startsWith(".")) {
      return text.substring(1);
    }
    var matrix = ";" + name + "=";
    return style.written().equals("matrix") && text.startsWith(matrix) ? text.substring(matrix.length()) : text;
  }

  private List<String> items(List<String> texts) {
    if (texts.size() > 1 || style.isExploded("form") || style.isExploded("cookie")) {
      return texts;
    }
    var value = value(texts.get(0));
    if (value.isEmpty()) {
      return List.of();
    }
    return switch (style.written()) {
      case "label" -> List.of(value.split(style.exploded() ? "\\." : ",", -1));
      case "matrix" -> List.of(value.split(style.exploded() ? Pattern.quote(";" + name + "=") : ",", -1));
      default -> trimmed(value.split(style.separator(), -1));
    };
  }

  private static List<String> trimmed(String[] parts) {
    var trimmed = new ArrayList<String>(parts.length);
    for (var part : parts) {
      trimmed.add(part.strip());
    }
    return trimmed;
  }

  // a,1,b,2 or, where it is exploded, a=1,b=2
  private Node pairs(List<String> texts, UnaryOperator<String> decoding) {
    var text = style.isExploded("matrix") ? texts.get(0).replaceFirst("^;", "") : value(String.join(",", texts));
    var parts = text.isEmpty() ? new String[0] : text.split(style.pairSeparator(), -1);
    var values = new LinkedHashMap<String, List<String>>();
    for (int i = 0; i < parts.length; i += style.exploded() ? 1 : 2) {
      int equals = style.exploded() ? parts[i].indexOf('=') : -1;
      var key = equals >= 0 ? parts[i].substring(0, equals) : parts[i];
      var value = equals >= 0 ? parts[i].substring(equals + 1) : style.exploded() || i + 1 == parts.length ? "" : parts[i + 1];
      values.put(decoding.apply(key.strip()), List.of(value.strip()));
    }
    return spread(values, decoding);
  }

  private static Node array(List<String> items, Set<Kinds> kinds) {
    return Values.array(items.stream().map(item -> item(item, kinds)).toList());
  }

  // how what has parts is written in what has parts nobody says; as JSON, most do
  private static Node item(String text, Set<Kinds> kinds) {
    boolean structured = kinds.contains(Kinds.OBJECT) && text.startsWith("{") || kinds.contains(Kinds.ARRAY) && text.startsWith("[");
    return structured ? BodyReader.jsonOrText(text.getBytes(StandardCharsets.UTF_8)) : Scalars.read(text, kinds);
  }

}
