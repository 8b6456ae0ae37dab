package dev.remit.openapi.message;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/** An element of an XML document with its attributes, the elements in it, and its text without theirs. */
final class XmlElement {

  private static final String INSTANCE = "http://www.w3.org/2001/XMLSchema-instance";

  private final Name name;
  private final List<Attribute> attributes = new ArrayList<>();
  private final List<XmlElement> children = new ArrayList<>();
  private final StringBuilder text = new StringBuilder();

  XmlElement(Name name) {
    this.name = name;
  }

  /** @param namespace empty for none */
  record Name(String local, String namespace) {

    static Name of(String local, @Nullable String namespace) {
      return new Name(local, namespace == null ? "" : namespace);
    }
  }

  record Attribute(Name name, String value) {}

  void add(Attribute attribute) {
    attributes.add(attribute);
  }

  void add(XmlElement child) {
    children.add(child);
  }

  void add(String more) {
    text.append(more);
  }

  Name name() {
    return name;
  }

  List<Attribute> attributes() {
    return attributes;
  }

  List<XmlElement> children() {
    return children;
  }

  String text() {
    return text.toString();
  }

  /** Whether it says that it has no value (XML Schema part 1, section 2.6.2). */
  boolean isNil() {
    return attributes.stream().anyMatch(each -> each.name.equals(new Name("nil", INSTANCE)) && (each.value.equals("true") || each.value.equals("1")));
  }

  /** The same with only these attributes and elements. */
  XmlElement with(Predicate<Name> attribute, Predicate<Name> child) {
    var narrowed = new XmlElement(name);
    attributes.stream().filter(each -> attribute.test(each.name)).forEach(narrowed::add);
    children.stream().filter(each -> child.test(each.name)).forEach(narrowed::add);
    narrowed.add(text());
    return narrowed;
  }
}
