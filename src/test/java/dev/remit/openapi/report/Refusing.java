package dev.remit.openapi.report;

import org.xml.sax.ErrorHandler;
import org.xml.sax.SAXParseException;

/** Takes what a parser merely mentions for a refusal. */
final class Refusing implements ErrorHandler {

  @Override
  public void warning(SAXParseException found) throws SAXParseException {
    throw found;
  }

  @Override
  public void error(SAXParseException found) throws SAXParseException {
    throw found;
  }

  @Override
  public void fatalError(SAXParseException found) throws SAXParseException {
    throw found;
  }
}
