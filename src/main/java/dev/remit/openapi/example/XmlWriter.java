package dev.remit.openapi.example;

import dev.remit.openapi.Direction;
import dev.remit.openapi.diff.Located;
import dev.remit.openapi.diff.Shape;
import dev.remit.openapi.diff.Side;
import dev.remit.openapi.diff.Wire;
import dev.remit.openapi.tree.ArrayNode;
import dev.remit.openapi.tree.Node;
import dev.remit.openapi.tree.NullNode;
import dev.remit.openapi.tree.ObjectNode;
import dev.remit.openapi.value.Answer;
import dev.remit.openapi.value.Evaluator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Writes a value as an XML document, as the schema's {@code xml} objects say. */
final class XmlWriter {

  private static final String NIL = " xmlns:xsi=\"http://www.w3.org/2001/XMLSchema-instance\" xsi:nil=\"true\"";
  private static final int GROUPS = 20;

  private final Side side;
  private final Evaluator evaluator;
  private final StringBuilder xml = new StringBuilder("<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n");
  private Map<String, String> prefixes = Map.of();

  private XmlWriter(Side side) {
    this.side = side;
    this.evaluator = side.evaluator().another();
  }

  /** @param schema null if nothing is known */
  static String write(Side side, @Nullable Located schema, Node value) {
    var writer = new XmlWriter(side);
    var shape = writer.narrowed(side.shape(schema), value);
    var name = Xml.of(shape, false).nameOr(writer.component(schema, "root"));
    writer.element(new Xml(name, Xml.of(shape, false).namespace(), Xml.of(shape, false).prefix(), "element"), name, value, shape);
    return writer.xml.toString();
  }

  /** What the schema is called among the components. */
  private String component(@Nullable Located schema, String otherwise) {
    var reference = schema == null ? null : schema.text("$ref");
    if (reference != null) {
      return Side.name(reference);
    }
    var components = schema == null ? null : side.root().at("components", "schemas");
    return schema == null || components == null || !(components.node() instanceof ObjectNode named) ? otherwise
        : named.keys().stream().filter(name -> named.get(name) == schema.node()).findFirst().orElse(otherwise);
  }

  /** The shape with its groups decided as the value decides them. */
  private Shape narrowed(Shape shape, Node value) {
    var narrow = shape;
    for (int i = 0; i < GROUPS && !narrow.branches().isEmpty(); i++) {
      var branches = narrow.branches();
      narrow = branches.stream().filter(branch -> accepts(branch.shape(), value)).findFirst().orElse(branches.get(0)).shape();
    }
    return narrow;
  }

  private boolean accepts(Shape shape, Node value) {
    return !shape.never()
        && shape.outermost().stream().noneMatch(part -> evaluator.accepts(part.node(), value, Direction.NONE) == Answer.NO);
  }

  private void part(String name, Node value, Shape declared) {
    var shape = narrowed(declared, value);
    var how = Xml.of(shape, value instanceof ArrayNode);
    switch (how.kind()) {
      case "attribute" -> { }
      case "text" -> XmlText.escape(value instanceof NullNode ? "" : Wire.plain(value), xml);
      case "cdata" -> XmlText.section(value instanceof NullNode ? "" : Wire.plain(value), xml);
      case "none" -> content(name, value, shape);
      default -> element(how, name, value, shape);
    }
  }

  private void element(Xml how, String otherwise, Node value, Shape shape) {
    var outer = prefixes;
    var attributes = new StringBuilder();
    var name = qualified(how, how.nameOr(otherwise), false, attributes);
    xml.append('<').append(name).append(attributes);
    if (value instanceof ObjectNode object) {
      attributes(object, shape);
    }
    xml.append(value instanceof NullNode ? NIL : "");
    int open = xml.append('>').length();
    content(how.nameOr(otherwise), value, shape);
    if (xml.length() == open) {
      xml.setLength(open - 1);
      xml.append("/>");
    } else {
      xml.append("</").append(name).append('>');
    }
    prefixes = outer;
  }

  private void content(String name, Node value, Shape shape) {
    if (value instanceof ObjectNode object) {
      object.forEach((key, member) -> part(key, member, shape.property(key)));
    } else if (value instanceof ArrayNode array) {
      for (int i = 0; i < array.size(); i++) {
        item(name, array.item(i), shape.item(i));
      }
    } else if (!(value instanceof NullNode)) {
      XmlText.escape(Wire.plain(value), xml);
    }
  }

  // an array in an array would not be told from its items
  private void item(String name, Node value, Shape declared) {
    var shape = narrowed(declared, value);
    if (value instanceof ArrayNode) {
      element(Xml.of(shape, false), name, value, shape);
    } else {
      part(name, value, shape);
    }
  }

  private void attributes(ObjectNode object, Shape shape) {
    Set<String> taken = new HashSet<>();
    object.forEach((key, member) -> {
      var inside = narrowed(shape.property(key), member);
      var how = Xml.of(inside, member instanceof ArrayNode);
      if (how.kind().equals("attribute") && !(member instanceof NullNode) && taken.add(how.namespace() + " " + XmlText.name(how.nameOr(key)))) {
        var declarations = new StringBuilder();
        var name = qualified(how, how.nameOr(key), true, declarations);
        xml.append(declarations).append(' ').append(name).append("=\"");
        XmlText.escape(Wire.plain(member), xml);
        xml.append('"');
      }
    });
  }

  /** The name with its prefix, and what declares that, if it is not declared around here. */
  private String qualified(Xml how, String name, boolean attribute, StringBuilder declarations) {
    var namespace = how.namespace();
    var prefix = how.prefix() == null || how.prefix().isEmpty() ? attribute && namespace != null ? "ns" : "" : XmlText.name(how.prefix());
    if (prefix.toLowerCase(Locale.ROOT).startsWith("xml")) {
      prefix = "_" + prefix;
    }
    while (attribute && namespace != null && prefixes.containsKey(prefix) && !namespace.equals(prefixes.get(prefix))) {
      prefix += "_";
    }
    if (namespace != null && !namespace.isEmpty() && !namespace.equals(prefixes.get(prefix))) {
      prefixes = new HashMap<>(prefixes);
      prefixes.put(prefix, namespace);
      declarations.append(prefix.isEmpty() ? " xmlns=\"" : " xmlns:" + prefix + "=\"");
      XmlText.escape(namespace, declarations);
      declarations.append('"');
    }
    // a prefix that nothing declares would make it no XML
    return prefix.isEmpty() || !prefixes.containsKey(prefix) ? XmlText.name(name) : prefix + ":" + XmlText.name(name);
  }
}
