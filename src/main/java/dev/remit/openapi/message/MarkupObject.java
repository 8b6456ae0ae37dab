package dev.remit.openapi.message;

import dev.remit.openapi.diff.Values;
import dev.remit.openapi.tree.Node;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** An element as an object. */
final class MarkupObject {

  private final Markup markup;
  private final XmlElement element;
  private final Map<String, Node> values = new LinkedHashMap<>();

  MarkupObject(Markup markup, XmlElement element) {
    this.markup = markup;
    this.element = element;
  }

  Node value() {
    attributes();
    children();
    markup.members().forEach(this::member);
    return Values.object(values);
  }

  // what has a namespace that no schema names speaks to others, such as xsi:schemaLocation
  private void attributes() {
    for (var attribute : element.attributes()) {
      var key = markup.key(attribute.name(), "attribute");
      if (key != null) {
        values.put(key, markup.members().get(key).scalar(attribute.value()));
      } else if (attribute.name().namespace().isEmpty() && !isInside(attribute.name())) {
        values.put(attribute.name().local(), markup.other().scalar(attribute.value()));
      }
    }
  }

  private void children() {
    var byKey = new LinkedHashMap<String, List<XmlElement>>();
    for (var child : element.children()) {
      var key = markup.key(child.name(), "element");
      if (key != null || !isInside(child.name())) {
        byKey.computeIfAbsent(key == null ? child.name().local() : key, each -> new ArrayList<>()).add(child);
      }
    }
    byKey.forEach((key, all) -> values.put(key, value(markup.members().getOrDefault(key, markup.other()), all)));
  }

  private boolean isInside(XmlElement.Name name) {
    return markup.members().values().stream().anyMatch(each -> each.isScattered() && (each.has(name) || each.hasAttribute(name)));
  }

  private static Node value(Markup member, List<XmlElement> all) {
    if (member.isUnwrapped()) {
      return Values.array(all.stream().map(member.each()::read).toList());
    }
    return all.size() == 1 ? member.read(all.get(0)) : Values.array(all.stream().map(member::read).toList());
  }

  /** What is not written as an element or attribute of its own. */
  private void member(String key, Markup member) {
    if (member.isText()) {
      values.put(key, member.scalar(element.text()));
    } else if (member.isScattered()) {
      // what is written here is no part of what is written among it, or a schema that holds itself would never end
      var inside = element.with(name -> !markup.hasAttribute(name) && member.hasAttribute(name), name -> !markup.has(name) && member.has(name));
      if (!inside.attributes().isEmpty() || !inside.children().isEmpty()) {
        values.put(key, new MarkupObject(member, inside).value());
      }
    } else if (member.isUnwrapped() && markup.requires(key)) {
      // no element at all is how a list without items is written
      values.putIfAbsent(key, Values.array(List.of()));
    }
  }
}
