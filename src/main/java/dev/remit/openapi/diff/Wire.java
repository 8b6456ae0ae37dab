package dev.remit.openapi.diff;

import dev.remit.openapi.tree.ArrayNode;
import dev.remit.openapi.tree.Node;
import dev.remit.openapi.tree.ObjectNode;
import dev.remit.openapi.tree.TextNode;
import java.math.BigDecimal;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.function.Function;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** How the value of a parameter or header is written into a message (OpenAPI, style values), and read out of it. */
public final class Wire {

  private static final Pattern NUMBER = Pattern.compile("-?(0|[1-9][0-9]{0,30})(\\.[0-9]{1,30})?");

  private static final Pattern VARIABLE = Pattern.compile("\\{([^{}]*)}");
  private static final Pattern LONE_PERCENT = Pattern.compile("%(?![0-9A-Fa-f]{2})");

  private final String name;
  private final String style;
  private final boolean explode;
  private final String separator;

  /** @param parameter with its {@code name} and {@code in}, and {@link Style} if it is not the usual one */
  public Wire(Located parameter) {
    this(String.valueOf(parameter.text("name")), parameter, Style.usual(parameter));
  }

  /** The part of a form, as in a query. */
  public Wire(String name, @Nullable Located encoding) {
    this(name, encoding, "form");
  }

  private Wire(String name, @Nullable Located stated, String usual) {
    var written = Style.of(stated, usual);
    this.name = name;
    this.style = written.name();
    this.explode = written.explode();
    this.separator = written.separator();
  }

  /** Whether the members of an object stand among other parameters, under names of their own. */
  boolean spreads() {
    return explode && !style.equals("deepObject");
  }

  /** Whether a list or an object is one text under one name. */
  boolean isOneField() {
    return !explode && !style.equals("deepObject");
  }

  /** Name and value as in a query or cookie, percent-encoded. */
  public List<String> pairs(Node value) {
    if (value instanceof ObjectNode object && (explode || style.equals("deepObject"))) {
      var pairs = new ArrayList<String>();
      object.forEach((key, member) -> pairs.add(encoded(style.equals("deepObject") ? name + "[" + key + "]" : key) + "=" + encoded(plain(member))));
      return pairs;
    }
    if (value instanceof ArrayNode array && explode) {
      return array.items().stream().map(item -> encoded(name) + "=" + encoded(plain(item))).toList();
    }
    return List.of(encoded(name) + "=" + delimited(value));
  }

  /** The value as in a path, percent-encoded. */
  public String segment(Node value) {
    return switch (style) {
      case "label" -> "." + joined(value, explode ? "." : ",", Wire::encoded);
      case "matrix" -> value instanceof ObjectNode && explode ? ";" + joined(value, ";", Wire::encoded)
          : ";" + name + "=" + joined(value, explode ? ";" + name + "=" : ",", Wire::encoded);
      default -> delimited(value);
    };
  }

  private String delimited(Node value) {
    return joined(value, separator.equals(",") ? separator : encoded(separator), Wire::encoded);
  }

  /** The value as in a header. */
  public String line(Node value) {
    return joined(value, separator.equals(",") ? ", " : separator, Function.identity());
  }

  private String joined(Node value, String separator, Function<String, String> coding) {
    var parts = new ArrayList<String>();
    if (value instanceof ObjectNode object) {
      object.forEach((key, member) -> {
        parts.add(explode ? coding.apply(key) + "=" + coding.apply(plain(member)) : coding.apply(key));
        if (!explode) {
          parts.add(coding.apply(plain(member)));
        }
      });
    } else if (value instanceof ArrayNode array) {
      for (var item : array.items()) {
        parts.add(coding.apply(plain(item)));
      }
    } else {
      parts.add(coding.apply(plain(value)));
    }
    return String.join(separator, parts);
  }

  /** What is written of the value: its text in the media type that this parameter or header says it is of, if it does. */
  static Node sent(Located holder, Node value) {
    var content = holder.at("content");
    return content == null || content.keys().isEmpty() ? value : Values.text(written(content.keys().get(0), value));
  }

  /** A value in this media type: as JSON, where even a text has its quotes, or plain. */
  static String written(String mediaType, Node value) {
    return MediaRange.isJson(mediaType) ? value.toJson() : plain(value);
  }

  /** A scalar as its text, anything else as JSON. */
  public static String plain(Node value) {
    return value instanceof TextNode text ? text.value() : value.toJson();
  }

  /** A path of a document as an address has it (RFC 3986, section 3.3): a word in place of each variable that is left, and what no address has percent-encoded. */
  public static String path(String template) {
    var path = new StringBuilder();
    for (var b : VARIABLE.matcher(template).replaceAll("text").getBytes(StandardCharsets.UTF_8)) {
      char c = (char) (b & 0xFF);
      boolean readable = c > ' ' && c < 0x7F && "\"<>\\^`{|}".indexOf(c) < 0;
      path.append(readable ? String.valueOf(c) : String.format("%%%02X", (int) c));
    }
    return LONE_PERCENT.matcher(path).replaceAll("%25");
  }

  public static String encoded(String text) {
    return URLEncoder.encode(text, StandardCharsets.UTF_8).replace("+", "%20").replace("%7E", "~");
  }

  /** What a receiver may take a written value for, since types are not written. */
  static List<Node> readings(Node value) {
    var readings = new ArrayList<Node>();
    readings.add(value);
    readings.add(each(value, item -> Values.text(plain(item))));
    readings.add(each(value, Wire::typed));
    if (value instanceof ArrayNode array && array.size() == 0 || value instanceof ObjectNode object && object.size() == 0) {
      readings.addAll(readings(Values.text("")));
    } else if (value instanceof ArrayNode array) {
      if (array.size() == 1) {
        readings.addAll(readings(array.items().get(0)));
      }
    } else if (!(value instanceof ObjectNode)) {
      readings.addAll(List.of(Values.array(List.of(Values.text(plain(value)))), Values.array(List.of(typed(value)))));
    }
    return readings;
  }

  private static Node each(Node value, Function<Node, Node> scalar) {
    if (value instanceof ArrayNode array) {
      return Values.array(array.items().stream().map(item -> each(item, scalar)).toList());
    }
    if (value instanceof ObjectNode object) {
      var members = new LinkedHashMap<String, Node>();
      object.forEach((key, member) -> members.put(key, each(member, scalar)));
      return Values.object(members);
    }
    return scalar.apply(value);
  }

  /** A scalar as what its text most likely stands for. */
  static Node typed(Node value) {
    var text = plain(value);
    return switch (text) {
      case "true" -> Values.TRUE;
      case "false" -> Values.FALSE;
      case "null", "" -> Values.NULL;
      default -> NUMBER.matcher(text).matches() ? Values.number(new BigDecimal(text)) : value;
    };
  }
}
