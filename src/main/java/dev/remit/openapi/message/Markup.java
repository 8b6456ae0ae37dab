package dev.remit.openapi.message;

import dev.remit.openapi.diff.Values;
import dev.remit.openapi.example.XmlText;
import dev.remit.openapi.tree.Node;
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

  Map<String, Markup> members() {
    return members;
  }

  boolean requires(String name) {
    return required.contains(name);
  }

  Markup other() {
    return others == null ? ANYTHING : others;
  }

  /** Whether its items stand each by itself, without an element around them. */
  boolean isUnwrapped() {
    return style.kind.equals("none") && isList();
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

  boolean isList() {
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
    return plain && !kinds.contains(Kinds.OBJECT) ? Values.NULL : new MarkupObject(this, element).value();
  }

  Markup each() {
    return items == null ? ANYTHING : items;
  }

  boolean isText() {
    return style.kind.equals("text") || style.kind.equals("cdata");
  }

  /** White space around what is no text means nothing, and a boolean may be a digit (XML Schema part 2, section 3.2.2). */
  Node scalar(String written) {
    var text = kinds.contains(Kinds.STRING) ? written : written.strip();
    boolean digit = kinds.contains(Kinds.BOOLEAN) && !kinds.contains(Kinds.NUMBER) && !kinds.contains(Kinds.STRING);
    return digit && text.equals("1") ? Values.TRUE : digit && text.equals("0") ? Values.FALSE : Scalars.orJson(text, kinds);
  }

  boolean has(XmlElement.Name child) {
    return key(child, "element") != null;
  }

  boolean hasAttribute(XmlElement.Name attribute) {
    return key(attribute, "attribute") != null;
  }

  /** The member that is written under this name; null if none is. */
  @Nullable String key(XmlElement.Name name, String kind) {
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
    var names = isUnwrapped() ? each().style.names : style.names;
    return (style.kind.equals(kind) || isUnwrapped() && kind.equals("element"))
        && (names.isEmpty() ? new Named(key, null).is(name) : names.stream().anyMatch(each -> each.is(name)));
  }

  /** Whether its members stand among those of what holds it. */
  boolean isScattered() {
    return style.kind.equals("none") && !isList();
  }
}
