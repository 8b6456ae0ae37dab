package dev.remit.openapi.message;

import dev.remit.openapi.diff.Values;
import dev.remit.openapi.example.XmlText;
import dev.remit.openapi.tree.Node;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * How a schema says that its values are written as XML (OpenAPI, XML object), so that an element can be read as such a value. What
 * the schema does not know is read by its looks.
 */
final class Markup {

  static final Markup ANYTHING = new Markup(Set.of(Kinds.values()), new Style("element", List.of()));

  private final Set<Kinds> kinds;
  private final Style style;
  private final Map<String, Markup> members = new LinkedHashMap<>();
  private final Set<String> required = new LinkedHashSet<>();
  private @Nullable Markup items;
  private @Nullable Markup others;

  /**
   * What an XML object says.
   *
   * @param kind 3.2's node type: element, attribute, text, cdata or none
   * @param names that it may have, the first of them most likely; empty if it is named by what holds it
   */
  record Style(String kind, List<Named> names) {}

  /** @param namespace null if none is said, so that it may be any */
  record Named(String name, @Nullable String namespace) {

    boolean is(XmlElement.Name other) {
      return XmlText.name(name).equals(other.local()) && (namespace == null || namespace.equals(other.namespace()));
    }
  }

  /** Several members are written under the same name, so which of them it is cannot be said. */
  static final class Undecided extends RuntimeException {

    private static final long serialVersionUID = 1;

    Undecided() {
      super(null, null, false, false);
    }
  }

  Markup(Set<Kinds> kinds, Style style) {
    this.kinds = kinds;
    this.style = style;
  }

  void put(String name, Markup member) {
    members.put(name, member);
  }

  void require(List<String> names) {
    required.addAll(names);
  }

  void items(Markup each) {
    items = each;
  }

  void others(Markup each) {
    others = each;
  }

  private boolean isList() {
    return kinds.contains(Kinds.ARRAY) && !kinds.contains(Kinds.OBJECT);
  }

  private boolean takesScalars() {
    return kinds.stream().anyMatch(kind -> kind != Kinds.ARRAY && kind != Kinds.OBJECT && kind != Kinds.NULL);
  }

  /** Whether a document of such values may begin with this element; null if so, else what it would have to be called. */
  @Nullable String wantedInsteadOf(XmlElement.Name root) {
    return style.names.isEmpty() || style.names.stream().anyMatch(each -> each.is(root)) ? null : style.names.get(0).name;
  }

  /**
   * The value that the element stands for.
   *
   * @throws Undecided if the schema does not tell
   */
  Node read(XmlElement element) {
    if (element.isNil()) {
      return Values.NULL;
    }
    boolean plain = element.children().isEmpty() && element.attributes().isEmpty() && members.values().stream().noneMatch(Markup::isText);
    if (isList() && (!element.children().isEmpty() || element.text().isBlank())) {
      return Values.array(element.children().stream().map(each()::read).toList());
    }
    if (plain && (takesScalars() || !element.text().isBlank())) {
      return scalar(element.text());
    }
    return plain && !kinds.contains(Kinds.OBJECT) ? Values.NULL : new ElementReading(element).object();
  }

  private Markup each() {
    return items == null ? ANYTHING : items;
  }

  private boolean isText() {
    return style.kind.equals("text") || style.kind.equals("cdata");
  }

  /** White space around what is no text means nothing, and a boolean may be a digit (XML Schema part 2, section 3.2.2). */
  private Node scalar(String written) {
    var text = kinds.contains(Kinds.STRING) ? written : written.strip();
    boolean structured = !kinds.contains(Kinds.STRING)
        && (kinds.contains(Kinds.OBJECT) && text.startsWith("{") || kinds.contains(Kinds.ARRAY) && text.startsWith("["));
    if (structured) {
      return BodyReader.jsonOrText(text.getBytes(StandardCharsets.UTF_8));
    }
    boolean digit = kinds.contains(Kinds.BOOLEAN) && !kinds.contains(Kinds.NUMBER) && !kinds.contains(Kinds.STRING);
    return digit && text.equals("1") ? Values.TRUE : digit && text.equals("0") ? Values.FALSE : Scalars.read(text, kinds);
  }

  private boolean has(XmlElement.Name child) {
    return key(child, "element") != null;
  }

  private boolean hasAttribute(XmlElement.Name attribute) {
    return key(attribute, "attribute") != null;
  }

  /** The member that is written under this name; null if none is. */
  private @Nullable String key(XmlElement.Name name, String kind) {
    @Nullable String found = null;
    for (var member : members.entrySet()) {
      if (member.getValue().isWritten(member.getKey(), name, kind)) {
        if (found != null) {
          throw new Undecided();
        }
        found = member.getKey();
      }
    }
    return found;
  }

  private boolean isWritten(String key, XmlElement.Name name, String kind) {
    boolean unwrapped = style.kind.equals("none") && isList();
    var names = unwrapped ? each().style.names : style.names;
    return (style.kind.equals(kind) || unwrapped && kind.equals("element"))
        && (names.isEmpty() ? new Named(key, null).is(name) : names.stream().anyMatch(each -> each.is(name)));
  }

  /** An element as an object. */
  private final class ElementReading {

    private final XmlElement element;
    private final Map<String, Node> values = new LinkedHashMap<>();

    private ElementReading(XmlElement element) {
      this.element = element;
    }

    private Node object() {
      attributes();
      children();
      members.forEach(this::member);
      return Values.object(values);
    }

    // what has a namespace that no schema names speaks to others, such as xsi:schemaLocation
    private void attributes() {
      for (var attribute : element.attributes()) {
        var key = key(attribute.name(), "attribute");
        if (key != null) {
          values.put(key, members.get(key).scalar(attribute.value()));
        } else if (attribute.name().namespace().isEmpty() && !isInside(attribute.name())) {
          values.put(attribute.name().local(), other().scalar(attribute.value()));
        }
      }
    }

    private void children() {
      var byKey = new LinkedHashMap<String, List<XmlElement>>();
      for (var child : element.children()) {
        var key = key(child.name(), "element");
        if (key != null || !isInside(child.name())) {
          byKey.computeIfAbsent(key == null ? child.name().local() : key, each -> new ArrayList<>()).add(child);
        }
      }
      byKey.forEach((key, all) -> values.put(key, value(members.getOrDefault(key, other()), all)));
    }

    private Markup other() {
      return others == null ? ANYTHING : others;
    }

    private boolean isInside(XmlElement.Name name) {
      return members.values().stream().anyMatch(each -> each.isScattered() && (each.has(name) || each.hasAttribute(name)));
    }

    private static Node value(Markup member, List<XmlElement> all) {
      if (member.isList() && member.style.kind.equals("none")) {
        return Values.array(all.stream().map(member.each()::read).toList());
      }
      return all.size() == 1 ? member.read(all.get(0)) : Values.array(all.stream().map(member::read).toList());
    }

    /** What is not written as an element or attribute of its own. */
    private void member(String name, Markup member) {
      if (member.isText()) {
        values.put(name, member.scalar(element.text()));
      } else if (member.isScattered()) {
        var inside = element.with(member::hasAttribute, member::has);
        if (!inside.attributes().isEmpty() || !inside.children().isEmpty()) {
          values.put(name, member.new ElementReading(inside).object());
        }
      } else if (member.isList() && member.style.kind.equals("none") && required.contains(name)) {
        // no element at all is how a list without items is written
        values.putIfAbsent(name, Values.array(List.of()));
      }
    }
  }

  private boolean isScattered() {
    return style.kind.equals("none") && !isList();
  }
}
