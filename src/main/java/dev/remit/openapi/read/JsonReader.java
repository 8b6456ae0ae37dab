package dev.remit.openapi.read;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonLocation;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.core.StreamReadConstraints;
import com.fasterxml.jackson.core.exc.StreamConstraintsException;
import com.fasterxml.jackson.core.exc.StreamReadException;
import dev.remit.openapi.Limits;
import dev.remit.openapi.UnreadableDocument;
import dev.remit.openapi.tree.BooleanNode;
import dev.remit.openapi.tree.Node;
import dev.remit.openapi.tree.NullNode;
import dev.remit.openapi.tree.TextNode;
import java.io.IOException;
import java.io.UncheckedIOException;

/**
 * Reads JSON as strictly as RFC 8259 writes it, and says what is wrong with a text that {@link PlainJson} stepped aside
 * from.
 */
final class JsonReader {

  private final TreeBuilder builder;
  private final JsonParser parser;
  private final int from;
  private final Columns columns;

  private JsonReader(JsonParser parser, byte[] utf8, int from, Limits limits) {
    this.parser = parser;
    this.from = from;
    this.columns = new Columns(utf8);
    this.builder = new TreeBuilder(limits);
  }

  static Node read(byte[] utf8, int from, Limits limits) {
    try (var parser = factory().createParser(utf8, from, utf8.length - from)) {
      return new JsonReader(parser, utf8, from, limits).read();
    } catch (IOException impossible) {
      throw new UncheckedIOException(impossible);
    }
  }

  // one for each document: its table of names must not grow with everything ever read; what comes is UTF-8 whatever it looks like
  private static JsonFactory factory() {
    return JsonFactory.builder()
        .disable(JsonFactory.Feature.INTERN_FIELD_NAMES)
        .disable(JsonFactory.Feature.CHARSET_DETECTION)
        .streamReadConstraints(ours())
        .build();
  }

  // our own limits come first; these only must not
  private static StreamReadConstraints ours() {
    return StreamReadConstraints.builder()
        .maxNestingDepth(Integer.MAX_VALUE)
        .maxNumberLength(Integer.MAX_VALUE)
        .maxStringLength(Integer.MAX_VALUE)
        .maxNameLength(Integer.MAX_VALUE)
        .build();
  }

  private Node read() throws IOException {
    try {
      for (var token = parser.nextToken(); token != null; token = parser.nextToken()) {
        if (builder.depth() == 0 && builder.root() != null) {
          throw trailing();
        }
        take(token);
      }
    } catch (StreamReadException malformed) {
      throw malformed(malformed);
    } catch (StreamConstraintsException collision) {
      // the only constraint left: a million keys of any pattern people use do not come near it
      throw builder.refused(1, 1, "The keys of this document collide as only those of an attack do.");
    }
    var root = builder.root();
    if (root == null) {
      throw builder.refused(1, 1, "The document is empty.");
    }
    return root;
  }

  private void take(JsonToken token) throws IOException {
    var at = parser.currentTokenLocation();
    int line = at.getLineNr();
    int column = column(at);
    switch (token) {
      case START_OBJECT -> builder.openObject(line, column);
      case START_ARRAY -> builder.openArray(line, column);
      case END_OBJECT, END_ARRAY -> builder.close();
      case FIELD_NAME -> builder.key(parser.currentName(), line, column);
      case VALUE_STRING -> builder.add(new TextNode(parser.getText(), line, column));
      case VALUE_NUMBER_INT, VALUE_NUMBER_FLOAT -> builder.add(builder.number(parser.getText(), line, column));
      case VALUE_TRUE, VALUE_FALSE -> builder.add(new BooleanNode(token == JsonToken.VALUE_TRUE, line, column));
      default -> builder.add(new NullNode(line, column));
    }
  }

  private int column(JsonLocation at) {
    return columns.of(from + (int) at.getByteOffset(), at.getColumnNr());
  }

  private UnreadableDocument trailing() {
    var at = parser.currentTokenLocation();
    return builder.refused(at.getLineNr(), column(at), "Something follows the end of the JSON document.");
  }

  private UnreadableDocument malformed(StreamReadException malformed) {
    var at = malformed.getLocation();
    var problem = malformed.getOriginalMessage().replaceAll("(?s) ?\\(start marker at .*?\\)(?=$|:| )", "");
    return builder.refused(at.getLineNr(), Math.max(1, column(at)),
        "This is not valid JSON: " + Wording.shortened(problem) + ".");
  }
}
