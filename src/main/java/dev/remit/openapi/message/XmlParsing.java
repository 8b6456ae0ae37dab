package dev.remit.openapi.message;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Objects;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.jspecify.annotations.Nullable;

/**
 * Reads XML 1.0 with namespaces, by the JDK's parser. A document type is refused, so nothing is expanded and nothing fetched; nesting
 * and the number of elements are bounded.
 */
final class XmlParsing {

  private static final int DEEPEST = 200;
  private static final int MOST = 200_000;

  private final Deque<XmlElement> open = new ArrayDeque<>();
  private @Nullable XmlElement root;
  private int nodes;

  private XmlParsing() {}

  /** It is not XML, or not such as is read. */
  static final class Refused extends Exception {

    private static final long serialVersionUID = 1;

    Refused(String detail, int line, int column) {
      super(detail + " (line " + line + ", column " + column + ")", null, false, false);
    }
  }

  /** The outermost element. */
  static XmlElement read(byte[] bytes) throws Refused {
    var parsing = new XmlParsing();
    @Nullable XMLStreamReader reader = null;
    try {
      reader = factory().createXMLStreamReader(XmlEncoding.reader(bytes));
      while (reader.hasNext()) {
        parsing.next(reader);
      }
      return Objects.requireNonNull(parsing.root);
    } catch (XMLStreamException broken) {
      var location = broken.getLocation() != null || reader == null ? broken.getLocation() : reader.getLocation();
      throw new Refused("It is not well-formed", location == null ? 1 : location.getLineNumber(), location == null ? 1 : location.getColumnNumber());
    }
  }

  // one for each document, since nobody promises that it is for several threads
  private static XMLInputFactory factory() {
    var factory = XMLInputFactory.newDefaultFactory();
    factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
    factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
    factory.setProperty(XMLInputFactory.IS_COALESCING, false);
    return factory;
  }

  private void next(XMLStreamReader reader) throws XMLStreamException, Refused {
    switch (reader.next()) {
      case XMLStreamConstants.DTD, XMLStreamConstants.ENTITY_REFERENCE, XMLStreamConstants.ENTITY_DECLARATION -> throw refused(reader, "It has a document type");
      case XMLStreamConstants.START_ELEMENT -> start(reader);
      case XMLStreamConstants.END_ELEMENT -> open.pop();
      case XMLStreamConstants.CHARACTERS, XMLStreamConstants.CDATA, XMLStreamConstants.SPACE -> text(reader);
      default -> { }
    }
  }

  private void start(XMLStreamReader reader) throws Refused {
    nodes += 1 + reader.getAttributeCount();
    if (nodes > MOST || open.size() == DEEPEST) {
      throw refused(reader, nodes > MOST ? "It has more than " + MOST + " elements and attributes" : "It is nested deeper than " + DEEPEST + " elements");
    }
    var element = new XmlElement(XmlElement.Name.of(reader.getLocalName(), reader.getNamespaceURI()));
    for (int i = 0; i < reader.getAttributeCount(); i++) {
      element.add(new XmlElement.Attribute(XmlElement.Name.of(reader.getAttributeLocalName(i), reader.getAttributeNamespace(i)), reader.getAttributeValue(i)));
    }
    if (open.isEmpty()) {
      root = element;
    } else {
      open.peek().add(element);
    }
    open.push(element);
  }

  private void text(XMLStreamReader reader) {
    var around = open.peek();
    if (around != null) {
      around.add(reader.getText());
    }
  }

  private static Refused refused(XMLStreamReader reader, String detail) {
    return new Refused(detail, reader.getLocation().getLineNumber(), reader.getLocation().getColumnNumber());
  }
}
